package dev.annexbot.answer;

import dev.annexbot.answer.Answer.Found;
import dev.annexbot.answer.Answer.OutOfScope;
import dev.annexbot.answer.Answer.Unsure;
import dev.annexbot.answer.Answer.Several;
import dev.annexbot.answer.Ranking.Kind;
import dev.annexbot.answer.telling.Source;
import dev.annexbot.answer.telling.Teller;
import dev.annexbot.answer.understand.Courtesy;
import dev.annexbot.answer.understand.Parts;
import dev.annexbot.standard.Catalogue;
import dev.annexbot.standard.LookedUp;
import dev.annexbot.standard.NotOurs.Why;
import dev.annexbot.standard.NumberLookUp;
import dev.annexbot.standard.Provision;
import dev.annexbot.standard.Reference;
import dev.annexbot.standard.Section;
import dev.annexbot.standard.Topic;
import dev.annexbot.standard.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
  private final Teller teller;
  private final Direct direct;
  private final Corrections corrections;
  private final NextQuestions nextQuestions;
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
    teller = new Teller(catalogue);
    direct = new Direct(catalogue);
    corrections = new Corrections(catalogue, teller, direct);
    nextQuestions = new NextQuestions(catalogue, refusals);
  }

  /** How many pages can be found. */
  public int size() {
    return catalogue.provisions().size() + catalogue.topics().size();
  }

  /** The answer to a question; nothing found is an answer too. */
  public Answer answer(Question question) {
    List<String> parts =
        question.subject().isPresent() ? List.of() : Parts.of(question.text());
    if (parts.size() > 1) {
      List<Answer> answers = parts.stream().map(each -> single(Question.of(each))).toList();
      if (Several.worthwhile(answers)) {
        return new Several(answers);
      }
    }
    return single(question);
  }

  private Answer single(Question question) {
    String text = question.text().strip();
    List<LookedUp> named = numbers(text);
    Searched searched = search(question, named);
    Optional<Answer> refused =
        refusals
            .order(text)
            .or(() -> courtesy(text))
            .map(each -> outOfScope(each, searched.cited()));
    return refused
        .or(() -> refusals.named(text, named).map(each -> outOfScope(each, searched.cited())))
        .or(() -> corrected(question, named, searched))
        .or(() -> direct.answer(text, named))
        .orElseGet(() -> found(question, named, searched));
  }

  private static Optional<Refusals.Refusal> courtesy(String text) {
    return Courtesy.in(text)
        .map(each -> new Refusals.Refusal(Why.COURTESY, each.name().toLowerCase(Locale.ROOT), ""));
  }

  /** What search brought: passages, and how much of the question they know. */
  private record Searched(List<Cited> cited, boolean unheard, boolean knows) {}

  private Searched search(Question question, List<LookedUp> named) {
    String text = withSubject(spelling.mend(question.text().strip()), question.subject());
    Coverage.Of asked = coverage.of(text);
    List<Scored> ranked = ranker.rank(text);
    boolean knows = ranked.stream().limit(NEAREST).anyMatch(each -> asked.in(each.unit()) >= KNOWS);
    return new Searched(cite(named, ranked), ranked.isEmpty() || asked.unheard(), knows);
  }

  /** Says first what a question wrongly takes for granted, then answers it. */
  private Optional<Answer> corrected(Question question, List<LookedUp> named, Searched searched) {
    return corrections
        .in(question.text(), named)
        .map(
            correction -> {
              Optional<Topic> topic = corrections.topic(question.text());
              if (correction instanceof Answer.Correction.ByPage && isFirst(topic, searched)) {
                return plainly(question, searched.cited());
              }
              List<Cited> others =
                  searched.cited().stream()
                      .filter(each -> topic.isEmpty() || !each.topic().equals(topic))
                      .toList();
              return new Answer.Corrected(
                  correction, others.isEmpty() ? new Unsure(List.of()) : told(question, others));
            });
  }

  private Answer found(Question question, List<LookedUp> named, Searched searched) {
    boolean given = !known(named).isEmpty() || question.subject().isPresent();
    Optional<Refusals.Refusal> refusal =
        given ? Optional.empty() : refusals.unlike(question.text());
    if (refusal.isPresent()) {
      return outOfScope(refusal.get(), searched.cited());
    }
    if (searched.cited().isEmpty() || (searched.unheard() && !given)) {
      return new OutOfScope(Why.OFF_TOPIC, "", "", List.of());
    }
    return given || searched.knows() || refusals.isSurelyOurs(question.text())
        ? told(question, searched.cited())
        : new Unsure(nearest(searched.cited()));
  }

  private Found told(Question question, List<Cited> cited) {
    Source source = source(cited.getFirst());
    return new Found(
        cited,
        teller.tell(source, question.text()),
        nextQuestions.after(question.text(), source));
  }

  /** The page that puts it right answers it as well. */
  private Found plainly(Question question, List<Cited> cited) {
    Source source = source(cited.getFirst());
    return new Found(
        cited,
        teller.plainly(source, question.text()),
        nextQuestions.after(question.text(), source));
  }

  private static boolean isFirst(Optional<Topic> topic, Searched searched) {
    return topic.isPresent()
        && searched.cited().stream().findFirst().flatMap(Cited::topic).equals(topic);
  }

  private static Source source(Cited cited) {
    return new Source(
        cited.topic().map(Topic::page).orElse(cited.first().page()),
        cited.provisions(),
        cited.topic());
  }

  /**
   * The references that fit {@code text} best, at most {@code top}, and what kind of answer it is.
   */
  public Ranking search(String text, int top) {
    Question question = Question.of(text);
    Answer answer = single(question);
    Kind kind = References.kind(answer);
    List<Cited> cited =
        kind == Kind.FOUND
            ? search(question, numbers(text)).cited()
            : References.cited(answer);
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
