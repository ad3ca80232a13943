package dev.annexbot.answer.telling;

import dev.annexbot.answer.understand.Text;
import java.util.Optional;
import java.util.Set;

/**
 * A question as the teller sees it.
 *
 * @param words what it is about, as stems
 * @param meaning its vector; empty while or where there is none
 */
public record Enquiry(Text text, Set<String> words, Optional<byte[]> meaning) {
  public Enquiry {
    words = Set.copyOf(words);
  }

  /** What kind of answer it wants. */
  Wanted wanted() {
    return Wanted.of(text);
  }

  public static Enquiry of(Text text, Optional<byte[]> meaning) {
    return new Enquiry(text, Set.copyOf(text.contents()), meaning);
  }
}
