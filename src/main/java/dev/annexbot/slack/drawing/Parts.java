package dev.annexbot.slack.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes a text apart: lines that start with {@code - } or {@code 1. } are items of lists. */
final class Parts {
  private static final Pattern BULLET = Pattern.compile("- +(\\S.*)");
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})\\. +(\\S.*)");

  private final List<Part> parts = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private final int most;

  private Parts(int most) {
    this.most = most;
  }

  /** The parts of a text, none longer than that many characters. */
  static List<Part> of(String text, int most) {
    var parts = new Parts(most);
    text.lines().forEach(parts::add);
    parts.endParagraph();
    return parts.parts;
  }

  private void add(String line) {
    var item = item(line);
    if (line.isBlank() || item.isPresent()) {
      endParagraph();
    }
    if (item.isPresent()) {
      addItem(item.get());
    } else if (!line.isBlank()) {
      paragraph.append(paragraph.isEmpty() ? "" : "\n").append(line.strip());
    }
  }

  private static Optional<Part> item(String line) {
    var bullet = BULLET.matcher(line);
    if (bullet.matches()) {
      return Optional.of(new Part.Bullet(bullet.group(1)));
    }
    var number = NUMBER.matcher(line);
    return number.matches()
        ? Optional.of(new Part.Numbered(Integer.parseInt(number.group(1)), number.group(2)))
        : Optional.empty();
  }

  private void addItem(Part item) {
    var pieces = Pieces.of(item.text(), most);
    var first = pieces.getFirst();
    parts.add(
        switch (item) {
          case Part.Paragraph p -> new Part.Paragraph(first);
          case Part.Bullet b -> new Part.Bullet(first);
          case Part.Numbered n -> new Part.Numbered(n.number(), first);
        });
    pieces.stream().skip(1).map(Part.Paragraph::new).forEach(parts::add);
  }

  private void endParagraph() {
    Pieces.of(paragraph.toString(), most).stream().map(Part.Paragraph::new).forEach(parts::add);
    paragraph.setLength(0);
  }
}
