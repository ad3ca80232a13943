package dev.annexbot.answer;

import dev.annexbot.answer.meaning.Meaning;
import dev.annexbot.answer.ranking.Signals;
import dev.annexbot.answer.scope.Language;
import dev.annexbot.answer.scope.OfficeLife;
import dev.annexbot.answer.scope.OtherStandards;
import dev.annexbot.answer.scope.Scope;
import dev.annexbot.answer.understand.Text;
import dev.annexbot.standard.Catalogue;
import dev.annexbot.standard.LookedUp;
import dev.annexbot.standard.LookedUp.Nowhere;
import dev.annexbot.standard.NotOurs.Why;
import dev.annexbot.standard.Page;
import dev.annexbot.standard.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Decides which questions are turned down, and why. */
final class Refusals {
  private static final Pattern NEITHER = Pattern.compile("[^a-z0-9]+");

  private final Scope scope;
  private final MissingLetter letters;
  private final Set<String> onOurPages = new HashSet<>();

  Refusals(Catalogue catalogue, Vocabulary vocabulary) {
    scope = new Scope(catalogue, vocabulary);
    letters = new MissingLetter(catalogue);
    catalogue.pages().forEach(this::know);
  }

  /**
   * Why it is turned down.
   *
   * @param about what it names that we do not have: a standard, a number; may be empty
   * @param remark a sentence on what there is instead; may be empty
   */
  record Refusal(Why why, String about, String remark) {
    static Refusal of(Why why) {
      return new Refusal(why, "", "");
    }
  }

  /** Whether it tells the assistant what to be or to say; then nothing else matters. */
  Optional<Refusal> order(Text text) {
    return scope.isOrder(text) ? Optional.of(Refusal.of(Why.INJECTION)) : Optional.empty();
  }

  /** Whether it is so much like questions of ours that a weak answer beats none. */
  boolean isSurelyOurs(Text text) {
    return scope.isSurelyOurs(text);
  }

  /** What it names that we do not have: a standard, a number. */
  Optional<Refusal> named(Text text, List<LookedUp> named) {
    Optional<String> other =
        onOurPages.contains(bare(text.typed()))
            ? Optional.empty()
            : OtherStandards.in(text.typed());
    return other
        .map(each -> new Refusal(Why.OTHER_STANDARD, each, ""))
        .or(() -> nowhere(text.typed(), named));
  }

  /** Why it is not for us by what it is like. */
  Optional<Refusal> unlike(Text text, Signals signals) {
    return onOurPages.contains(bare(text.typed())) && !scope.isCertain(text)
        ? Optional.empty()
        : scope
            .refuses(text, signals.coverage(), signals.meaning())
            .map(why -> new Refusal(why, about(why, text), ""));
  }

  private static String about(Why why, Text text) {
    return why == Why.OFF_TOPIC && OfficeLife.isAbout(text) ? Answer.OFFICE : "";
  }

  /** Its language, if it is one that we do not read; our pages may be in another than ours. */
  Optional<Refusal> foreign(Text text, Signals signals) {
    return signals.coverage() >= Scope.COVERED
        ? Optional.empty()
        : Language.of(text)
            .map(each -> new Refusal(Why.OTHER_LANGUAGE, each.name().toLowerCase(Locale.ROOT), ""));
  }

  /** Whether its turn of phrase alone shows that it is not for us. */
  boolean isCertain(Text text) {
    return scope.isCertain(text);
  }

  /** Whether it is not for us whatever a conversation was about. */
  boolean isClear(Text text) {
    return scope.isOrder(text)
        || scope.isCertain(text)
        || OtherStandards.in(text.typed()).isPresent();
  }

  /** Whether what was learned beforehand fits this index-data. */
  boolean isFresh() {
    return scope.isFresh();
  }

  /** From then on meaning counts beside words. */
  void learn(Meaning meaning) {
    scope.learn(meaning);
  }

  /** Whether a question of our own pages would be answered. */
  boolean accepts(String question) {
    Text text = Text.of(question);
    return !scope.isOrder(text) && !scope.isCertain(text) && OtherStandards.in(question).isEmpty();
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

  private void know(Page page) {
    page.questions().forEach(this::know);
    page.direct().forEach(each -> each.questions().forEach(this::know));
  }

  private void know(String question) {
    onOurPages.add(bare(question));
  }

  private static String bare(String text) {
    return NEITHER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
