package dev.annexbot.slack.api;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.util.http.SlackHttpClient;
import java.net.URI;

/** The client of Slack's own library, set up so that it neither repeats calls nor keeps counts. */
final class Connection {
  private static final int CALL_MILLIS = 10_000;

  private Connection() {}

  static Slack to(URI address) {
    var config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(checked(address));
    config.setHttpClientCallTimeoutMillis(CALL_MILLIS);
    config.setStatsEnabled(false);
    // Else it posts again to the next of Slack's addresses when one breaks off half-way.
    var http =
        SlackHttpClient.buildOkHttpClient(config)
            .newBuilder()
            .retryOnConnectionFailure(false)
            .followRedirects(false)
            .build();
    var client = new SlackHttpClient(http);
    client.setConfig(config);
    return Slack.getInstance(config, client);
  }

  private static String checked(URI address) {
    if (!"https".equals(address.getScheme()) && !isLoopback(address)) {
      throw new IllegalArgumentException(
          "Slack's address must be https, or http on this machine: " + address);
    }
    return address.toString().endsWith("/") ? address.toString() : address + "/";
  }

  static boolean isLoopback(URI address) {
    return "http".equals(address.getScheme())
        && address.getHost() != null
        && address.getHost().matches("127\\.0\\.0\\.1|localhost|\\[::1]");
  }
}
