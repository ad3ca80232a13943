package dev.annexbot.answer.meaning;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The vectors of what was asked last, so that all who answer one question need the model once. Of
 * the words nothing is kept but eight bytes of their SHA-256. Thread-safe: two who ask the same at
 * the same moment may both work it out.
 */
final class Recent {
  /** A power of two; the last question of each place is kept. */
  private static final int PLACES = 16;

  private final AtomicReferenceArray<@Nullable Asked> asked = new AtomicReferenceArray<>(PLACES);

  private static final class Asked {
    private final long key;
    private final byte[] vector;

    private Asked(long key, byte[] vector) {
      this.key = key;
      this.vector = vector;
    }
  }

  /** The vector of a text, worked out only if it was not asked lately. */
  byte[] of(String text, Supplier<byte[]> anew) {
    long key = VectorFile.key(text);
    int place = (int) (key & (PLACES - 1));
    Asked before = asked.get(place);
    if (before != null && before.key == key) {
      return before.vector;
    }
    byte[] vector = anew.get();
    asked.set(place, new Asked(key, vector));
    return vector;
  }
}
