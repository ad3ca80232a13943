package dev.annexbot.assistant.risks;

import dev.annexbot.chat.PersonId;
import dev.annexbot.checkin.Given;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;

/** Reads what came back through a platform, which is never trusted. */
final class Sent {
  private Sent() {}

  static Optional<Given> given(String text) {
    try {
      return Optional.of(Given.read(text));
    } catch (IllegalArgumentException | DateTimeParseException forged) {
      return Optional.empty();
    }
  }

  static Optional<LocalDate> day(Map<String, String> values, String name) {
    try {
      return Optional.ofNullable(values.get(name))
          .filter(each -> !each.isBlank())
          .map(LocalDate::parse);
    } catch (DateTimeParseException forged) {
      return Optional.empty();
    }
  }

  static Optional<PersonId> person(Map<String, String> values, String name) {
    return Optional.ofNullable(values.get(name)).filter(each -> !each.isBlank()).map(PersonId::new);
  }

  static Optional<Integer> number(Map<String, String> values, String name) {
    return Optional.ofNullable(values.get(name))
        .filter(each -> each.matches("[1-9]"))
        .map(Integer::parseInt);
  }
}
