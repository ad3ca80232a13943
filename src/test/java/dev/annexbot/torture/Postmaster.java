package dev.annexbot.torture;

import dev.annexbot.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The PostgreSQL that the tests have started, which can be killed and started again. */
final class Postmaster {
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final int TRIES = 120;

  private final Settings.Server server;
  private final Path data;

  Postmaster(Settings.Server server) throws SQLException {
    this.server = server;
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("show data_directory")) {
      row.next();
      data = Path.of(row.getString(1));
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(server.address(), server.user(), server.password().value());
  }

  /** kill -9 of the process that all its others end with, and up again after a moment. */
  void kill(Duration moment) throws IOException, InterruptedException {
    List<String> command = command();
    String pid = Files.readAllLines(data.resolve("postmaster.pid")).getFirst().strip();
    new ProcessBuilder("kill", "-9", pid).start().waitFor();
    Thread.sleep(moment);
    Process process = start(command);
    for (int tries = 0; tries < TRIES; tries++) {
      try {
        connect().close();
        return;
      } catch (SQLException notYet) {
        Thread.sleep(Duration.ofMillis(250));
        if (!process.isAlive()) {
          // What is left of the one before still holds its memory.
          process = start(command);
        }
      }
    }
    throw new IllegalStateException("PostgreSQL did not come up again");
  }

  /** It writes down how it was started; as root, it starts only with a user of its own. */
  private List<String> command() throws IOException {
    List<String> command = new ArrayList<>();
    if (System.getProperty("user.name").equals("root")) {
      command.addAll(List.of("unshare", "-U"));
    }
    Matcher words = WORD.matcher(Files.readString(data.resolve("postmaster.opts")));
    while (words.find()) {
      command.add(words.group(1) == null ? words.group(2) : words.group(1));
    }
    return command;
  }

  private static Process start(List<String> command) throws IOException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
