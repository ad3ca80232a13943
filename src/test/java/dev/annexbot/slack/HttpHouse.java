package dev.annexbot.slack;

import dev.annexbot.settings.Secret;
import dev.annexbot.settings.Settings;
import dev.annexbot.web.Counters;
import dev.annexbot.web.Doors;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The wall in HTTP mode with a stub of Slack on the other side, which signs what it sends. */
final class HttpHouse implements AutoCloseable {
  static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
  static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

  final SlackStub slack = new SlackStub();
  final ScriptedDesk desk = new ScriptedDesk();
  final Memo memo = new Memo();
  final Counters counters = new Counters();
  final SlackWall wall;
  final Doors doors;
  private final HttpClient client = HttpClient.newHttpClient();

  HttpHouse() throws Exception {
    var settings =
        new Settings.Slack(
            Settings.Mode.HTTP,
            new Secret("xoxb-test"),
            new Secret(""),
            new Secret(SECRET),
            slack.api());
    var clock = Clock.fixed(NOW, ZoneOffset.UTC);
    wall = SlackWall.open(settings, new SlackWall.Company(desk, memo, counters, clock));
    doors = Doors.open(new Settings.Web("127.0.0.1", 0, 0), wall.doors(), wall::isReady, counters);
  }

  HttpResponse<String> event(String event, String rest) throws Exception {
    return send(
        "{\"type\":\"event_callback\",\"team_id\":\"T1\",\"api_app_id\":\"A1\",\"event\":"
            + json(event)
            + json(rest)
            + "}",
        "application/json");
  }

  HttpResponse<String> interaction(String payload) throws Exception {
    return send("payload=" + URLEncoder.encode(json(payload), StandardCharsets.UTF_8));
  }

  HttpResponse<String> send(String form) throws Exception {
    return send(form, "application/x-www-form-urlencoded");
  }

  private HttpResponse<String> send(String body, String type) throws Exception {
    var time = Long.toString(NOW.getEpochSecond());
    return client.send(
        HttpRequest.newBuilder(doors.outside().resolve(SlackWall.PATH))
            .header("Content-Type", type)
            .header("X-Slack-Request-Timestamp", time)
            .header("X-Slack-Signature", sign(time, body.getBytes(StandardCharsets.UTF_8)))
            .POST(BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  /** Lets tests write JSON with single quotes. */
  static String json(String text) {
    return text.replace('\'', '"');
  }

  static String sign(String time, byte[] body) throws Exception {
    var mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    mac.update(("v0:" + time + ":").getBytes(StandardCharsets.UTF_8));
    return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
  }

  @Override
  public void close() {
    doors.close();
    wall.close();
    slack.close();
    client.close();
  }
}
