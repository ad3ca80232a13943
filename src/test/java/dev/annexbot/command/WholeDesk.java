package dev.annexbot.command;

import dev.annexbot.chat.Desk;
import dev.annexbot.command.app.App;
import dev.annexbot.command.app.Knowledge;
import dev.annexbot.settings.Settings;
import dev.annexbot.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/** The desk as {@code serve} puts it together. */
public final class WholeDesk {
  private WholeDesk() {}

  public static Desk of(Store store) throws Exception {
    Settings settings = Settings.from(Map.of("ANNEXBOT_VECTORS", "off"), Path.of(""));
    Knowledge knowledge = Knowledge.read(settings.files());
    return App.inside(settings, knowledge, store, Clock.systemUTC()).desk();
  }
}
