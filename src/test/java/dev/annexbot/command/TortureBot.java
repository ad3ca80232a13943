package dev.annexbot.command;

import dev.annexbot.settings.Settings;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;

/** The whole program as {@code serve} runs it, which says where it listens. */
public final class TortureBot {
  private TortureBot() {}

  /** Runs until it is killed. */
  public static void main(String[] arguments) throws Exception {
    Settings settings = Settings.forServing(System.getenv(), Path.of(""));
    try (App app = App.open(settings, Knowledge.read(settings.files()), Clock.systemUTC())) {
      System.out.println("Ready. " + app.doors().outside());
      System.out.flush();
      new CountDownLatch(1).await();
    }
  }
}
