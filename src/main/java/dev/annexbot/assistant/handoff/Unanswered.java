package dev.annexbot.assistant.handoff;

import dev.annexbot.assistant.Feedback;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.CardDraft;
import dev.annexbot.chat.Letter;
import dev.annexbot.chat.Letters;
import dev.annexbot.chat.Org;
import dev.annexbot.handoff.Handoff;
import dev.annexbot.handoff.WorkTime;
import dev.annexbot.reminder.IsoWeek;
import dev.annexbot.standard.Reference;
import dev.annexbot.usage.Count;
import dev.annexbot.usage.Kind;
import dev.annexbot.usage.Usage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What could not be answered and what did not help, by clause and control: counts, and words only
 * of those who sent theirs on.
 */
public final class Unanswered implements Letters {
  private static final int LINES = 25;
  private static final int TEXTS = 12;

  private final HandoffRoom room;
  private final Usage usage;
  private final Feedback feedback;
  private final Told told;

  public Unanswered(HandoffRoom room, Usage usage, Feedback feedback) {
    this.room = room;
    this.usage = usage;
    this.feedback = feedback;
    this.told = new Told(room.catalogue());
  }

  /** The list of a week; none if there is nothing on it. */
  @Override
  public Optional<Card> write(Letter letter) {
    String[] parts = letter.ref().split("\\|", 3);
    Org org = new Org(parts[0]);
    IsoWeek week = IsoWeek.parse(parts[1]);
    LocalDate monday = week.monday();
    return card(org, "Unanswered in week " + week, monday, monday.plusWeeks(1));
  }

  /** The same for the last seven days, today included. */
  Card now(Org org) {
    LocalDate today = room.arrangement().times(org).today(room.clock().instant());
    return card(org, "Unanswered in the last seven days", today.minusDays(6), today.plusDays(1))
        .orElseGet(
            () ->
                new CardDraft("Nothing is unanswered")
                    .text("**In the last seven days nothing was left without an answer.**")
                    .done());
  }

  private Optional<Card> card(Org org, String title, LocalDate from, LocalDate until) {
    List<Count> counts =
        usage.between(org, from, until).stream()
            .filter(
                each ->
                    each.what().kind() == Kind.UNANSWERED || each.what().kind() == Kind.NOT_HELPED)
            .toList();
    WorkTime times = room.arrangement().times(org);
    List<Handoff> sentOn =
        room.handoffs().asked(org, times.beginning(from), times.beginning(until));
    List<Feedback.Given> given = feedback.given(org, from, until);
    if (counts.isEmpty() && sentOn.isEmpty() && given.isEmpty()) {
      return Optional.empty();
    }
    CardDraft draft = new CardDraft(title).text(sums(counts, sentOn));
    section(draft, "By clause and control", lines(counts), LINES);
    section(draft, "Sent on to people", sentOn.stream().map(Unanswered::line).toList(), TEXTS);
    section(draft, "Why texts did not help", given.stream().map(this::line).toList(), TEXTS);
    return Optional.of(
        draft
            .small(
                "Counts are without names. Words are here only where somebody sent their question"
                    + " on or gave a reason.")
            .done());
  }

  private static void section(CardDraft draft, String heading, List<String> all, int most) {
    if (!all.isEmpty()) {
      String rest = all.size() > most ? "\n- and " + (all.size() - most) + " more" : "";
      draft.heading(heading).text(String.join("\n", all.stream().limit(most).toList()) + rest);
    }
  }

  private static String sums(List<Count> counts, List<Handoff> sentOn) {
    return "**"
        + plural(sum(counts, Kind.UNANSWERED), "question")
        + " without an answer, "
        + plural(sum(counts, Kind.NOT_HELPED), "text")
        + " that did not help, "
        + plural(sentOn.size(), "question")
        + " sent on to people.**";
  }

  private static long sum(List<Count> counts, Kind kind) {
    return counts.stream().filter(each -> each.what().kind() == kind).mapToLong(Count::times).sum();
  }

  private static String plural(long count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }

  /** A line for each clause or control, those with the most first. */
  private List<String> lines(List<Count> counts) {
    Map<String, List<Count>> byNumber =
        counts.stream()
            .collect(
                Collectors.groupingBy(
                    each -> each.what().about(), TreeMap::new, Collectors.toList()));
    Function<Map.Entry<String, List<Count>>, Long> times =
        entry -> entry.getValue().stream().mapToLong(Count::times).sum();
    List<Map.Entry<String, List<Count>>> sorted = new ArrayList<>(byNumber.entrySet());
    sorted.sort(Comparator.comparing(times).reversed());
    return sorted.stream()
        .map(each -> "- **" + name(each.getKey()) + "**: " + what(each.getValue()))
        .toList();
  }

  private String name(String number) {
    return number.isEmpty()
        ? "Nothing of ours is near"
        : Reference.parse(number).map(told::name).orElse(number);
  }

  private static String what(List<Count> counts) {
    return counts.stream()
        .map(
            each ->
                each.times()
                    + " "
                    + (each.what().kind() == Kind.NOT_HELPED
                        ? "did not help"
                        : each.what().reason()))
        .collect(Collectors.joining(", "));
  }

  private static String line(Handoff handoff) {
    return "- **"
        + handoff.id()
        + "** ("
        + Sentences.word(handoff.state())
        + "): "
        + AskerCards.shortened(handoff.asked().question());
  }

  private String line(Feedback.Given given) {
    return "- **" + told.name(given.about()) + "**: " + AskerCards.shortened(given.text());
  }
}
