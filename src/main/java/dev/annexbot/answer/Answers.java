package dev.annexbot.answer;

import dev.annexbot.answer.Answer.Found;
import dev.annexbot.answer.Answer.OutOfScope;
import dev.annexbot.answer.Answer.Unsure;
import dev.annexbot.answer.Ranking.Kind;
import dev.annexbot.standard.Catalogue;
import dev.annexbot.standard.LookedUp;
import dev.annexbot.standard.NotOurs.Why;
import dev.annexbot.standard.NumberLookUp;
import dev.annexbot.standard.Provision;
import dev.annexbot.standard.Reference;
import dev.annexbot.standard.Section;
import dev.annexbot.standard.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers questions from index-data. Immutable once built, and safe for many threads. */
public final class Answers {
  private static final int NEAREST = 3;

  /** Below this share of the question's weight, the best page does not know what was asked. */
  private static final double KNOWS = 0.32;

  private final Catalogue catalogue;
  private final NumbersInText numbers;
  private final Refusals refusals;
  private final NumberLookUp numberLookUp;
  private final Ranker ranker;
  private final Spelling spelling;
  private final Coverage coverage;
  private final PractitionerSearch practitioner;

  public Answers(Catalogue catalogue, Vocabulary vocabulary) {
    this.catalogue = catalogue;
    Words words = new Words(vocabulary.synonyms());
    List<Unit> units = units(catalogue);
    PageIndex index = new PageIndex(units, words);
    coverage = new Coverage(units, words);
    ranker = new Ranker(index, words);
    spelling = new Spelling(index.searcher().getIndexReader(), words, synonymWords(vocabulary));
    numberLookUp = new NumberLookUp(catalogue);
    numbers = new NumbersInText(numberLookUp);
    refusals = new Refusals(catalogue, vocabulary);
    practitioner = new PractitionerSearch(index, words, catalogue);
  }

  /** How many pages can be found. */
  public int size() {
    return catalogue.provisions().size() + catalogue.topics().size();
  }

  /** The answer to a question; nothing found is an answer too. */
  public Answer answer(Question question) {
    String text = withSubject(spelling.mend(question.text().strip()), question.subject());
    Coverage.Of asked = coverage.of(text);
    List<LookedUp> named = numbers(question.text());
    List<Scored> ranked = ranker.rank(text);
    List<Cited> cited = cite(named, ranked);
    Optional<Refusals.Refusal> refusal = refusals.refusal(question, named);
    if (refusal.isPresent()) {
      return outOfScope(refusal.get(), cited);
    }
    if (!known(named).isEmpty()) {
      return new Found(cited);
    }
    if (cited.isEmpty() || asked.unheard()) {
      return new OutOfScope(Why.OFF_TOPIC, "", "", List.of());
    }
    boolean knows = ranked.stream().limit(NEAREST).anyMatch(each -> asked.in(each.unit()) >= KNOWS);
    return knows ? new Found(cited) : new Unsure(nearest(cited));
  }

  /**
   * The references that fit {@code text} best, at most {@code top}, and what kind of answer it is.
   */
  public Ranking search(String text, int top) {
    Answer answer = answer(Question.of(text));
    List<Cited> cited =
        switch (answer) {
          case Found found -> found.passages();
          case Unsure unsure -> unsure.nearest();
          case OutOfScope out -> out.nearest();
        };
    Kind kind =
        switch (answer) {
          case Found found -> Kind.FOUND;
          case Unsure unsure -> Kind.UNSURE;
          case OutOfScope out -> Kind.OUT_OF_SCOPE;
        };
    return new Ranking(kind, hits(cited).stream().limit(top).toList());
  }

  /** A practitioner's search with phrases, {@code + - *} and {@code theme:people}. */
  public List<Provision> find(String syntax, int most) {
    return practitioner.find(syntax, most);
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

  /**
   * Each reference once, with the best score it has; a topic lends its score to what it rests on.
   */
  private static List<Hit> hits(List<Cited> cited) {
    Map<Reference, Double> scores = new LinkedHashMap<>();
    for (Cited each : cited) {
      double share = 1;
      for (Provision provision : each.provisions()) {
        scores.merge(provision.reference(), each.score() * share, Math::max);
        share *= 0.85;
      }
    }
    return scores.entrySet().stream()
        .map(each -> new Hit(each.getKey(), each.getValue()))
        .sorted(Comparator.comparingDouble(Hit::score).reversed())
        .toList();
  }

  private static List<Unit> units(Catalogue catalogue) {
    Stream<Unit> provisions = catalogue.provisions().stream().map(Unit::of);
    Stream<Unit> topics =
        catalogue.topics().stream()
            .map(
                topic ->
                    Unit.of(
                        topic,
                        topic.references().stream()
                            .flatMap(each -> catalogue.find(each).stream())
                            .toList()));
    return Stream.concat(provisions, topics).toList();
  }

  private static List<String> synonymWords(Vocabulary vocabulary) {
    return vocabulary.synonyms().stream()
        .flatMap(rule -> Stream.of(rule.split("[\\s,=>]+")))
        .filter(word -> !word.isBlank())
        .toList();
  }
}
