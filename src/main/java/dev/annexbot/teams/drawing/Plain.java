package dev.annexbot.teams.drawing;

/** Text as Teams may show it: without invisible characters, and no longer than there is room. */
public final class Plain {
  private static final String MORE = "…";

  private Plain() {}

  /**
   * Drops what cannot be seen but can deceive: control, direction and zero-width characters, and
   * halves of surrogate pairs. Line ends and tabs become plain ones.
   */
  public static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.replace("\r\n", "\n").codePoints().forEach(each -> append(clean, each));
    return clean.toString();
  }

  private static void append(StringBuilder clean, int character) {
    switch (Character.getType(character)) {
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> clean.append('\n');
      case Character.FORMAT, Character.SURROGATE -> {}
      case Character.CONTROL -> {
        if (character == '\n' || character == '\r') {
          clean.append('\n');
        } else if (character == '\t') {
          clean.append(' ');
        }
      }
      default -> clean.appendCodePoint(character);
    }
  }

  /** Clean, in one line, and cut after a word where there is no room for the rest. */
  public static String line(String text, int most) {
    String line = clean(text).replaceAll("\\s+", " ").strip();
    if (line.length() <= most) {
      return line;
    }
    int word = line.lastIndexOf(' ', most - MORE.length());
    int end = word > most / 3 ? word : most - MORE.length();
    if (Character.isHighSurrogate(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(0, end).stripTrailing() + MORE;
  }
}
