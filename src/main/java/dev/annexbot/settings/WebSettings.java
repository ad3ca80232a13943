package dev.annexbot.settings;

import static dev.annexbot.settings.Setting.ANNEXBOT_HEALTH_PORT;
import static dev.annexbot.settings.Setting.ANNEXBOT_HTTP_HOST;
import static dev.annexbot.settings.Setting.ANNEXBOT_HTTP_PORT;

/** Reads where the small HTTP server listens. */
final class WebSettings {
  private static final String A_PORT = "[0-9]{1,5}";

  private final Values values;

  WebSettings(Values values) {
    this.values = values;
  }

  Settings.Web read() {
    int port = port(ANNEXBOT_HTTP_PORT);
    int healthPort = port(ANNEXBOT_HEALTH_PORT);
    if (port == healthPort && port != 0) {
      values.mistake(
          ANNEXBOT_HEALTH_PORT,
          "'" + port + "' is the port for Slack's and Teams' requests too.",
          "Set another one, so that health and metrics stay inside.");
    }
    return new Settings.Web(host(), port, healthPort);
  }

  private String host() {
    String host = values.text(ANNEXBOT_HTTP_HOST);
    if (!host.matches("[A-Za-z0-9.:\\[\\]-]+")) {
      values.mistake(
          ANNEXBOT_HTTP_HOST,
          "'" + host + "' is no address to listen on.",
          "Set an address of this machine, e.g. 127.0.0.1, or 0.0.0.0 for all of them.");
    }
    return host;
  }

  private int port(Setting setting) {
    String text = values.text(setting);
    int port = text.matches(A_PORT) ? Integer.parseInt(text) : -1;
    if (port < 0 || port > 65_535) {
      values.mistake(
          setting, "'" + text + "' is no port.", "Set a number from 1 to 65535, or 0 for any.");
      return 0;
    }
    return port;
  }
}
