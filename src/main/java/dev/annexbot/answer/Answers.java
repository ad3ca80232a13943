package dev.annexbot.answer;

import dev.annexbot.answer.Answer.Found;
import dev.annexbot.answer.Answer.OutOfScope;
import dev.annexbot.answer.Answer.Unsure;
import dev.annexbot.answer.Ranking.Kind;
import dev.annexbot.answer.ranking.Ranked;
import dev.annexbot.answer.ranking.Ranker;
import dev.annexbot.answer.ranking.Scored;
import dev.annexbot.answer.ranking.Signals;
import dev.annexbot.answer.ranking.Unit;
import dev.annexbot.standard.Catalogue;
import dev.annexbot.standard.LookedUp;
import dev.annexbot.standard.NotOurs.Why;
import dev.annexbot.standard.NumberLookUp;
import dev.annexbot.standard.Provision;
import dev.annexbot.standard.Reference;
import dev.annexbot.standard.Section;
import dev.annexbot.standard.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers questions from index-data. Immutable once built, and safe for many threads. */
public final class Answers {
  private static final int NEAREST = 3;

  /** From this likeness on, a text is that of another framework's requirement. */
  private static final double REQUIREMENT = 0.95;

  /** Below this share of the question's weight, the best page does not know what was asked. */
  private static final double KNOWS = 0.32;

  private final Catalogue catalogue;
  private final NumbersInText numbers;
  private final Refusals refusals;
  private final NumberLookUp numberLookUp;
  private final Ranker ranker;
  private final Meanings meanings;

  public Answers(Catalogue catalogue, Vocabulary vocabulary) {
    this.catalogue = catalogue;
    ranker = new Ranker(catalogue, vocabulary);
    numberLookUp = new NumberLookUp(catalogue);
    numbers = new NumbersInText(numberLookUp);
    refusals = new Refusals(catalogue, vocabulary);
    meanings = new Meanings(catalogue);
  }

  /** How many pages can be found. */
  public int size() {
    return catalogue.provisions().size() + catalogue.topics().size();
  }

  /** The answer to a question; nothing found is an answer too. */
  public Answer answer(Question question) {
    return answer(
        question,
        numbers(question.text()),
        ranker.rank(withSubject(question.text(), question.subject()), question.subject()));
  }

  private Answer answer(Question question, List<LookedUp> named, Ranked ranked) {
    Answer answer = fromPages(question, named, ranked);
    return answer instanceof Found ? answer : meanings.answer(question.text()).orElse(answer);
  }

  private Answer fromPages(Question question, List<LookedUp> named, Ranked ranked) {
    List<Cited> cited = cite(named, ranked.units());
    Optional<Refusals.Refusal> refusal =
        refusals.refusal(question, named).filter(each -> !isRequirement(ranked.signals()));
    if (refusal.isPresent()) {
      return outOfScope(refusal.get(), cited);
    }
    if (!known(named).isEmpty()) {
      return new Found(cited);
    }
    if (cited.isEmpty() || ranked.signals().unheard()) {
      return new OutOfScope(Why.OFF_TOPIC, "", "", List.of());
    }
    return knows(ranked.signals()) ? new Found(cited) : new Unsure(nearest(cited));
  }

  /** Word for word another framework's text: no rule of thumb may turn it down. */
  private static boolean isRequirement(Signals signals) {
    return signals.framework() >= REQUIREMENT;
  }

  /** Another framework's requirement is known, even if no page has its words. */
  private static boolean knows(Signals signals) {
    return signals.coverage() >= KNOWS || signals.framework() > 0;
  }

  /**
   * The references that fit {@code text} best, at most {@code top}, and what kind of answer it is.
   */
  public Ranking search(String text, int top) {
    Ranked ranked = ranker.rank(text);
    List<LookedUp> named = numbers(text);
    return switch (answer(Question.of(text), named, ranked)) {
      case Found found -> new Ranking(Kind.FOUND, hits(named, ranked, top));
      case Unsure unsure -> new Ranking(Kind.UNSURE, hits(named, ranked, top));
      case OutOfScope out when out.nearest().isEmpty() -> new Ranking(Kind.OUT_OF_SCOPE, List.of());
      case OutOfScope out ->
          new Ranking(Kind.OUT_OF_SCOPE, hits(named, ranked, Math.min(top, NEAREST)));
    };
  }

  /** A practitioner's search with phrases, {@code + - *} and {@code theme:people}. */
  public List<Provision> find(String syntax, int most) {
    return ranker.find(syntax, most);
  }

  /** What a typed number leads to; empty if it is not just a number. */
  public Optional<LookedUp> lookUp(String typed) {
    return numberLookUp.lookUp(typed);
  }

  /** Only where something of ours is near does it help to show it. */
  private static OutOfScope outOfScope(Refusals.Refusal refusal, List<Cited> cited) {
    List<Cited> nearest =
        switch (refusal.why()) {
          case OTHER_STANDARD, NO_SUCH_NUMBER, ASK_A_HUMAN, LEGAL_ADVICE -> nearest(cited);
          case OFF_TOPIC, MEDICAL, CODING_HELP, INJECTION, COURTESY, UNINTELLIGIBLE, EMPTY ->
              List.of();
        };
    return new OutOfScope(refusal.why(), refusal.about(), refusal.remark(), nearest);
  }

  private List<LookedUp> numbers(String text) {
    return numberLookUp.lookUp(text).map(List::of).orElseGet(() -> numbers.in(text));
  }

  /** A follow-up ("and for contractors?") is asked about what the conversation was about. */
  private String withSubject(String text, Optional<Reference> subject) {
    return subject
        .flatMap(catalogue::find)
        .map(provision -> text + " " + provision.title() + " " + firstName(provision))
        .orElse(text);
  }

  private static String firstName(Provision provision) {
    return provision.page().alsoCalled().stream().findFirst().orElse("");
  }

  private static List<Cited> cite(List<LookedUp> named, List<Scored> ranked) {
    double best = ranked.isEmpty() ? 1 : ranked.getFirst().score();
    List<Cited> cited = new ArrayList<>();
    for (Provision provision : known(named)) {
      cited.add(cited(Unit.of(provision), best * 2));
    }
    ranked.stream()
        .filter(each -> cited.stream().noneMatch(already -> same(already, each.unit())))
        .forEach(each -> cited.add(cited(each.unit(), each.score())));
    return cited;
  }

  private static Cited cited(Unit unit, double score) {
    Section passage = unit.page().section(Section.IN_SHORT).orElseThrow();
    return new Cited(passage, unit.provisions(), unit.topic(), score);
  }

  private static boolean same(Cited cited, Unit unit) {
    return cited.topic().equals(unit.topic()) && cited.provisions().equals(unit.provisions());
  }

  private static List<Provision> known(List<LookedUp> named) {
    return named.stream()
        .flatMap(
            each ->
                switch (each) {
                  case LookedUp.Known known -> known.provisions().stream();
                  case LookedUp.Moved moved -> Stream.<Provision>empty();
                  case LookedUp.MovedClause moved -> moved.now().stream();
                  case LookedUp.WholeTheme theme -> theme.controls().stream();
                  case LookedUp.Nowhere nowhere -> Stream.<Provision>empty();
                })
        .distinct()
        .map(Provision.class::cast)
        .toList();
  }

  private static List<Cited> nearest(List<Cited> cited) {
    return cited.stream().limit(NEAREST).toList();
  }

  /** Each reference once: first those whose numbers were typed, then what fits. */
  private static List<Hit> hits(List<LookedUp> named, Ranked ranked, int top) {
    Map<Reference, Double> fitting = ranked.references();
    double best = fitting.values().stream().findFirst().orElse(1.0);
    Map<Reference, Double> scores = new LinkedHashMap<>();
    known(named).forEach(each -> scores.put(each.reference(), best * 2));
    fitting.forEach(scores::putIfAbsent);
    return scores.entrySet().stream()
        .limit(top)
        .map(each -> new Hit(each.getKey(), each.getValue()))
        .toList();
  }
}
