package dev.annexbot.teams.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a text apart into paragraphs and lists, as Markdown: lines that start with {@code - } or
 * {@code 1. } are items.
 */
final class Parts {
  private static final Pattern BULLET = Pattern.compile("- +(\\S.*)");
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})\\. +(\\S.*)");

  private final List<String> parts = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private Kind kind = Kind.PARAGRAPH;

  private Parts() {}

  private enum Kind {
    PARAGRAPH,
    BULLETS,
    NUMBERS
  }

  /** Each is a block of its own, since a list that follows a line without a gap is none. */
  static List<String> of(String text) {
    Parts parts = new Parts();
    Plain.clean(text).lines().forEach(parts::add);
    parts.end();
    return parts.parts;
  }

  private void add(String line) {
    Matcher bullet = BULLET.matcher(line);
    Matcher number = NUMBER.matcher(line);
    if (bullet.matches()) {
      add(Kind.BULLETS, "- " + Markdown.bold(bullet.group(1)));
    } else if (number.matches()) {
      add(Kind.NUMBERS, number.group(1) + ". " + Markdown.bold(number.group(2)));
    } else if (line.isBlank()) {
      end();
    } else {
      add(Kind.PARAGRAPH, Markdown.bold(line.strip()));
    }
  }

  private void add(Kind of, String line) {
    if (of != kind) {
      end();
    }
    kind = of;
    lines.add(line);
  }

  private void end() {
    if (!lines.isEmpty()) {
      parts.add(String.join(kind == Kind.PARAGRAPH ? "\n\n" : "\n", lines));
      lines.clear();
    }
    kind = Kind.PARAGRAPH;
  }
}
