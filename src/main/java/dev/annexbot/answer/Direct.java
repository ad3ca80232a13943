package dev.annexbot.answer;

import dev.annexbot.answer.Answer.Compared;
import dev.annexbot.answer.Answer.Listed;
import dev.annexbot.answer.Answer.Numbered;
import dev.annexbot.answer.Answer.Personal;
import dev.annexbot.answer.understand.AboutMe;
import dev.annexbot.answer.understand.ListWish;
import dev.annexbot.answer.understand.Text;
import dev.annexbot.standard.Catalogue;
import dev.annexbot.standard.Clause;
import dev.annexbot.standard.ControlFilter;
import dev.annexbot.standard.LookedUp;
import dev.annexbot.standard.Provision;
import dev.annexbot.standard.TypedNumber;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Answers what needs no search: lists, comparisons of numbers, old numbers, frameworks, itself. */
final class Direct {
  private static final Pattern COMPARES =
      Pattern.compile(
          "\\b(?:differ\\w*|compar\\w+|vs\\.?|versus|or|distinguish\\w*|against|instead of)\\b");
  private static final Pattern BECAME =
      Pattern.compile(
          "\\b(?:what (?:became|happened|is|was)|where"
              + " (?:is|did|has|went)|now|today|became|become|moved|go|gone|new number|2022|"
              + "explain|about|say|says|cover|covers|means?|tell)\\b");

  /** Asks for what the card of a number holds: its tags, or where it came from. */
  private static final Pattern CARD =
      Pattern.compile(
          "\\b(?:attributes?|tags?|(?:control )?types?|themes?)"
              + " (?:of|for)\\b|\\b(?:merged|went|moved|rolled)"
              + " (?:in)?to\\b|\\b(?:old|2013|former|previous) (?:controls?|numbers?|ones?)\\b");

  /** Asks for all the numbers that were typed, and nothing else. */
  private static final Pattern ALL =
      Pattern.compile(
          "^(?:please|pls|show|give|list|tell|explain|me|all|of|them|these|both|and|controls?|a|about|"
              + "[\\s,.;&+?!\\d])*$");

  private static final int MOST_SIDES = 4;

  private final Catalogue catalogue;
  private final Frameworks frameworks;

  Direct(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.frameworks = new Frameworks(catalogue);
  }

  Optional<Answer> answer(Text text, List<LookedUp> named) {
    String question = text.typed();
    return AboutMe.in(text)
        .<Answer>map(Personal::new)
        .or(() -> number(question, named))
        .or(() -> frameworks.mapped(question, named))
        .or(() -> compared(question, named))
        .or(() -> ListWish.in(text).flatMap(this::listed))
        .or(() -> moved(question, named))
        .or(() -> card(question, named));
  }

  private Optional<Answer> card(String question, List<LookedUp> named) {
    return named.size() == 1
            && named.getFirst() instanceof LookedUp.Known
            && CARD.matcher(question.toLowerCase(Locale.ROOT)).find()
        ? Optional.of(numbered(named.getFirst()))
        : Optional.empty();
  }

  /** A text that is nothing but a number of 2022 or 2013. */
  private Optional<Answer> number(String question, List<LookedUp> named) {
    boolean bare = named.size() == 1 && !(named.getFirst() instanceof LookedUp.Nowhere);
    return bare && !TypedNumber.read(question).isEmpty()
        ? Optional.of(numbered(named.getFirst()))
        : Optional.empty();
  }

  private Optional<Answer> compared(String question, List<LookedUp> named) {
    String asked = question.toLowerCase(Locale.ROOT);
    boolean compares = COMPARES.matcher(asked).find() || ALL.matcher(asked).matches();
    List<LookedUp.Known> known =
        named.stream()
            .filter(LookedUp.Known.class::isInstance)
            .map(LookedUp.Known.class::cast)
            .toList();
    if (!compares || known.size() < 2 || known.size() > MOST_SIDES) {
      return Optional.empty();
    }
    boolean clauses =
        known.stream().allMatch(each -> each.provisions().getFirst() instanceof Clause);
    List<Provision> sides =
        known.stream()
            .map(each -> clauses ? each.provisions().getFirst() : each.provisions().getLast())
            .distinct()
            .toList();
    return sides.size() < 2 ? Optional.empty() : Optional.of(new Compared(sides));
  }

  private Optional<Answer> listed(ListWish wish) {
    List<? extends Provision> provisions =
        switch (wish.what()) {
          case CONTROLS -> ControlFilter.of(wish.tags()).among(catalogue);
          case CLAUSES -> catalogue.clauses().stream().filter(Direct::isMain).toList();
          case THEMES, ATTRIBUTES -> List.of();
          case DOCUMENTS ->
              catalogue.clauses().stream()
                  .filter(each -> !each.contents().documented().isEmpty())
                  .toList();
        };
    return Optional.of(new Listed(wish, List.copyOf(provisions)));
  }

  /** A single old number that the question is about. */
  private Optional<Answer> moved(String question, List<LookedUp> named) {
    boolean old =
        named.size() == 1
            && (named.getFirst() instanceof LookedUp.Moved
                || named.getFirst() instanceof LookedUp.MovedClause);
    return old && BECAME.matcher(question.toLowerCase(Locale.ROOT)).find()
        ? Optional.of(numbered(named.getFirst()))
        : Optional.empty();
  }

  /** What a number leads to today. */
  Numbered numbered(LookedUp found) {
    return new Numbered(found, now(found));
  }

  List<Provision> now(LookedUp found) {
    Stream<? extends Provision> now =
        switch (found) {
          case LookedUp.Known known -> known.provisions().stream();
          case LookedUp.MovedClause moved -> moved.now().stream();
          case LookedUp.WholeTheme theme -> theme.controls().stream();
          case LookedUp.Moved moved ->
              moved.predecessors().stream()
                  .flatMap(each -> each.now().stream())
                  .flatMap(each -> catalogue.find(each).stream());
          case LookedUp.Nowhere nowhere -> Stream.<Provision>empty();
        };
    return now.distinct().map(Provision.class::cast).toList();
  }

  private static boolean isMain(Clause clause) {
    return !clause.reference().number().contains(".");
  }
}
