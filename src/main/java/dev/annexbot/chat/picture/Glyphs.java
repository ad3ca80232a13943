package dev.annexbot.chat.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The digits, and the letters that pictures need, as lines: a capital is ten high, a small letter
 * begins at 3.4, and all stand on 10. So no font is needed, which servers lack.
 */
final class Glyphs {
  /**
   * A character, its width, and its strokes. A stroke is points {@code x,y}, or an arc {@code
   * (x,y,radius across,radius down,from,to)} in degrees: 0 is right, 90 is down.
   */
  private static final String DRAWN =
      """
      0 6.0 (3,5,3,5,0,360)
      1 3.4 0.4,1.9 2.6,0 2.6,10
      2 6.0 (3,2.9,2.8,2.9,190,400) 0.1,10 6,10
      3 5.9 (2.9,2.45,2.5,2.45,200,450) | (2.9,7.45,2.9,2.55,270,520)
      4 6.2 4.5,10 4.5,0 0,7 6.2,7
      5 5.9 5.3,0 1,0 0.5,4.5 (2.9,6.7,3,3.3,222,510)
      6 6.0 (3,6.8,3,3.2,0,360) | (5.7,6.8,5.7,6.8,180,262)
      7 5.8 0,0 5.8,0 2,10
      8 5.8 (2.9,2.4,2.4,2.4,0,360) | (2.9,7.4,2.9,2.6,0,360)
      9 6.0 (3,3.2,3,3.2,0,360) | (0.3,3.2,5.7,6.8,0,82)
      C 7.6 (4.3,5,4.3,5,-42,-318)
      L 5.0 0,0 0,10 5,10
      c 4.9 (2.8,6.7,2.8,3.3,-48,-312)
      d 5.6 (2.8,6.7,2.8,3.3,0,360) | 5.6,0 5.6,10
      e 5.6 0.1,6.6 5.6,6.6 (2.8,6.7,2.8,3.3,0,-312)
      h 5.0 0,0 0,10 | 0,10 0,5.9 (2.5,5.9,2.5,2.5,180,360) 5,10
      i 0.0 0,3.4 0,10 | 0,0.5 0,0.5
      k 4.7 0,0 0,10 | 4.4,3.4 0,7.5 | 1.8,5.9 4.7,10
      l 0.0 0,0 0,10
      n 5.0 0,3.4 0,10 | 0,10 0,5.9 (2.5,5.9,2.5,2.5,180,360) 5,10
      o 5.8 (2.9,6.7,2.9,3.3,0,360)
      q 5.6 (2.8,6.7,2.8,3.3,0,360) | 5.6,3.4 5.6,13
      s 4.4 (2.2,5.05,2,1.65,-30,-270) (2.2,8.35,2.2,1.65,-90,150)
      u 5.0 0,3.4 0,7.5 (2.5,7.5,2.5,2.5,180,0) 5,3.4 | 5,3.4 5,10
      """;

  /** How far an arc is drawn as one straight line, in degrees. */
  private static final int STRAIGHT = 10;

  private static final Map<Character, Glyph> ALL = read();

  private Glyphs() {}

  /** A character as lines from 0 on. */
  record Glyph(double width, List<Segment> lines) {}

  static Glyph of(char character) {
    Glyph glyph = ALL.get(character);
    if (glyph == null) {
      throw new IllegalArgumentException("'" + character + "' is not drawn in Glyphs yet");
    }
    return glyph;
  }

  private static Map<Character, Glyph> read() {
    Map<Character, Glyph> all = new HashMap<>();
    for (String line : DRAWN.lines().toList()) {
      String[] parts = line.split(" ", 3);
      List<Segment> lines = new ArrayList<>();
      for (String stroke : parts[2].split(" \\| ")) {
        lines.addAll(joined(points(stroke)));
      }
      all.put(line.charAt(0), new Glyph(Double.parseDouble(parts[1]), List.copyOf(lines)));
    }
    return all;
  }

  private static List<double[]> points(String stroke) {
    List<double[]> points = new ArrayList<>();
    for (String each : stroke.split(" ")) {
      double[] numbers =
          List.of(each.replaceAll("[()]", "").split(",")).stream()
              .mapToDouble(Double::parseDouble)
              .toArray();
      points.addAll(numbers.length == 2 ? List.of(numbers) : arc(numbers));
    }
    return points;
  }

  private static List<double[]> arc(double[] it) {
    List<double[]> points = new ArrayList<>();
    int steps = (int) Math.ceil(Math.abs(it[5] - it[4]) / STRAIGHT);
    for (int step = 0; step <= steps; step++) {
      double angle = Math.toRadians(it[4] + (it[5] - it[4]) * step / steps);
      points.add(new double[] {it[0] + it[2] * Math.cos(angle), it[1] + it[3] * Math.sin(angle)});
    }
    return points;
  }

  private static List<Segment> joined(List<double[]> points) {
    List<Segment> lines = new ArrayList<>();
    for (int each = 1; each < points.size(); each++) {
      double[] from = points.get(each - 1);
      double[] to = points.get(each);
      lines.add(new Segment(from[0], from[1], to[0], to[1]));
    }
    return lines;
  }
}
