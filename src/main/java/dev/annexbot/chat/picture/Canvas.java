package dev.annexbot.chat.picture;

import dev.annexbot.chat.Png;
import java.util.List;

/**
 * Dots of colour, on which shapes are drawn with smooth edges: each dot takes as much of a colour
 * as the shape covers of it. Lengths are in dots, and may be fractions.
 */
public final class Canvas {
  /** At an edge; few, so that a picture has few colours and is small. */
  private static final double SHADES = 8;

  private final int width;
  private final int height;
  private final int[] dots;

  /** All of one colour. */
  public Canvas(int width, int height, int background) {
    this.width = width;
    this.height = height;
    this.dots = new int[width * height];
    rectangle(0, 0, width, height, background);
  }

  /** What reaches over the edge is cut off. */
  public void rectangle(int left, int top, int wide, int high, int colour) {
    for (int y = Math.max(0, top); y < Math.min(height, top + high); y++) {
      for (int x = Math.max(0, left); x < Math.min(width, left + wide); x++) {
        dots[y * width + x] = colour;
      }
    }
  }

  /** A square with round corners. */
  public void tile(double left, double top, double side, double radius, int colour) {
    double half = side / 2 - radius;
    double middleX = left + side / 2;
    double middleY = top + side / 2;
    cover(
        new Box(left, top, left + side, top + side),
        (x, y) ->
            length(
                    Math.max(0, Math.abs(x - middleX) - half),
                    Math.max(0, Math.abs(y - middleY) - half))
                - radius,
        colour);
  }

  /** Between two radii; a disc if the inner one is 0. */
  public void ring(double centreX, double centreY, double inner, double outer, int colour) {
    cover(
        new Box(centreX - outer, centreY - outer, centreX + outer, centreY + outer),
        (x, y) -> {
          double distance = length(x - centreX, y - centreY);
          return inner > 0 ? Math.max(distance - outer, inner - distance) : distance - outer;
        },
        colour);
  }

  /** Lines with round ends, drawn as one, so that where they meet nothing is darker. */
  void lines(List<Segment> lines, double thickness, int colour) {
    double half = thickness / 2;
    Box box = lines.stream().map(Segment::box).reduce(Box::with).orElseThrow();
    cover(
        box.wider(half),
        (x, y) -> {
          double nearest = Double.MAX_VALUE;
          for (Segment each : lines) {
            nearest = Math.min(nearest, each.squareTo(x, y));
          }
          return Math.sqrt(nearest) - half;
        },
        colour);
  }

  /** As {@link Math#hypot}, but many times as fast; for what is no longer than a picture. */
  private static double length(double across, double down) {
    return Math.sqrt(across * across + down * down);
  }

  /** How far a point is outside of a shape; inside of it less than 0. */
  @FunctionalInterface
  private interface Shape {
    double outside(double x, double y);
  }

  /** Where there may be something of a shape. */
  record Box(double left, double top, double right, double bottom) {
    Box with(Box other) {
      return new Box(
          Math.min(left, other.left),
          Math.min(top, other.top),
          Math.max(right, other.right),
          Math.max(bottom, other.bottom));
    }

    Box wider(double by) {
      return new Box(left - by, top - by, right + by, bottom + by);
    }
  }

  private void cover(Box box, Shape shape, int colour) {
    for (int y = Math.max(0, (int) box.top() - 1); y < Math.min(height, box.bottom() + 1); y++) {
      for (int x = Math.max(0, (int) box.left() - 1); x < Math.min(width, box.right() + 1); x++) {
        double covered = Math.clamp(0.5 - shape.outside(x + 0.5, y + 0.5), 0, 1);
        dots[y * width + x] =
            mixed(dots[y * width + x], colour, Math.round(covered * SHADES) / SHADES);
      }
    }
  }

  private static int mixed(int below, int above, double covered) {
    int mixed = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      int from = (below >> shift) & 0xFF;
      int to = (above >> shift) & 0xFF;
      mixed |= (int) Math.round(from + (to - from) * covered) << shift;
    }
    return mixed;
  }

  /** The picture as it is now. */
  public Png png() {
    return Packing.png(width, height, dots);
  }
}
