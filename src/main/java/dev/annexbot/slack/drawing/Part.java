package dev.annexbot.slack.drawing;

/** A part of a text: a paragraph, or one item of a list. */
sealed interface Part {
  String text();

  /** Lines that belong together. */
  record Paragraph(String text) implements Part {}

  /** An item with a bullet. */
  record Bullet(String text) implements Part {}

  /** An item with a number. */
  record Numbered(int number, String text) implements Part {}

  /** Whether it continues that one: the same paragraphs, the same list. */
  default boolean continues(Part before) {
    return switch (this) {
      case Paragraph p -> before instanceof Paragraph;
      case Bullet b -> before instanceof Bullet;
      case Numbered n -> before instanceof Numbered m && m.number() + 1 == n.number();
    };
  }
}
