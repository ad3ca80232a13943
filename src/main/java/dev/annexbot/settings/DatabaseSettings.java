package dev.annexbot.settings;

import static dev.annexbot.settings.Setting.ANNEXBOT_DATA;
import static dev.annexbot.settings.Setting.ANNEXBOT_DATABASE;
import static dev.annexbot.settings.Setting.ANNEXBOT_DATABASE_PASSWORD;
import static dev.annexbot.settings.Setting.ANNEXBOT_DATABASE_USER;
import static dev.annexbot.settings.Setting.ANNEXBOT_JOURNAL_KEY;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Reads where rows are kept: in a file, unless a PostgreSQL is named. */
final class DatabaseSettings {
  private static final int SHORTEST_KEY = 32;
  private static final String SCHEME = "postgresql";
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  /** What may follow the name of the database; everything else we set ourselves. */
  private static final Set<String> OPTIONS = Set.of("sslmode", "sslrootcert", "currentSchema");

  private final Values values;

  DatabaseSettings(Values values) {
    this.values = values;
  }

  static Path folder(Values values, Path home) {
    return values.path(ANNEXBOT_DATA).orElse(home.resolve(".annexbot"));
  }

  Settings.Database read(Path home) {
    return new Settings.Database(folder(values, home), server(), journalKey());
  }

  private Secret journalKey() {
    Secret key = values.secret(ANNEXBOT_JOURNAL_KEY);
    if (!key.isMissing() && key.value().length() < SHORTEST_KEY) {
      values.mistake(
          ANNEXBOT_JOURNAL_KEY,
          "It has " + key.value().length() + " characters.",
          "Take at least 32 random ones, e.g. from openssl rand -hex 32.");
    }
    if (values.isSet(ANNEXBOT_DATABASE) && key.isMissing()) {
      values.mistake(
          ANNEXBOT_JOURNAL_KEY,
          "It is not set, and with PostgreSQL all replicas need the same one.",
          "Set it to the output of openssl rand -hex 32, and keep a copy.");
    }
    return key;
  }

  private Optional<Settings.Server> server() {
    String text = values.text(ANNEXBOT_DATABASE);
    String user = values.text(ANNEXBOT_DATABASE_USER);
    Secret password = values.secret(ANNEXBOT_DATABASE_PASSWORD);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    return address(text).map(address -> new Settings.Server(address, user, password));
  }

  private Optional<String> address(String text) {
    try {
      URI uri = URI.create(text.startsWith("jdbc:") ? text.substring(5) : text);
      if (SCHEME.equals(uri.getScheme()) && uri.getHost() != null && namesADatabase(uri)) {
        return checked(uri);
      }
    } catch (IllegalArgumentException notAnAddress) {
      // told below, like every other address that will not do
    }
    // Not quoted: people put passwords into such addresses.
    values.mistake(
        ANNEXBOT_DATABASE,
        "It is no address of a PostgreSQL.",
        "Write postgresql://host:5432/annexbot, or leave it empty for a database in a file.");
    return Optional.empty();
  }

  private static boolean namesADatabase(URI uri) {
    return uri.getPath() != null && uri.getPath().matches("/[A-Za-z0-9_-]+");
  }

  private Optional<String> checked(URI uri) {
    if (uri.getRawUserInfo() != null) {
      values.mistake(
          ANNEXBOT_DATABASE,
          "It holds a user or a password.",
          "Set ANNEXBOT_DATABASE_USER and ANNEXBOT_DATABASE_PASSWORD_FILE instead.");
      return Optional.empty();
    }
    String query = Optional.ofNullable(uri.getRawQuery()).orElse("");
    for (String option : query.isEmpty() ? new String[0] : query.split("&")) {
      String name = option.split("=", 2)[0];
      if (!OPTIONS.contains(name)) {
        values.mistake(
            ANNEXBOT_DATABASE,
            "'" + name + "' cannot be set there.",
            "Only " + String.join(", ", OPTIONS.stream().sorted().toList()) + " can.");
        return Optional.empty();
      }
    }
    return Optional.of("jdbc:" + encrypted(uri, query));
  }

  /** On the way to another machine nobody should read along, or answer in its place. */
  private static String encrypted(URI uri, String query) {
    boolean said = Arrays.stream(query.split("&")).anyMatch(each -> each.startsWith("sslmode="));
    if (said || LOOPBACK.contains(uri.getHost())) {
      return uri.toString();
    }
    return uri + (query.isEmpty() ? "?" : "&") + "sslmode=verify-full";
  }
}
