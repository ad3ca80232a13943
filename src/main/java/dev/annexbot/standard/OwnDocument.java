package dev.annexbot.standard;

import java.util.List;
import java.util.OptionalInt;

/**
 * A document of the organization's own, e.g. its policy on passwords. It is neither requirement nor
 * guidance of a standard.
 *
 * @param file its name in the folder, with the folders below it: {@code hr/leavers.docx}
 * @param title as it calls itself, else its file's name
 */
public record OwnDocument(String file, String title, List<Passage> passages) {
  public OwnDocument {
    passages = List.copyOf(passages);
    if (title.isBlank() || passages.isEmpty()) {
      throw new IllegalArgumentException("'" + file + "' has no title or says nothing");
    }
  }

  /**
   * One of its sections.
   *
   * @param heading with its number, if it has one: {@code 4.2 Private phones}; may be empty
   * @param page the page it begins on, where there are pages; from 1
   */
  public record Passage(String heading, OptionalInt page, String text) {}
}
