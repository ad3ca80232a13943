package dev.annexbot.answer.scope;

import java.util.Collection;

/** Tells whether texts are still the same, by one number. */
final class Fingerprint {
  /** The prime and the beginning of FNV-1a with 64 bits. */
  private static final long PRIME = 0x100000001b3L;

  private static final long BEGINNING = 0xcbf29ce484222325L;

  private long sum = BEGINNING;

  /** That of one text. */
  static long of(String text) {
    long sum = BEGINNING;
    for (int at = 0; at < text.length(); at++) {
      sum = (sum ^ text.charAt(at)) * PRIME;
    }
    return sum ^ (sum >>> 32);
  }

  void add(String text) {
    sum = (sum ^ of(text)) * PRIME;
  }

  void add(int number) {
    sum = (sum ^ number) * PRIME;
  }

  /** Texts whose order does not matter. */
  void addAll(Collection<String> texts) {
    long all = 0;
    for (String each : texts) {
      all += of(each) * PRIME;
    }
    sum = (sum ^ all) * PRIME;
  }

  long sum() {
    return sum;
  }
}
