package dev.annexbot.assistant.handoff;

import dev.annexbot.chat.Mention;
import dev.annexbot.secret.Cleaned;
import dev.annexbot.secret.Secrets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What somebody wrote into a form, without secrets. */
final class Cleaning {
  private final Map<String, String> values;
  private final Set<String> removed = new LinkedHashSet<>();

  Cleaning(Map<String, String> values) {
    this.values = values;
  }

  /** A text, at most so long; "" if nothing was written. */
  String text(String name, int most) {
    String text = Mention.without(values.getOrDefault(name, "")).strip();
    Cleaned clean = Secrets.clean(text.substring(0, Math.min(text.length(), most)));
    removed.addAll(clean.removed());
    return clean.text();
  }

  /** A day, or that one if none was chosen; none if it is no day. */
  Optional<LocalDate> day(String name, LocalDate usual) {
    String written = values.getOrDefault(name, "");
    try {
      return Optional.of(written.isBlank() ? usual : LocalDate.parse(written));
    } catch (DateTimeParseException forged) {
      return Optional.empty();
    }
  }

  /** What the person is told; "" if there was nothing to remove. */
  String told() {
    List<String> names = new ArrayList<>(removed);
    return names.isEmpty()
        ? ""
        : "**I took out what looked like a secret** ("
            + String.join(", ", names)
            + "). It is neither kept nor shown to anybody. If it was a real one, have it changed:"
            + " it has been in a chat.";
  }
}
