package dev.annexbot.chat.picture;

/** A straight line between two points, which may be the same. */
record Segment(double fromX, double fromY, double toX, double toY) {

  Canvas.Box box() {
    return new Canvas.Box(
        Math.min(fromX, toX), Math.min(fromY, toY), Math.max(fromX, toX), Math.max(fromY, toY));
  }

  /** How far a point is from the nearest of the line, squared. */
  double squareTo(double x, double y) {
    double wide = toX - fromX;
    double high = toY - fromY;
    double square = wide * wide + high * high;
    double along =
        square == 0 ? 0 : Math.clamp(((x - fromX) * wide + (y - fromY) * high) / square, 0, 1);
    double across = x - fromX - along * wide;
    double down = y - fromY - along * high;
    return across * across + down * down;
  }

  /** Larger by a factor, and then moved. */
  Segment placed(double factor, double x, double y) {
    return new Segment(x + fromX * factor, y + fromY * factor, x + toX * factor, y + toY * factor);
  }

  /** A quarter turn to the left around a point, so that what ran to the right runs upwards. */
  Segment upwards(double x, double y) {
    return new Segment(x + (fromY - y), y - (fromX - x), x + (toY - y), y - (toX - x));
  }
}
