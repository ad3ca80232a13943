package dev.annexbot.answer.telling;

import dev.annexbot.answer.meaning.Meant;
import dev.annexbot.answer.understand.Text;
import java.util.Optional;
import java.util.Set;

/**
 * A question as the teller sees it.
 *
 * @param words what it is about, as stems
 * @param wanted what kind of answer it wants
 * @param meaning what it means; empty while or where there is none
 */
public record Enquiry(Text text, Set<String> words, Wanted wanted, Optional<Meant> meaning) {
  public Enquiry {
    words = Set.copyOf(words);
  }

  public static Enquiry of(Text text, Optional<Meant> meaning) {
    return new Enquiry(text, Set.copyOf(text.contents()), Wanted.of(text), meaning);
  }
}
