package dev.annexbot.answer.meaning;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Turns texts into small vectors. Those of the texts that came along are read from a file; others
 * are worked out once.
 */
public final class Meaning {
  private final SentenceModel model;
  private final Map<Long, byte[]> known;
  private final Optional<Map<String, byte[]>> asked;
  private final Recent recent = new Recent();
  private final Rows rows = new Rows();

  private Meaning(
      SentenceModel model, Map<Long, byte[]> known, Optional<Map<String, byte[]>> asked) {
    this.model = model;
    this.known = known;
    this.asked = asked;
  }

  /** Loads the meaning of texts when it is wanted. */
  @FunctionalInterface
  public interface Loading {
    /**
     * What was loaded.
     *
     * @throws IOException if the model cannot be run on this machine
     */
    Meaning load() throws IOException;
  }

  /**
   * Loads the model and the vectors that came along.
   *
   * @throws IOException if the model cannot be run on this machine
   */
  public static Meaning load() throws IOException {
    return new Meaning(SentenceModel.load(), VectorFile.shipped(), Optional.empty());
  }

  /** The same, but it keeps what is asked, for those who ask the same again and again. */
  public Meaning keeping() {
    return new Meaning(model, known, Optional.of(new ConcurrentHashMap<>()));
  }

  /**
   * The vector of what somebody asks, each part from -127 to 127. Those of the last few questions
   * are kept, see {@link Recent}; the space around a question counts for nothing.
   */
  public byte[] of(String text) {
    String stripped = text.strip();
    return asked
        .map(kept -> kept.computeIfAbsent(stripped, this::anew))
        .orElseGet(() -> recent.of(stripped, () -> anew(stripped)));
  }

  /** The same, ready to be compared with all that have a row by now. */
  public Meant meant(String question) {
    return new Meant(of(question), rows.vectors());
  }

  /**
   * Has texts compared with questions from now on; the same text is compared once, whoever holds
   * it.
   *
   * @return the row of each, in order, see {@link Meant#nearness}
   */
  public int[] rows(List<String> texts) {
    return rows.of(texts, this::ofAll);
  }

  /** The vectors of rows, in order. */
  public List<byte[]> inRows(int[] wanted) {
    List<byte[]> vectors = rows.vectors();
    return Arrays.stream(wanted).mapToObj(vectors::get).toList();
  }

  private byte[] anew(String text) {
    return rounded(model.vector(text));
  }

  /** The vectors of texts of the index, in order. */
  public List<byte[]> ofAll(List<String> texts) {
    List<byte[]> vectors = new ArrayList<>(texts.size());
    for (String text : texts) {
      byte[] shipped = known.get(VectorFile.key(text));
      vectors.add(shipped == null ? unshipped(text) : shipped);
    }
    return vectors;
  }

  private byte[] unshipped(String text) {
    return asked.map(kept -> kept.computeIfAbsent(text, this::anew)).orElseGet(() -> anew(text));
  }

  /** The vectors of texts as a file to ship, see {@code .ci/vectors}. */
  public byte[] file(List<String> texts) throws IOException {
    Map<Long, byte[]> vectors = new HashMap<>();
    List<byte[]> all = ofAll(texts);
    for (int at = 0; at < all.size(); at++) {
      vectors.put(VectorFile.key(texts.get(at)), all.get(at));
    }
    return VectorFile.bytes(vectors);
  }

  /** How many of the texts have no vector that came along. */
  public long unknown(List<String> texts) {
    return texts.stream().filter(each -> !known.containsKey(VectorFile.key(each))).count();
  }

  private static byte[] rounded(float[] vector) {
    byte[] small = new byte[vector.length];
    // Parts of such a vector rarely exceed a third; tripling them keeps more of the small ones.
    for (int at = 0; at < small.length; at++) {
      small[at] = (byte) Math.clamp(Math.round(vector[at] * SCALE), -127, 127);
    }
    return small;
  }

  /** What a part of a vector is multiplied with before it is rounded. */
  public static final float SCALE = 3 * 127f;

  /** How near two vectors lie: 1 for the same meaning, about 0 for none in common. */
  public static double nearness(byte[] one, byte[] other) {
    return nearness(dot(one, other));
  }

  static double nearness(int dot) {
    return dot / (double) (SCALE * SCALE);
  }

  static int dot(byte[] one, byte[] other) {
    int sum = 0;
    for (int at = 0; at < one.length; at++) {
      sum += one[at] * other[at];
    }
    return sum;
  }
}
