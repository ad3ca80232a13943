package dev.annexbot.house;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Until when somebody who asked a human hears from one, in working hours or working days. */
public record Promise(int count, Unit unit) {
  private static final Pattern WRITTEN = Pattern.compile("([1-9]\\d{0,2})\\s*([hd])");

  /** Hours and days in which people work. */
  public enum Unit {
    HOURS,
    DAYS
  }

  public Promise {
    if (count < 1 || count > 999) {
      throw new IllegalArgumentException("A promise is about 1 to 999 hours or days, not " + count);
    }
  }

  /** Reads {@code 4h} or {@code 2d}. */
  public static Optional<Promise> parse(String text) {
    Matcher written = WRITTEN.matcher(text.strip());
    return written.matches()
        ? Optional.of(
            new Promise(
                Integer.parseInt(written.group(1)),
                written.group(2).equals("h") ? Unit.HOURS : Unit.DAYS))
        : Optional.empty();
  }

  /** For people: {@code 2 working days}. */
  public String label() {
    String unitName = unit == Unit.HOURS ? "hour" : "day";
    return count + " working " + unitName + (count == 1 ? "" : "s");
  }

  /** As it is kept: {@code 2d}. */
  @Override
  public String toString() {
    return count + (unit == Unit.HOURS ? "h" : "d");
  }
}
