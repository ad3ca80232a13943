package dev.annexbot.indexdata;

import dev.annexbot.indexdata.Tables.Row;
import dev.annexbot.standard.NotOurs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads {@code not-ours.csv}: examples of questions that are not for the assistant. */
final class NotOursFile {
  private static final List<String> COLUMNS = List.of("reason", "question");

  private NotOursFile() {}

  static List<NotOurs> read(String name, List<String> lines, Mistakes mistakes) {
    List<NotOurs> examples = new ArrayList<>();
    for (Row row : Tables.read(name, lines, COLUMNS, mistakes).rows()) {
      String reason = row.cells().getFirst();
      String question = row.cells().get(1);
      Optional<NotOurs.Why> why = why(reason);
      if (why.isEmpty()) {
        mistakes.add(
            name, row.line(), "'" + reason + "' is no reason.", "Write one of " + reasons() + ".");
      } else if (question.chars().noneMatch(Character::isLetterOrDigit)) {
        mistakes.add(name, row.line(), "There is no question.", "Write it or remove the row.");
      } else {
        examples.add(new NotOurs(why.get(), question));
      }
    }
    return examples;
  }

  private static Optional<NotOurs.Why> why(String reason) {
    return Arrays.stream(NotOurs.Why.values())
        .filter(NotOurs.Why::learned)
        .filter(each -> word(each).equals(reason))
        .findFirst();
  }

  private static String reasons() {
    return Arrays.stream(NotOurs.Why.values())
        .filter(NotOurs.Why::learned)
        .map(NotOursFile::word)
        .collect(Collectors.joining(", "));
  }

  private static String word(NotOurs.Why why) {
    return why.name().toLowerCase(Locale.ROOT);
  }
}
