package dev.annexbot.answer;

import dev.annexbot.answer.understand.OtherStandards;
import dev.annexbot.answer.understand.Scope;
import dev.annexbot.standard.Catalogue;
import dev.annexbot.standard.LookedUp;
import dev.annexbot.standard.LookedUp.Nowhere;
import dev.annexbot.standard.NotOurs.Why;
import dev.annexbot.standard.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Decides which questions are turned down, and why. */
final class Refusals {
  private final Scope scope;
  private final MissingLetter letters;
  private final Set<String> onOurPages = new HashSet<>();

  Refusals(Catalogue catalogue, Vocabulary vocabulary) {
    scope = new Scope(catalogue, vocabulary);
    letters = new MissingLetter(catalogue);
    catalogue.provisions().forEach(each -> each.page().questions().forEach(this::know));
    catalogue.topics().forEach(each -> each.page().questions().forEach(this::know));
  }

  /**
   * Why it is turned down.
   *
   * @param about what it names that we do not have: a standard, a number; may be empty
   * @param remark a sentence on what there is instead; may be empty
   */
  record Refusal(Why why, String about, String remark) {
    private static Refusal of(Why why) {
      return new Refusal(why, "", "");
    }
  }

  /** The reason to turn a question down, if there is one; {@code named} are its numbers. */
  Optional<Refusal> refusal(Question question, List<LookedUp> named) {
    String text = question.text();
    boolean existing = named.stream().anyMatch(each -> !(each instanceof Nowhere));
    if (text.isBlank()) {
      return Optional.of(Refusal.of(Why.EMPTY));
    }
    if (scope.isOrder(text)) {
      return Optional.of(Refusal.of(Why.INJECTION));
    }
    Optional<Refusal> other = OtherStandards.in(text).map(Refusals::otherStandard);
    if (other.isPresent() || onOurPages.contains(bare(text))) {
      return other.filter(each -> !onOurPages.contains(bare(text)));
    }
    Optional<Refusal> nowhere = nowhere(text, named);
    if (nowhere.isPresent() || existing || question.subject().isPresent()) {
      return nowhere;
    }
    return scope.refuses(text).map(Refusal::of);
  }

  private Optional<Refusal> nowhere(String text, List<LookedUp> named) {
    Optional<Nowhere> number =
        named.stream().allMatch(Nowhere.class::isInstance)
            ? named.stream().map(Nowhere.class::cast).findFirst()
            : Optional.empty();
    return number
        .or(() -> letters.in(text))
        .map(each -> new Refusal(Why.NO_SUCH_NUMBER, each.number(), each.range()));
  }

  private static Refusal otherStandard(String name) {
    return new Refusal(Why.OTHER_STANDARD, name, "");
  }

  private void know(String question) {
    onOurPages.add(bare(question));
  }

  private static String bare(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
  }
}
