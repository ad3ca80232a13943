package dev.annexbot.command.run;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Closes things while the program is going down anyway. */
final class Closing {
  private static final Logger log = LoggerFactory.getLogger(Closing.class);

  private Closing() {}

  static void quietly(AutoCloseable thing) {
    try {
      thing.close();
    } catch (Exception broken) {
      log.warn("Did not close cleanly", broken);
    }
  }
}
