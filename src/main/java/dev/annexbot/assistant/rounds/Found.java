package dev.annexbot.assistant.rounds;

import dev.annexbot.assistant.risks.Rooms;
import dev.annexbot.risk.Risk;
import dev.annexbot.risk.level.Level;
import dev.annexbot.round.Part;
import java.util.List;
import java.util.stream.Collectors;

/** The risks that were found in a week. */
final class Found {
  private static final int NAMED = 12;

  private Found() {}

  static List<Risk> risks(Rooms rooms, List<Part> parts) {
    return parts.stream()
        .flatMap(part -> part.answered().run().stream())
        .flatMap(run -> rooms.checkIns().raisedBy(run).stream())
        .sorted((one, other) -> Integer.compare(one.id().number(), other.id().number()))
        .toList();
  }

  /** {@code 2 risks were found: R-12 (high), R-13 (not rated yet).} */
  static String words(List<Risk> risks) {
    if (risks.isEmpty()) {
      return "No risk was found.";
    }
    String named =
        risks.stream()
            .limit(NAMED)
            .map(risk -> risk.id() + " (" + level(risk) + ")")
            .collect(Collectors.joining(", "));
    int more = risks.size() - NAMED;
    return (risks.size() == 1 ? "1 risk was found: " : risks.size() + " risks were found: ")
        + named
        + (more > 0 ? " and " + more + " more." : ".");
  }

  private static String level(Risk risk) {
    return risk.level().map(Level::name).orElse("not rated yet");
  }
}
