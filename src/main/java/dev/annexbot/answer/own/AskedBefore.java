package dev.annexbot.answer.own;

import dev.annexbot.answer.index.Words;
import dev.annexbot.answer.meaning.Meaning;
import dev.annexbot.standard.Catalogue;
import dev.annexbot.standard.Page;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells whether a question was asked before, in nearly these words. It would rather not see that
 * two ask the same than take one for the other. Safe for many threads.
 */
public final class AskedBefore {
  /** From so many words on, it matters which stand side by side. */
  private static final int PAIRS_FROM = 3;

  /** Words that only ask whether one may or has to. */
  private static final Set<String> ASKING =
      Set.of(
          "allowed",
          "allow",
          "permitted",
          "must",
          "shall",
          "ok",
          "okay",
          "fine",
          "whats",
          "hows",
          "wheres",
          "possible",
          "supposed",
          "required",
          "everyone",
          "anyone",
          "somebody");

  private final Words words;
  private final Map<String, Integer> having = new HashMap<>();
  private final int background;
  private volatile Optional<Meaning> meaning = Optional.empty();

  /** How much a word matters is learned from the questions that lead to the catalogue's pages. */
  public AskedBefore(Catalogue catalogue, List<String> synonyms) {
    words = new Words(synonyms);
    List<String> asked = catalogue.pages().flatMap(AskedBefore::questions).toList();
    asked.forEach(
        each ->
            Set.copyOf(Words.terms(words.pages(), each))
                .forEach(term -> having.merge(term, 1, Integer::sum)));
    background = asked.size();
  }

  private static Stream<String> questions(Page page) {
    return Stream.concat(page.questions().stream(), page.asked().stream());
  }

  /** From now on meaning counts beside words. */
  public void learn(Meaning learned) {
    meaning = Optional.of(learned);
  }

  /** Questions, ready to be held against others. */
  public Known know(List<String> questions) {
    return new Known(questions.stream().map(this::read).toList());
  }

  /** One word: what may stand for it, and how much it weighs. */
  private record Word(Set<String> alternatives, double weight) {
    boolean isLike(Word other) {
      return alternatives.stream().anyMatch(other.alternatives::contains);
    }
  }

  /** A question as its words. */
  private record Read(
      String text, AskedFor wants, List<Word> words, Set<String> terms, double weight) {

    /** The words of it that the other does not have. */
    List<Word> without(Read other) {
      return words.stream()
          .filter(word -> word.alternatives().stream().noneMatch(other.terms()::contains))
          .toList();
    }

    /** Whether half of its neighbours are so in the other: else they are put together otherwise. */
    boolean isPutLike(Read other) {
      return words.size() < PAIRS_FROM
          || other.words.size() < PAIRS_FROM
          || 2 * pairs(other) >= Math.min(words.size(), other.words.size()) - 1;
    }

    private long pairs(Read other) {
      return IntStream.range(1, words.size())
          .filter(
              at ->
                  IntStream.range(1, other.words.size())
                      .anyMatch(
                          there ->
                              words.get(at - 1).isLike(other.words.get(there - 1))
                                  && words.get(at).isLike(other.words.get(there))))
          .count();
    }
  }

  private Read read(String question) {
    List<Word> all =
        Words.terms(words.plain(), question).stream()
            .filter(word -> !ASKING.contains(word))
            .distinct()
            .map(this::word)
            .toList();
    Set<String> terms = new HashSet<>(Words.terms(words.pages(), question));
    return new Read(
        question, AskedFor.of(question), all, terms, all.stream().mapToDouble(Word::weight).sum());
  }

  private Word word(String text) {
    Set<String> alternatives = new HashSet<>(Words.terms(words.questions(), text));
    int most = alternatives.stream().mapToInt(each -> having.getOrDefault(each, 0)).max().orElse(0);
    return new Word(alternatives, Math.log(1 + (background + 1.0) / (most + 0.5)));
  }

  /** How two questions differ. */
  record Difference(double shared, double heaviest, boolean alike, double near) {
    /** Words that weigh less than this say little about what is asked. */
    private static final double HEAVY = 4;

    private static final double NEARLY_ALL = 0.95;
    private static final double MUCH = 0.7;
    private static final double NEAR = 0.87;

    boolean isNone() {
      if (heaviest >= HEAVY || !alike) {
        return false;
      }
      return shared >= NEARLY_ALL || (shared >= MUCH && near >= NEAR);
    }
  }

  private static Difference between(Read one, Read other, double near) {
    List<Word> first = one.without(other);
    List<Word> second = other.without(one);
    double heaviest =
        Stream.concat(first.stream(), second.stream()).mapToDouble(Word::weight).max().orElse(0);
    double shared = Math.min(share(first, one), share(second, other));
    return new Difference(
        shared, heaviest, one.isPutLike(other) && one.wants().fits(other.wants()), near);
  }

  private static double share(List<Word> without, Read of) {
    double lost = without.stream().mapToDouble(Word::weight).sum();
    return of.weight() == 0 ? 0 : 1 - lost / of.weight();
  }

  /** Questions that are known. */
  public final class Known {
    private final List<Read> all;
    private volatile List<byte[]> vectors = List.of();

    private Known(List<Read> all) {
      this.all = List.copyOf(all);
    }

    /** The place of the one that asks the same as this; none unless that is sure. */
    public OptionalInt same(String question) {
      Read asked = read(question);
      if (asked.words().isEmpty()) {
        return OptionalInt.empty();
      }
      int best = -1;
      double most = 0;
      Optional<byte[]> asks = Optional.empty();
      for (int at = 0; at < all.size(); at++) {
        Difference words = between(asked, all.get(at), 1);
        if (words.isNone()) {
          asks = asks.isPresent() ? asks : meaning.map(each -> each.of(question));
          double near = near(asks, at);
          if (between(asked, all.get(at), near).isNone() && words.shared() + near > most) {
            most = words.shared() + near;
            best = at;
          }
        }
      }
      return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    private double near(Optional<byte[]> asks, int at) {
      return asks.map(each -> Meaning.nearness(each, vectors().get(at))).orElse(0.0);
    }

    private List<byte[]> vectors() {
      if (vectors.size() < all.size()) {
        vectors = meaning.orElseThrow().ofAll(all.stream().map(Read::text).toList());
      }
      return vectors;
    }
  }

  /** Both as one sees them, to measure. */
  Difference difference(String one, String other) {
    double near = meaning.map(each -> Meaning.nearness(each.of(one), each.of(other))).orElse(0.0);
    return between(read(one), read(other), near);
  }
}
