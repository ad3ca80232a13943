package dev.annexbot.settings;

import static dev.annexbot.settings.Setting.ANNEXBOT_SLACK_API;
import static dev.annexbot.settings.Setting.ANNEXBOT_SLACK_APP_TOKEN;
import static dev.annexbot.settings.Setting.ANNEXBOT_SLACK_BOT_TOKEN;
import static dev.annexbot.settings.Setting.ANNEXBOT_SLACK_MODE;
import static dev.annexbot.settings.Setting.ANNEXBOT_SLACK_SIGNING_SECRET;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Reads how we meet Slack. */
final class SlackSettings {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private final Values values;

  SlackSettings(Values values) {
    this.values = values;
  }

  Settings.Slack read() {
    return new Settings.Slack(
        mode(),
        token(ANNEXBOT_SLACK_BOT_TOKEN, "xoxb-"),
        token(ANNEXBOT_SLACK_APP_TOKEN, "xapp-"),
        values.secret(ANNEXBOT_SLACK_SIGNING_SECRET),
        api());
  }

  /** Whether somebody has begun to set it up. */
  boolean isMeant() {
    return Stream.of(
            ANNEXBOT_SLACK_BOT_TOKEN, ANNEXBOT_SLACK_APP_TOKEN, ANNEXBOT_SLACK_SIGNING_SECRET)
        .anyMatch(values::isSet);
  }

  /** Without these, nobody can be served. */
  void requireSecrets(Settings.Mode mode) {
    require(ANNEXBOT_SLACK_BOT_TOKEN, "OAuth & Permissions, Bot User OAuth Token");
    switch (mode) {
      case SOCKET ->
          require(
              ANNEXBOT_SLACK_APP_TOKEN,
              "Basic Information, App-Level Tokens, with the scope connections:write");
      case HTTP -> require(ANNEXBOT_SLACK_SIGNING_SECRET, "Basic Information, App Credentials");
    }
  }

  private void require(Setting setting, String whereItIs) {
    if (!values.isSet(setting)) {
      values.mistake(
          setting,
          "It is not set.",
          "Copy it from your app's page at api.slack.com/apps: " + whereItIs + ".");
    }
  }

  private Settings.Mode mode() {
    String text = values.text(ANNEXBOT_SLACK_MODE);
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "socket" -> Settings.Mode.SOCKET;
      case "http" -> Settings.Mode.HTTP;
      default -> {
        values.mistake(
            ANNEXBOT_SLACK_MODE, "'" + text + "' is no mode.", "Set it to socket or http.");
        yield Settings.Mode.SOCKET;
      }
    };
  }

  private Secret token(Setting setting, String prefix) {
    Secret secret = values.secret(setting);
    if (!secret.isMissing() && !secret.value().matches(prefix + "[A-Za-z0-9-]+")) {
      values.mistake(
          setting,
          "It does not look like the right token.",
          "The right one starts with " + prefix + " and has only letters, digits and hyphens.");
    }
    return secret;
  }

  private URI api() {
    String text = values.text(ANNEXBOT_SLACK_API);
    try {
      URI api = URI.create(text.endsWith("/") ? text : text + "/");
      if (isSafe(api)) {
        return api;
      }
    } catch (IllegalArgumentException notAnAddress) {
      // told below, like every other address that will not do
    }
    values.mistake(
        ANNEXBOT_SLACK_API,
        "'" + text + "' will not do, because our token travels to it.",
        "Set an https address, or an http address on this machine, without a user or a query.");
    return URI.create(ANNEXBOT_SLACK_API.defaultValue());
  }

  private static boolean isSafe(URI api) {
    if (api.getHost() == null
        || api.getUserInfo() != null
        || api.getQuery() != null
        || api.getFragment() != null) {
      return false;
    }
    return "https".equals(api.getScheme())
        || ("http".equals(api.getScheme()) && LOOPBACK.contains(api.getHost()));
  }
}
