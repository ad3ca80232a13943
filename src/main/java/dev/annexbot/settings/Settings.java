package dev.annexbot.settings;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that whoever runs the assistant can set.
 *
 * @param slack without secrets, unless they were set or required
 * @param teams none, unless something of it was set
 * @param contact whom employees are told to turn to, e.g. {@code #security or security@example.com}
 */
public record Settings(
    Slack slack,
    Optional<Teams> teams,
    Web web,
    Files files,
    Database database,
    Letters letters,
    String contact,
    LogLevel logLevel) {

  /**
   * Reads the settings, for everything but serving.
   *
   * @param home the folder of the program, with {@code index-data} in it
   * @throws SettingsMistakes with every mistake found, if there is any
   */
  public static Settings from(Map<String, String> environment, Path home) throws SettingsMistakes {
    Values values = new Values(environment);
    return read(values, new SlackSettings(values).read(), new TeamsSettings(values).read(), home);
  }

  /** The same, and what Slack's mode needs must be there too, unless only Teams is meant. */
  public static Settings forServing(Map<String, String> environment, Path home)
      throws SettingsMistakes {
    Values values = new Values(environment);
    SlackSettings slackSettings = new SlackSettings(values);
    Slack slack = slackSettings.read();
    Optional<Teams> teams = new TeamsSettings(values).read();
    if (teams.isEmpty() || slackSettings.isMeant()) {
      slackSettings.requireSecrets(slack.mode());
    }
    return read(values, slack, teams, home);
  }

  private static Settings read(Values values, Slack slack, Optional<Teams> teams, Path home)
      throws SettingsMistakes {
    Settings settings =
        new Settings(
            slack,
            teams,
            new WebSettings(values).read(),
            new Files(
                DatabaseSettings.folder(values, home),
                home.resolve("index-data"),
                values.path(Setting.ANNEXBOT_INDEX_DATA),
                values.folder(Setting.ANNEXBOT_DOCUMENTS),
                vectors(values)),
            new DatabaseSettings(values).read(home),
            new LetterSettings(values).read(),
            contact(values),
            logLevel(values));
    values.refuseIfAny();
    return settings;
  }

  private static boolean vectors(Values values) {
    String text = values.text(Setting.ANNEXBOT_VECTORS).toLowerCase(Locale.ROOT);
    if (!text.equals("on") && !text.equals("off")) {
      values.mistake(
          Setting.ANNEXBOT_VECTORS,
          "'" + text + "' is neither on nor off.",
          "Set it to on or off.");
    }
    return text.equals("on");
  }

  private static String contact(Values values) {
    String contact = values.text(Setting.ANNEXBOT_CONTACT);
    if (contact.length() > 200) {
      values.mistake(
          Setting.ANNEXBOT_CONTACT,
          "It has " + contact.length() + " characters.",
          "Say it in at most 200, e.g. #security or security@example.com.");
    }
    return contact;
  }

  private static LogLevel logLevel(Values values) {
    String text = values.text(Setting.ANNEXBOT_LOG_LEVEL);
    return Arrays.stream(LogLevel.values())
        .filter(level -> level.name().equals(text.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseGet(
            () -> {
              values.mistake(
                  Setting.ANNEXBOT_LOG_LEVEL,
                  "'" + text + "' is no level.",
                  "Set it to error, warn, info or debug.");
              return LogLevel.INFO;
            });
  }

  /** How we meet Slack. */
  public record Slack(Mode mode, Secret botToken, Secret appToken, Secret signingSecret, URI api) {

    /** Whether we are to open there at all. */
    public boolean isOpened() {
      return !botToken.isMissing();
    }
  }

  /**
   * How we meet Teams.
   *
   * @param registration without one, only a simulator on this machine is let in
   */
  public record Teams(Optional<Registration> registration, Cloud cloud) {}

  /**
   * Our bot's registration at Microsoft.
   *
   * @param tenant the tenant it is in
   * @param tenants all tenants whose people are answered, that one included
   */
  public record Registration(String appId, Secret secret, String tenant, Set<String> tenants) {
    public Registration {
      tenants = Set.copyOf(tenants);
    }
  }

  /**
   * Which of Microsoft's clouds.
   *
   * @param login hands out the bot's token
   * @param metadata says which keys sign what Teams sends
   * @param issuer who signs it, and whom the bot's token is for
   */
  public record Cloud(URI login, URI metadata, String issuer) {}

  /** The two ways in which Slack reaches an app. */
  public enum Mode {
    /** We call out and keep a socket open; needs an app-level token. */
    SOCKET,
    /** Slack calls us; needs the signing secret. */
    HTTP
  }

  /**
   * Where the small HTTP server listens.
   *
   * @param host the address for Slack's requests
   * @param port the port for Slack's requests; 0 takes a free one
   * @param healthPort the loopback port for health and metrics; 0 takes a free one
   */
  public record Web(String host, int port, int healthPort) {}

  /**
   * Where things are kept.
   *
   * @param data the folder of the database
   * @param indexData the folder of index-data that came with the program
   * @param ownIndexData the organization's own folder, laid over it
   * @param documents the folder with the organization's own policies
   * @param vectors whether meaning counts beside words
   */
  public record Files(
      Path data,
      Path indexData,
      Optional<Path> ownIndexData,
      Optional<Path> documents,
      boolean vectors) {
    /** The same as by default: no documents of one's own, with vectors. */
    public Files(Path data, Path indexData, Optional<Path> ownIndexData) {
      this(data, indexData, ownIndexData, Optional.empty(), true);
    }
  }

  /**
   * How letters travel, and who is told when one cannot.
   *
   * @param settling what the platform takes at most to show what it has accepted
   * @param admins who are admins to begin with, by the platform's ids
   * @param riskChannel the id of the channel that summaries of check-ins go to
   * @param adminChannel the id of the channel in which admins see that people are reminded
   * @param experts who answers questions that we hand on
   */
  public record Letters(
      Duration settling,
      Set<String> admins,
      Optional<String> riskChannel,
      Optional<String> adminChannel,
      Experts experts) {
    public Letters {
      admins = Set.copyOf(admins);
    }

    /** Where nobody answers. */
    public Letters(Duration settling, Set<String> admins, Optional<String> riskChannel) {
      this(
          settling,
          admins,
          riskChannel,
          Optional.empty(),
          new Experts(Optional.empty(), Optional.empty()));
    }
  }

  /**
   * Who answers questions that we hand on.
   *
   * @param channel the id of the channel they are in
   * @param zone where they work; none if where this machine is
   */
  public record Experts(Optional<String> channel, Optional<ZoneId> zone) {}

  /**
   * Where rows are kept.
   *
   * @param folder of the file they are in, unless there is a server
   * @param journalKey proves that the journal was not changed; made once, if it is not set
   */
  public record Database(Path folder, Optional<Server> server, Secret journalKey) {}

  /**
   * A PostgreSQL.
   *
   * @param address as its driver understands it, {@code jdbc:postgresql://…}
   */
  public record Server(String address, String user, Secret password) {}
}
