package dev.annexbot.settings;

import java.util.Optional;

/** All settings that there are: name, default, what for. The table in the README says the same. */
public enum Setting {
  ANNEXBOT_SLACK_MODE(
      "socket", "How Slack reaches us: `socket` (we call out) or `http` (Slack calls us)."),
  ANNEXBOT_SLACK_BOT_TOKEN("", Kind.SECRET, "The bot's token, `xoxb-…`; needed to serve."),
  ANNEXBOT_SLACK_APP_TOKEN("", Kind.SECRET, "The app-level token, `xapp-…`; needed for `socket`."),
  ANNEXBOT_SLACK_SIGNING_SECRET("", Kind.SECRET, "Proves that Slack calls; needed for `http`."),
  ANNEXBOT_SLACK_API("https://slack.com/api/", "Where Slack's Web API is; https, or loopback."),
  ANNEXBOT_SLACK_SETTLING(
      "60", "Seconds that Slack may take at most to show a message that it has accepted."),
  ANNEXBOT_TEAMS_APP_ID("", "The app id of your bot's registration; with it we open in Teams."),
  ANNEXBOT_TEAMS_SECRET("", Kind.SECRET, "The client secret of that registration."),
  ANNEXBOT_TEAMS_TENANT("", "The id of the tenant that the registration is in."),
  ANNEXBOT_TEAMS_TENANTS("", "Further tenants whose people are answered, by their ids."),
  ANNEXBOT_TEAMS_LOGIN(
      "https://login.microsoftonline.com", "Where Microsoft hands out the bot's token."),
  ANNEXBOT_TEAMS_METADATA(
      "https://login.botframework.com/v1/.well-known/openidconfiguration",
      "Where Microsoft says which keys sign what Teams sends."),
  ANNEXBOT_TEAMS_ISSUER(
      "https://api.botframework.com", "Who signs it, and whom the bot's token is for."),
  ANNEXBOT_TEAMS_LOCAL(
      "no",
      "`yes`: Teams' simulator on this machine gets in without a token; only without an app id."),
  ANNEXBOT_RISK_CHANNEL(
      "",
      "Where summaries of check-ins go until an admin chooses a channel (`/iso admin`): its ID,"
          + " `C012AB3CD` or `19:…`."),
  ANNEXBOT_EXPERTS_CHANNEL(
      "",
      "Where people answer what the assistant cannot, until an admin chooses a channel (`/iso"
          + " admin`): its ID; without one, nobody is asked through it."),
  ANNEXBOT_ADMIN_CHANNEL(
      "",
      "Where a line of figures says each week that people are reminded, until an admin chooses a"
          + " channel (`/iso admin`): its ID; without one, each admin is told."),
  ANNEXBOT_TIME_ZONE(
      "",
      Kind.TEXT,
      "that of the machine",
      "In whose working hours people answer, e.g. `Europe/Berlin`."),
  ANNEXBOT_ADMINS(
      "",
      "The first admins: Slack member IDs (`U012AB3CD`) or Entra object IDs, with commas. Without"
          + " any, whoever owns the Slack workspace becomes it."),
  ANNEXBOT_HTTP_HOST("127.0.0.1", "The address on which Slack's and Teams' requests arrive."),
  ANNEXBOT_HTTP_PORT("3000", "The port for them; 0 takes a free one."),
  ANNEXBOT_HEALTH_PORT("3001", "The loopback port for health and metrics; 0 takes a free one."),
  ANNEXBOT_DATA("", Kind.TEXT, "`.annexbot` beside the program", "The folder of the database."),
  ANNEXBOT_DATABASE(
      "",
      Kind.TEXT,
      "a file in `ANNEXBOT_DATA`",
      "A PostgreSQL instead, `postgresql://host:5432/annexbot`; several replicas may share it."),
  ANNEXBOT_DATABASE_USER("annexbot", "Whom we are to PostgreSQL."),
  ANNEXBOT_DATABASE_PASSWORD("", Kind.SECRET, "The password of that user."),
  ANNEXBOT_JOURNAL_KEY(
      "",
      Kind.SECRET,
      "a file in `ANNEXBOT_DATA`",
      "Proves that the journal was not changed; needed with PostgreSQL."),
  ANNEXBOT_INDEX_DATA("", "Your own folder of index-data, laid over ours."),
  ANNEXBOT_DOCUMENTS(
      "",
      "A folder with your own policies (`.docx`, `.pdf`, `.md`, `.txt`): what they say to a"
          + " question is shown first."),
  ANNEXBOT_VECTORS(
      "on", "Whether meaning counts beside words when questions are answered: `on` or `off`."),
  ANNEXBOT_CONTACT("your security team", "Whom employees are told to turn to."),
  ANNEXBOT_LOG_LEVEL("info", "How much is logged: `error`, `warn`, `info` or `debug`."),
  ANNEXBOT_JAVA_HOME("", "The JDK that the launcher takes, if not the newest it finds.");

  private final String defaultValue;
  private final Kind kind;
  private final String shownDefault;
  private final String purpose;

  Setting(String defaultValue, String purpose) {
    this(defaultValue, Kind.TEXT, purpose);
  }

  Setting(String defaultValue, Kind kind, String purpose) {
    this(defaultValue, kind, defaultValue.isEmpty() ? "" : "`" + defaultValue + "`", purpose);
  }

  Setting(String defaultValue, Kind kind, String shownDefault, String purpose) {
    this.defaultValue = defaultValue;
    this.kind = kind;
    this.shownDefault = shownDefault;
    this.purpose = purpose;
  }

  /** What holds when it is not set; empty if nothing does, or if it depends on the program. */
  String defaultValue() {
    return defaultValue;
  }

  /** The default as the README shows it, in Markdown. */
  public String shownDefault() {
    return shownDefault;
  }

  /** What it is for, in Markdown. */
  public String purpose() {
    return purpose;
  }

  public boolean isSecret() {
    return kind == Kind.SECRET;
  }

  /** The name that holds the path of a file with the value instead; secrets have one. */
  public Optional<String> fileName() {
    return isSecret() ? Optional.of(name() + "_FILE") : Optional.empty();
  }

  private enum Kind {
    TEXT,
    SECRET
  }
}
