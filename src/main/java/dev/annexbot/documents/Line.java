package dev.annexbot.documents;

import java.util.OptionalInt;

/**
 * A line or paragraph of a document, in reading order.
 *
 * @param kind whether it names the document, begins a section, or says something
 * @param page the page it stands on, from 1, where there are pages
 */
record Line(Kind kind, String text, OptionalInt page) {
  enum Kind {
    TITLE,
    HEADING,
    TEXT
  }

  static Line text(String text) {
    return new Line(Kind.TEXT, text, OptionalInt.empty());
  }

  static Line heading(String text) {
    return new Line(Kind.HEADING, text, OptionalInt.empty());
  }

  static Line title(String text) {
    return new Line(Kind.TITLE, text, OptionalInt.empty());
  }
}
