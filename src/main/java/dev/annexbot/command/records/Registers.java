package dev.annexbot.command.records;

import dev.annexbot.settings.Settings;
import dev.annexbot.store.Store;
import dev.annexbot.store.engine.StoreRefused;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;

/** Where registers are, and what their files are called. */
final class Registers {
  private Registers() {}

  /** The register of the bot, or that of the conversations in the terminal. */
  static Store open(Settings settings, boolean chat, Clock clock) throws StoreRefused {
    return chat
        ? Store.open(settings.files().data().resolve("chat"), clock)
        : Store.open(settings.database(), clock);
  }

  /** Whether a file is a workbook and not a CSV, by its name. */
  static boolean isWorkbook(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (!name.endsWith(".csv") && !name.endsWith(".xlsx")) {
      throw new IllegalArgumentException(
          "'" + file + "' ends neither in .csv nor in .xlsx; name the file so.");
    }
    return name.endsWith(".xlsx");
  }
}
