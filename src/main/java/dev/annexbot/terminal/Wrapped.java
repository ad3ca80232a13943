package dev.annexbot.terminal;

import java.util.ArrayList;
import java.util.List;

/** Lines that are no longer than the screen is wide, broken between words where there are any. */
final class Wrapped {
  private final int width;
  private final String indent;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line;
  private int used;
  private boolean empty = true;

  private Wrapped(String first, String indent, int width) {
    this.width = width;
    this.indent = indent;
    this.line = new StringBuilder(first);
    this.used = Letters.columns(first);
  }

  /**
   * Breaks one paragraph.
   *
   * @param first stands before the first line
   * @param indent stands before the others
   */
  static List<String> lines(String first, String indent, String paragraph, int width) {
    Wrapped wrapped = new Wrapped(first, indent, width);
    for (String word : paragraph.strip().split(" +")) {
      wrapped.add(word);
    }
    wrapped.lines.add(wrapped.line.toString());
    return wrapped.lines;
  }

  private void add(String word) {
    int columns = Letters.columns(word);
    if (!empty && used + 1 + columns > width) {
      breakLine();
    } else if (!empty) {
      append(' ');
    }
    word.codePoints().forEach(this::append);
    empty = false;
  }

  private void append(int letter) {
    int columns = Letters.columns(letter);
    if (used + columns > width) {
      breakLine();
    }
    line.appendCodePoint(letter);
    used += columns;
  }

  private void breakLine() {
    lines.add(line.toString());
    line.setLength(0);
    line.append(indent);
    used = Letters.columns(indent);
    empty = true;
  }
}
