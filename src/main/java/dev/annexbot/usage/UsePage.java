package dev.annexbot.usage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The page of use of a month: evidence that people ask, learn and take part (clauses 7.3 and 9.1).
 * What was counted fewer than five times is not shown by itself where it could name somebody.
 */
public final class UsePage {
  /** What was done so often says nothing about one person. */
  public static final int LEAST = 5;

  private static final String FEW = "fewer than " + LEAST;

  private final Month month;
  private final List<Row> rows = new ArrayList<>();

  private UsePage(Month month) {
    this.month = month;
  }

  /**
   * One figure.
   *
   * @param item what it counts; the number of a clause or control where it is about one
   */
  public record Row(Part part, String item, String figure) {}

  /** The parts of the page. */
  public enum Part {
    QUESTIONS("Questions"),
    BY_CONTROL("Questions answered, by clause and control"),
    NOT_ANSWERED("Questions not answered, and why"),
    NEAREST("Questions not answered, by what comes nearest"),
    HANDED("Questions handed to people"),
    CHECK_INS("Check-ins"),
    ROUNDS("Check-in rounds"),
    REMINDERS("Weekly reminders");

    private final String title;

    Part(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  /** All figures, in the order of the page. */
  public static List<Row> rows(Month month) {
    UsePage page = new UsePage(month);
    page.questions();
    page.broken(Part.BY_CONTROL, Kind.ANSWERED, Counted::about, "other clauses and controls");
    page.broken(Part.NOT_ANSWERED, Kind.UNANSWERED, each -> why(each.reason()), "other reasons");
    page.broken(Part.NEAREST, Kind.UNANSWERED, Counted::about, "others, or nothing near");
    page.work(month.work());
    return List.copyOf(page.rows);
  }

  private void questions() {
    add(Part.QUESTIONS, "answered", month.sum(Kind.ANSWERED));
    add(Part.QUESTIONS, "not answered", month.sum(Kind.UNANSWERED));
    add(Part.QUESTIONS, "looked up", month.sum(Kind.LOOKED_UP));
    long helped = month.sum(Kind.HELPED);
    rate(Part.QUESTIONS, "found helpful", helped, helped + month.sum(Kind.NOT_HELPED));
  }

  private void work(Month.Work work) {
    add(Part.HANDED, "handed over", work.handed().asked());
    add(Part.HANDED, "answered", work.handed().answered());
    rate(Part.HANDED, "answered as promised", work.handed().kept(), work.handed().asked());
    add(Part.CHECK_INS, "begun", work.checkIns().begun());
    add(Part.CHECK_INS, "finished", work.checkIns().finished());
    long people = work.checkIns().people();
    rows.add(new Row(Part.CHECK_INS, "people who finished one", atLeast(people)));
    rate(Part.ROUNDS, "took part", work.rounds().answered(), work.rounds().asked());
    add(Part.REMINDERS, "sent in time", work.reminders().sent());
    add(Part.REMINDERS, "sent late", work.reminders().late());
    add(Part.REMINDERS, "nothing to say", work.reminders().quiet());
    add(Part.REMINDERS, "skipped", work.reminders().skipped());
  }

  /** One row for each that is frequent enough, and one for all others together. */
  private void broken(Part part, Kind kind, Function<Counted, String> by, String others) {
    Map<String, Long> sums =
        month.counts().stream()
            .filter(each -> each.what().kind() == kind)
            .collect(
                Collectors.groupingBy(
                    each -> by.apply(each.what()),
                    TreeMap::new,
                    Collectors.summingLong(Count::times)));
    long rest =
        sums.entrySet().stream()
            .filter(each -> !isShown(each))
            .mapToLong(Map.Entry::getValue)
            .sum();
    sums.entrySet().stream()
        .filter(UsePage::isShown)
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .forEach(each -> add(part, each.getKey(), each.getValue()));
    if (rest > 0) {
      add(part, others, rest);
    }
  }

  private static boolean isShown(Map.Entry<String, Long> sum) {
    return !sum.getKey().isEmpty() && sum.getValue() >= LEAST;
  }

  private void add(Part part, String item, long count) {
    rows.add(new Row(part, item, String.valueOf(count)));
  }

  private static String atLeast(long count) {
    return count > 0 && count < LEAST ? FEW : String.valueOf(count);
  }

  private void rate(Part part, String item, long some, long all) {
    String share = Math.round(100.0 * some / Math.max(1, all)) + " % of " + all;
    rows.add(new Row(part, item, all == 0 ? "–" : all < LEAST ? "of " + FEW : share));
  }

  private static String why(String reason) {
    return switch (reason) {
      case "unsure" -> "I was not sure";
      case "off topic" -> "not about security";
      case "ask a human" -> "only people here know";
      case "legal advice" -> "a question of law";
      case "medical" -> "a question of health";
      case "coding help" -> "about code";
      case "injection" -> "an order, not a question";
      case "other standard" -> "about another standard";
      case "no such number" -> "a number that does not exist";
      case "unintelligible" -> "could not be read";
      default -> reason;
    };
  }
}
