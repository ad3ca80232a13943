package dev.annexbot.risk;

import dev.annexbot.chat.PersonId;
import dev.annexbot.risk.level.Acceptance;
import java.time.Instant;
import java.time.LocalDate;

/** An acceptance as one line: until, by, at, level and reason with bars between them. */
final class AcceptanceText {
  private static final String BAR = " | ";

  private AcceptanceText() {}

  static String write(Acceptance acceptance) {
    return String.join(
        BAR,
        acceptance.until().toString(),
        acceptance.by().value(),
        acceptance.at().toString(),
        acceptance.levelAndCriteria(),
        acceptance.reason().replaceAll("\\s+", " ").strip());
  }

  static Acceptance read(String line) {
    String[] parts = line.split(" \\| ", 5);
    if (parts.length != 5) {
      throw new IllegalArgumentException(
          "'" + line + "' is no acceptance. Write until | by | at | level | reason.");
    }
    return new Acceptance(
        new PersonId(parts[1]),
        Instant.parse(parts[2]),
        parts[4],
        LocalDate.parse(parts[0]),
        parts[3]);
  }
}
