package dev.annexbot.chat.picture;

import java.util.List;
import java.util.function.Consumer;

/**
 * Writes digits and words, drawn as lines.
 *
 * @param size how high a capital or a digit is, in dots
 * @param thickness of its lines, in dots
 */
public record Lettering(double size, double thickness, int colour) {
  private static final double HIGH = 10;
  private static final double GAP = 2.4;

  /** Writes a text whose capitals have their middle there. */
  public void write(Canvas canvas, String text, double middleX, double middleY) {
    write(text, middleX, middleY, lines -> canvas.lines(lines, thickness, colour));
  }

  /** The same, from the bottom upwards. */
  public void writeUpwards(Canvas canvas, String text, double middleX, double middleY) {
    write(
        text,
        middleX,
        middleY,
        lines ->
            canvas.lines(
                lines.stream().map(each -> each.upwards(middleX, middleY)).toList(),
                thickness,
                colour));
  }

  private void write(String text, double middleX, double middleY, Consumer<List<Segment>> draw) {
    double left = middleX - wide(text) / 2;
    for (int each = 0; each < text.length(); each++) {
      Glyphs.Glyph glyph = Glyphs.of(text.charAt(each));
      double at = left;
      draw.accept(
          glyph.lines().stream()
              .map(line -> line.placed(factor(), at, middleY - size / 2))
              .toList());
      left += glyph.width() * factor() + gap();
    }
  }

  private double wide(String text) {
    return text.chars().mapToDouble(each -> Glyphs.of((char) each).width() * factor()).sum()
        + (text.length() - 1) * gap();
  }

  private double factor() {
    return size / HIGH;
  }

  private double gap() {
    return GAP * factor() + thickness;
  }
}
