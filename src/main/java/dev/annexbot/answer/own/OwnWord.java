package dev.annexbot.answer.own;

import dev.annexbot.standard.OwnDocument;

/**
 * What a document of the organization's own says to a question, in its own words.
 *
 * @param text one or two sentences, word for word from the passage
 */
public record OwnWord(OwnDocument document, OwnDocument.Passage passage, String text) {

  /** Where it stands: {@code Password policy, 4.2 Length, page 3}. */
  public String source() {
    StringBuilder source = new StringBuilder(document.title());
    if (!passage.heading().isEmpty()) {
      source.append(", ").append(passage.heading());
    }
    passage.page().ifPresent(page -> source.append(", page ").append(page));
    return source.toString();
  }
}
