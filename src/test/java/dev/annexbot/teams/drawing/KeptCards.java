package dev.annexbot.teams.drawing;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annexbot.teams.api.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

/** Writes each card that was drawn to a file, once, if somebody wants them there. */
final class KeptCards {
  /** The property that names the file. */
  static final String FILE = "annexbot.cards";

  private static final Set<String> KEPT = new HashSet<>();

  private KeptCards() {}

  static synchronized void keep(JsonNode card) {
    String file = System.getProperty(FILE, "");
    if (!file.isEmpty() && KEPT.add(Json.text(card))) {
      try {
        Files.createDirectories(Path.of(file).toAbsolutePath().getParent());
        Files.writeString(
            Path.of(file),
            Json.text(card) + "\n",
            StandardOpenOption.CREATE,
            StandardOpenOption.APPEND);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
