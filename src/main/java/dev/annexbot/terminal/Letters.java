package dev.annexbot.terminal;

import dev.annexbot.chat.Mention;
import dev.annexbot.chat.PersonId;

/** What a terminal makes of single characters. */
final class Letters {
  /** Where bold begins and ends; characters that no text of ours may hold. */
  static final char BOLD = '\uE000';

  static final char PLAIN = '\uE001';
  private static final int JOINER = 0x200D;

  private Letters() {}

  /** Without what could command the terminal, or turn the direction of writing. */
  static String harmless(String text) {
    StringBuilder harmless = new StringBuilder(text.length());
    Mention.named(text, Letters::name)
        .codePoints()
        .filter(Letters::isHarmless)
        .forEach(harmless::appendCodePoint);
    return harmless.toString().replace('\t', ' ');
  }

  /** At a terminal there is one person; others are known by their ids. */
  private static String name(PersonId who) {
    return who.equals(TerminalWall.PERSON.id()) ? "you" : who.local();
  }

  private static boolean isHarmless(int letter) {
    return switch (Character.getType(letter)) {
      case Character.CONTROL -> letter == '\n' || letter == '\t';
      case Character.FORMAT -> letter == JOINER;
      case Character.PRIVATE_USE, Character.SURROGATE -> false;
      default -> true;
    };
  }

  /** How many columns a text takes. */
  static int columns(String text) {
    return text.codePoints().map(Letters::columns).sum();
  }

  static int columns(int letter) {
    return switch (Character.getType(letter)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.PRIVATE_USE ->
          0;
      default -> isWide(letter) ? 2 : 1;
    };
  }

  private static boolean isWide(int letter) {
    return Character.isIdeographic(letter)
        || (letter >= 0x1100 && letter <= 0x115F)
        || (letter >= 0x3000 && letter <= 0x33FF)
        || (letter >= 0xAC00 && letter <= 0xD7A3)
        || (letter >= 0xFF00 && letter <= 0xFF60)
        || (letter >= 0x1F300 && letter <= 0x1FAFF);
  }
}
