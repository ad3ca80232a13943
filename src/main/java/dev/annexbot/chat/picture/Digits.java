package dev.annexbot.chat.picture;

/** The digits as dots, five rows of three, so that no font is needed. */
public final class Digits {
  private static final String[] ROWS = {
    "### .#. ### ### #.# ### ### ### ### ###",
    "#.# ##. ..# ..# #.# #.. #.. ..# #.# #.#",
    "#.# .#. ### ### ### ### ### .#. ### ###",
    "#.# .#. #.. ..# ..# ..# #.# .#. #.# ..#",
    "### ### ### ### ..# ### ### .#. ### ###"
  };

  /** How many dots of its own size a digit is wide. */
  public static final int WIDE = 3;

  /** How many it is high. */
  public static final int HIGH = 5;

  private Digits() {}

  /** Draws one digit; each dot of it is a square of {@code size} dots. */
  public static void draw(Canvas canvas, int digit, int left, int top, int size, int colour) {
    for (int row = 0; row < HIGH; row++) {
      for (int column = 0; column < WIDE; column++) {
        if (ROWS[row].charAt(digit * (WIDE + 1) + column) == '#') {
          canvas.rectangle(left + column * size, top + row * size, size, size, colour);
        }
      }
    }
  }
}
