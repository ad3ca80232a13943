package dev.annexbot.journal;

import java.time.Instant;
import java.util.List;

/**
 * A line of the journal.
 *
 * @param number from 1, without gaps
 * @param who a name that stands for the person and says nothing about them, or {@code assistant}
 * @param hash of this line and all before it, by {@link Chain}
 */
public record Entry(
    long number,
    Instant at,
    String org,
    String who,
    String act,
    String object,
    String before,
    String after,
    String text,
    String hash) {

  /** Who it was, when nobody was. */
  public static final String ASSISTANT = "assistant";

  /** All that the hash is made of, besides the hash before. */
  List<String> fields() {
    return List.of(
        Long.toString(number),
        Long.toString(at.toEpochMilli()),
        org,
        who,
        act,
        object,
        before,
        after,
        text);
  }

  Entry with(String newHash) {
    return new Entry(number, at, org, who, act, object, before, after, text, newHash);
  }
}
