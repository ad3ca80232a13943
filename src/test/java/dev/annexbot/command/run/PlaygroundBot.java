package dev.annexbot.command.run;

import dev.annexbot.command.app.App;
import dev.annexbot.command.app.Knowledge;
import dev.annexbot.settings.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.CountDownLatch;

/**
 * The whole program beside Microsoft's simulator, on a clock that runs on but can be put forward: a
 * file says by how much, {@code P4DT2H}.
 */
final class PlaygroundBot {
  private PlaygroundBot() {}

  /** A clock that is ahead by what a file says. */
  private static final class Ahead extends Clock {
    private final Path file;
    private final Clock clock;

    Ahead(Path file, Clock clock) {
      this.file = file;
      this.clock = clock;
    }

    @Override
    public ZoneId getZone() {
      return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return new Ahead(file, clock.withZone(zone));
    }

    @Override
    public Instant instant() {
      try {
        return Files.exists(file)
            ? clock.instant().plus(Duration.parse(Files.readString(file).strip()))
            : clock.instant();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** {@code args[0]}: the file. */
  public static void main(String[] args) throws Exception {
    Settings settings = Settings.forServing(System.getenv(), Knowledge.home());
    Clock clock = new Ahead(Path.of(args[0]), Clock.systemUTC());
    App app = App.open(settings, Knowledge.read(settings.files()), clock);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> Closing.quietly(app), "closing"));
    System.out.println("Ready. Health: " + app.doors().inside().resolve("/health/ready"));
    new CountDownLatch(1).await();
  }
}
