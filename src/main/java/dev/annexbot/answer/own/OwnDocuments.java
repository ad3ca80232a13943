package dev.annexbot.answer.own;

import dev.annexbot.answer.index.AskedWords;
import dev.annexbot.answer.index.Words;
import dev.annexbot.answer.meaning.Meaning;
import dev.annexbot.standard.OwnDocument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds what the organization's own documents say to a question. It is cautious: a wrong rule of
 * one's own on top would be worse than none. Safe for many threads.
 */
public final class OwnDocuments {
  private static final int CANDIDATES = 12;

  private final Words words;
  private volatile Held held = Held.NOTHING;
  private volatile Optional<Meaning> meaning = Optional.empty();

  /** What is held, and what its passages mean once that is known. */
  private record Held(Optional<PassageIndex> index, List<byte[]> vectors) {
    static final Held NOTHING = new Held(Optional.empty(), List.of());

    static Held of(PassageIndex index, Optional<Meaning> meaning) {
      return new Held(
          Optional.of(index), meaning.map(each -> passages(index, each)).orElse(List.of()));
    }
  }

  /** {@code synonyms} are those of index-data. */
  public OwnDocuments(List<String> synonyms) {
    words = new Words(synonyms);
  }

  /** Holds these from now on, instead of those before. */
  public synchronized void hold(List<OwnDocument> documents) {
    held =
        documents.isEmpty() ? Held.NOTHING : Held.of(new PassageIndex(documents, words), meaning);
  }

  /** From now on meaning counts beside words. */
  public synchronized void learn(Meaning learned) {
    meaning = Optional.of(learned);
    held = held.index().map(index -> Held.of(index, meaning)).orElse(Held.NOTHING);
  }

  private static List<byte[]> passages(PassageIndex index, Meaning meaning) {
    return meaning.ofAll(
        index.places().stream().map(each -> each.about() + ". " + each.passage().text()).toList());
  }

  /** How many passages are held. */
  public int size() {
    return held.index().map(each -> each.places().size()).orElse(0);
  }

  /** What they say to a question; none unless it surely is about it. */
  public Optional<OwnWord> find(String question) {
    Held now = held;
    return now.index().flatMap(index -> find(question, index, now.vectors()));
  }

  private Optional<OwnWord> find(String question, PassageIndex index, List<byte[]> vectors) {
    AskedWords asked = index.asked(question);
    if (!asked.saysEnough()) {
      return Optional.empty();
    }
    double[] near =
        vectors.isEmpty()
            ? new double[0]
            : meaning.map(each -> nearness(each.of(question), vectors)).orElse(new double[0]);
    Set<Integer> candidates = new LinkedHashSet<>(index.nearest(question, CANDIDATES));
    candidates.addAll(nearest(near));
    List<Fit> fits = new ArrayList<>();
    for (int number : candidates) {
      PassageIndex.Place place = index.places().get(number);
      double nearness = near.length == 0 ? 0 : near[number];
      index.closest(place, asked).ifPresent(closest -> fits.add(new Fit(place, closest, nearness)));
    }
    return fits.stream()
        .max(Comparator.comparingDouble(Fit::score))
        .filter(fit -> fit.isSure(near.length > 0))
        .map(
            fit ->
                new OwnWord(fit.place().document(), fit.place().passage(), fit.closest().text()));
  }

  private static double[] nearness(byte[] asks, List<byte[]> vectors) {
    return vectors.stream().mapToDouble(each -> Meaning.nearness(asks, each)).toArray();
  }

  private static List<Integer> nearest(double[] near) {
    return IntStream.range(0, near.length)
        .boxed()
        .sorted(Comparator.comparingDouble(number -> -near[number]))
        .limit(CANDIDATES)
        .toList();
  }
}
