package dev.annexbot.terminal;

import java.util.Map;

/** How wide a terminal is, in columns, and whether it shows bold and grey. */
public record Screen(int width, boolean styled) {
  private static final int USUAL_WIDTH = 80;

  public Screen {
    if (width < 20) {
      throw new IllegalArgumentException("A screen of " + width + " columns is too narrow");
    }
  }

  /**
   * What the environment says: {@code COLUMNS}, {@code NO_COLOR} and {@code TERM}.
   *
   * @param console whether a person looks at it, as opposed to a file or a pipe
   */
  public static Screen of(Map<String, String> environment, boolean console) {
    boolean plain =
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || environment.getOrDefault("TERM", "").equals("dumb");
    return new Screen(
        console ? width(environment.getOrDefault("COLUMNS", "")) : USUAL_WIDTH, console && !plain);
  }

  private static int width(String columns) {
    if (!columns.matches("[0-9]{1,4}")) {
      return USUAL_WIDTH;
    }
    // Lines of more than 120 columns are hard to read, however wide the window is.
    return Math.clamp(Integer.parseInt(columns), 20, 120);
  }
}
