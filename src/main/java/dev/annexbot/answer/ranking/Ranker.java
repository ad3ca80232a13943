package dev.annexbot.answer.ranking;

import dev.annexbot.standard.Catalogue;
import dev.annexbot.standard.Provision;
import dev.annexbot.standard.Reference;
import dev.annexbot.standard.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Ranks pages for a question. Immutable once built, and safe for many threads. */
public final class Ranker {
  private static final int NEAREST = 3;

  private final PageIndex index;
  private final Spelling spelling;
  private final Coverage coverage;
  private final WordEvidence byWords;
  private final Likeness likeness;
  private final Frameworks frameworks;
  private final PractitionerSearch practitioner;

  public Ranker(Catalogue catalogue, Vocabulary vocabulary) {
    Words words = new Words(vocabulary.synonyms());
    List<Unit> units = units(catalogue);
    index = new PageIndex(units, words);
    coverage = new Coverage(units, words);
    spelling = new Spelling(index.searcher().getIndexReader(), words, synonymWords(vocabulary));
    byWords = new WordEvidence(index, words);
    likeness = new Likeness(index, words, coverage);
    frameworks = new Frameworks(catalogue, numbers(units), words);
    practitioner = new PractitionerSearch(index, words, catalogue);
  }

  /** What fits a question, and how much of it is known at all. */
  public Ranked rank(String question) {
    String text = spelling.mend(question.strip());
    Evidence evidence = new Evidence(index.size());
    List<Integer> nearest = byWords.add(evidence, text, "");
    double framework = frameworks.add(evidence, text);
    List<Scored> ranked = ranked(evidence);
    Coverage.Of asked = coverage.of(text);
    double known =
        ranked.stream().limit(NEAREST).mapToDouble(each -> asked.in(each.unit())).max().orElse(0);
    return new Ranked(
        text,
        ranked,
        new Signals(known, asked.unheard(), likeness.nearest(text, nearest), framework));
  }

  /** A practitioner's search with phrases, {@code + - *} and {@code theme:people}. */
  public List<Provision> find(String syntax, int most) {
    return practitioner.find(syntax, most);
  }

  private List<Scored> ranked(Evidence evidence) {
    double[] sum = evidence.sum(Weights.OF);
    List<Scored> ranked = new ArrayList<>();
    for (int unit = 0; unit < sum.length; unit++) {
      if (sum[unit] > 0) {
        ranked.add(new Scored(index.unit(unit), sum[unit]));
      }
    }
    ranked.sort(Comparator.comparingDouble(Scored::score).reversed());
    return ranked;
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

  private static Map<Reference, Integer> numbers(List<Unit> units) {
    Map<Reference, Integer> numbers = new HashMap<>();
    for (int number = 0; number < units.size(); number++) {
      if (units.get(number).topic().isEmpty()) {
        numbers.put(units.get(number).provisions().getFirst().reference(), number);
      }
    }
    return numbers;
  }

  private static List<String> synonymWords(Vocabulary vocabulary) {
    return vocabulary.synonyms().stream()
        .flatMap(rule -> Stream.of(rule.split("[\\s,=>]+")))
        .filter(word -> !word.isBlank())
        .toList();
  }
}
