package dev.annexbot.slack.drawing;

/** Text as Slack may show it: without invisible characters, and no longer than there is room. */
public final class Plain {
  private static final String MORE = "…";

  private Plain() {}

  /**
   * Drops what cannot be seen but can deceive: control, direction and zero-width characters, and
   * halves of surrogate pairs. Line ends and tabs become plain ones.
   */
  public static String clean(String text) {
    var clean = new StringBuilder(text.length());
    text.replace("\r\n", "\n").codePoints().forEach(c -> append(clean, c));
    return clean.toString();
  }

  private static void append(StringBuilder clean, int c) {
    switch (Character.getType(c)) {
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> clean.append('\n');
      case Character.FORMAT, Character.SURROGATE -> {}
      case Character.CONTROL -> {
        if (c == '\n' || c == '\r') {
          clean.append('\n');
        } else if (c == '\t') {
          clean.append(' ');
        }
      }
      default -> clean.appendCodePoint(c);
    }
  }

  /** Clean, in one line, and cut after a word where there is no room for the rest. */
  public static String line(String text, int most) {
    return cut(clean(text).replaceAll("\\s+", " ").strip(), most);
  }

  /** Cut after a word, and marked as cut, where there is no room for the rest. */
  static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    return text.substring(0, Pieces.end(text, most - MORE.length())).stripTrailing() + MORE;
  }

  /** With the three characters that have a meaning for Slack made harmless. */
  public static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
