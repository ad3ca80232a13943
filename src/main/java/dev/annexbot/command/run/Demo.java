package dev.annexbot.command.run;

import dev.annexbot.command.app.App;
import dev.annexbot.command.app.Knowledge;
import dev.annexbot.settings.Secret;
import dev.annexbot.settings.Settings;
import dev.annexbot.workspace.Setup;
import dev.annexbot.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The workspace and the assistant in it, on this machine alone. */
final class Demo implements AutoCloseable {
  private final Workspace workspace;
  private final App app;
  private final Optional<Path> temporary;

  private Demo(Workspace workspace, App app, Optional<Path> temporary) {
    this.workspace = workspace;
    this.app = app;
    this.temporary = temporary;
  }

  /**
   * Opens both; the assistant is connected when this returns.
   *
   * @param ownFolder whether the settings name the folder of the database; if not, it is a
   *     temporary one
   */
  static Demo open(Settings settings, Knowledge knowledge, Workspace workspace, boolean ownFolder)
      throws Exception {
    Optional<Path> temporary =
        ownFolder ? Optional.empty() : Optional.of(Files.createTempDirectory("annexbot-demo"));
    Path data = temporary.orElse(settings.files().data());
    try {
      App app = App.open(at(workspace, settings, data), knowledge, Clock.systemUTC());
      return new Demo(workspace, app, temporary);
    } catch (Exception refused) {
      temporary.ifPresent(Demo::remove);
      throw refused;
    }
  }

  /** The workspace that the demo happens in. */
  static Workspace workspace(int port) throws IOException {
    Path manifest = Knowledge.home().resolve("manifest/slack/app-manifest-socket.json");
    return Workspace.open(Setup.of(manifest).at(port));
  }

  /** The settings of whoever started us are about a real Slack, so none of those are used. */
  static Settings at(Workspace workspace, Settings settings, Path data) {
    return new Settings(
        new Settings.Slack(
            Settings.Mode.SOCKET,
            new Secret(workspace.tokens().bot()),
            new Secret(workspace.tokens().app()),
            new Secret(""),
            workspace.api()),
        Optional.empty(),
        new Settings.Web("127.0.0.1", 0, 0),
        new Settings.Files(
            data,
            settings.files().indexData(),
            settings.files().ownIndexData(),
            settings.files().documents(),
            settings.files().vectors()),
        new Settings.Database(data, Optional.empty(), settings.database().journalKey()),
        new Settings.Letters(
            Duration.ofSeconds(3),
            Set.of("U0ADMIN"),
            Optional.of("C0SECURITY"),
            Optional.empty(),
            new Settings.Experts(Optional.of("C0SECURITY"), settings.letters().experts().zone())),
        settings.contact(),
        settings.logLevel());
  }

  URI page() {
    return workspace.page();
  }

  /** The assistant first, while it can still say goodbye. */
  @Override
  public void close() {
    app.close();
    workspace.close();
    temporary.ifPresent(Demo::remove);
  }

  private static void remove(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The temporary folder " + folder + " could not be removed", e);
    }
  }
}
