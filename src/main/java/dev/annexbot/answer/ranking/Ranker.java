package dev.annexbot.answer.ranking;

import dev.annexbot.answer.index.PageIndex;
import dev.annexbot.answer.index.Spelling;
import dev.annexbot.answer.index.Unit;
import dev.annexbot.answer.index.Words;
import dev.annexbot.answer.meaning.Meaning;
import dev.annexbot.answer.understand.Beforehand;
import dev.annexbot.answer.understand.Text;
import dev.annexbot.standard.Catalogue;
import dev.annexbot.standard.Provision;
import dev.annexbot.standard.Reference;
import dev.annexbot.standard.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Ranks pages for a question. Immutable once built, and safe for many threads. */
public final class Ranker {
  private static final int NEAREST = 3;

  /** The least a question weighs, so that a single common word is not taken for certainty. */
  private static final double LEAST_WEIGHT = 3;

  private final Words words;
  private final PageIndex index;
  private final Spelling spelling;
  private final Coverage coverage;
  private final Likeness likeness;
  private final WordEvidence byWords;
  private final Map<Reference, Integer> numbers;
  private final AlikeTexts names;
  private final AlikeTexts frameworks;
  private final PractitionerSearch practitioner;
  private final Map<Source, Double> weights;
  private final Set<Layer> without;
  private final Optional<MeaningLoader> meaning;

  /** A ranking by words alone. */
  public Ranker(Catalogue catalogue, Vocabulary vocabulary) {
    this(catalogue, vocabulary, Set.of(Layer.VECTORS));
  }

  /** A ranking with some layers switched off, to see what they earn. */
  public Ranker(Catalogue catalogue, Vocabulary vocabulary, Set<Layer> without) {
    this(catalogue, vocabulary, without, Meaning::load);
  }

  /** The same with the meaning of texts from {@code loading}. */
  public Ranker(
      Catalogue catalogue, Vocabulary vocabulary, Set<Layer> without, Meaning.Loading loading) {
    this.without = Set.copyOf(without);
    words = new Words(vocabulary.synonyms());
    List<Unit> units = Unit.all(catalogue);
    index = new PageIndex(units, words);
    coverage = new Coverage(units, words);
    spelling = new Spelling(index.searcher().getIndexReader(), words, synonymWords(vocabulary));
    byWords = new WordEvidence(index, words, this.without);
    likeness = new Likeness(index, words, coverage);
    names = KnownTexts.names(units, words);
    numbers = numbers(units);
    frameworks = KnownTexts.frameworks(catalogue, numbers, words);
    practitioner = new PractitionerSearch(index, words, catalogue);
    meaning =
        this.without.contains(Layer.VECTORS)
            ? Optional.empty()
            : Optional.of(new MeaningLoader(index, loading));
    weights = this.without.contains(Layer.FUSION) ? Weights.equal() : Weights.TUNED;
  }

  /** What fits a question, and how much of it is known at all. */
  public Ranked rank(String question) {
    return rank(question, Optional.empty());
  }

  /** The same where a conversation was about {@code subject}, as if its name were typed too. */
  public Ranked rank(String question, Optional<Reference> subject) {
    String stripped = question.strip();
    String text = without.contains(Layer.SPELLING) ? stripped : spelling.mend(stripped);
    Set<String> terms = terms(text);
    Coverage.Of asked = coverage.of(text);
    Evidence evidence = new Evidence(index.size());
    List<Integer> nearest = byWords.add(evidence, text, Math.max(LEAST_WEIGHT, asked.weight()));
    subject
        .map(each -> numbers.get(each.withoutLetter()))
        .ifPresent(unit -> evidence.column(Source.NAME)[unit] = 1);
    double framework = 0;
    if (!without.contains(Layer.RULES)) {
      names.add(evidence.column(Source.NAME), terms);
      // Frameworks spell well: a mended word would only make a stranger look like one of theirs.
      Set<String> typed = text.equals(stripped) ? terms : terms(stripped);
      framework = frameworks.add(evidence.column(Source.FRAMEWORK), typed);
    }
    boolean heard = evidence.any();
    Optional<MeaningEvidence.Near> near =
        heard ? meaning.flatMap(each -> each.add(evidence, stripped)) : Optional.empty();
    List<Scored> ranked = ranked(evidence, Beforehand.is(Text.of(stripped)));
    double known =
        ranked.stream().limit(NEAREST).mapToDouble(each -> asked.in(each.unit())).max().orElse(0);
    return new Ranked(
        text,
        ranked,
        new Signals(
            known,
            asked.unheard(),
            likeness.nearest(terms, nearest),
            framework,
            near.map(each -> OptionalDouble.of(each.closeness())).orElse(OptionalDouble.empty()),
            near.map(MeaningEvidence.Near::meant)));
  }

  /** Has something learned from the meaning of texts once it is known; call it before start. */
  public void whenMeaningIsThere(Consumer<Meaning> learn) {
    meaning.ifPresent(each -> each.then(learn));
  }

  /** Waits until meaning counts too; says in a sentence if it never will on this machine. */
  public Optional<String> warm() {
    return meaning.flatMap(MeaningLoader::await);
  }

  /** Starts to load what takes longest, without waiting for it. */
  public void start() {
    meaning.ifPresent(MeaningLoader::start);
  }

  /** A practitioner's search with phrases, {@code + - *} and {@code theme:people}. */
  public List<Provision> find(String syntax, int most) {
    return practitioner.find(syntax, most);
  }

  private Set<String> terms(String text) {
    return new HashSet<>(Words.terms(words.pages(), text));
  }

  /** Who asks before doing something needs the rule for it, not help after a mishap. */
  private List<Scored> ranked(Evidence evidence, boolean beforehand) {
    double[] sum = evidence.sum(weights);
    List<Scored> ranked = new ArrayList<>();
    for (int unit = 0; unit < sum.length; unit++) {
      if (sum[unit] > 0) {
        boolean late = beforehand && index.unit(unit).isFirstAid();
        ranked.add(new Scored(index.unit(unit), sum[unit] * (late ? Weights.BEFOREHAND : 1)));
      }
    }
    ranked.sort(Comparator.comparingDouble(Scored::score).reversed());
    return ranked;
  }

  private static Map<Reference, Integer> numbers(List<Unit> units) {
    Map<Reference, Integer> numbers = new HashMap<>();
    for (int number = 0; number < units.size(); number++) {
      if (units.get(number).topic().isEmpty()) {
        numbers.put(units.get(number).provisions().getFirst().reference(), number);
      }
    }
    return Map.copyOf(numbers);
  }

  private static List<String> synonymWords(Vocabulary vocabulary) {
    return vocabulary.synonyms().stream()
        .flatMap(rule -> Stream.of(rule.split("[\\s,=>]+")))
        .filter(word -> !word.isBlank())
        .toList();
  }
}
