package dev.annexbot.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.util.SlackRequestParser;
import dev.annexbot.Shelf;
import dev.annexbot.assistant.Assistant;
import dev.annexbot.settings.Secret;
import dev.annexbot.settings.Settings;
import dev.annexbot.store.Store;
import dev.annexbot.web.Answer;
import dev.annexbot.web.Counters;
import dev.annexbot.web.Door;
import dev.annexbot.web.Doors;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Signed {@code /iso 8.24} over HTTP, against an empty Bolt app behind the same server in the same
 * run. Run by {@code .ci/bench}; ends by itself.
 */
public final class LoadRun {
  private static final int CLIENTS = 16;
  private static final AtomicLong NUMBER = new AtomicLong();

  private LoadRun() {}

  /** {@code arguments}: seconds of warming up, seconds of a round, rounds. */
  public static void main(String[] arguments) throws Exception {
    int warm = Integer.parseInt(arguments[0]);
    int seconds = Integer.parseInt(arguments[1]);
    int rounds = Integer.parseInt(arguments[2]);
    var counters = new Counters();
    try (var slack = new SlackStub();
        var store = Store.open(Files.createTempDirectory("annexbot-bench"), Clock.systemUTC())) {
      var desk =
          new Assistant(
              Shelf.CATALOGUE, Shelf.ANSWERS, store.threads(), store.feedback(), "#security");
      var settings =
          new Settings.Slack(
              Settings.Mode.HTTP,
              new Secret("xoxb-test"),
              new Secret(""),
              new Secret(HttpHouse.SECRET),
              slack.api());
      try (var wall =
          SlackWall.open(
              settings, new SlackWall.Company(desk, store.inbox(), counters, Clock.systemUTC()))) {
        Map<String, Door> paths = new HashMap<>(wall.doors());
        paths.put("/empty", empty(slack.api()));
        try (var doors =
            Doors.open(new Settings.Web("127.0.0.1", 0, 0), paths, wall::isReady, counters)) {
          run(doors.outside(), slack, warm, seconds, rounds);
          byte[] b = request(SlackWall.PATH, slack.responseUrl());
          String all = new String(b, StandardCharsets.UTF_8);
          byte[] bb = all.substring(all.indexOf("\r\n\r\n") + 4).getBytes(StandardCharsets.UTF_8);
          String time = Long.toString(Clock.systemUTC().instant().getEpochSecond());
          LayerCosts.print(desk, store.inbox(), bb, Map.of("host", List.of("localhost"), "content-type", List.of("application/x-www-form-urlencoded"), "x-slack-request-timestamp", List.of(time), "x-slack-signature", List.of(HttpHouse.sign(time, bb)), "content-length", List.of("" + bb.length)));
        }
      }
    }
  }

  private static void run(URI server, SlackStub slack, int warm, int seconds, int rounds)
      throws Exception {
    round(server, "/empty", slack, warm);
    round(server, SlackWall.PATH, slack, warm);
    List<Double> ratios = new ArrayList<>();
    for (int at = 1; at <= rounds; at++) {
      Round empty = round(server, "/empty", slack, seconds);
      Round ours = round(server, SlackWall.PATH, slack, seconds);
      ratios.add(ours.perSecond() / empty.perSecond());
      System.out.println("round " + at + "  empty app " + empty + "   annexbot " + ours);
    }
    ratios.sort(null);
    System.out.printf(
        Locale.ROOT, "annexbot / empty app, median of %d: %.2f%n", rounds, ratios.get(rounds / 2));
  }

  private record Round(double perSecond, double medianMillis, double p99Millis, long refused) {
    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%,.0f/s p50 %.2f ms p99 %.2f ms refused %d",
          perSecond,
          medianMillis,
          p99Millis,
          refused);
    }
  }

  private static Round round(URI server, String path, SlackStub slack, int seconds)
      throws Exception {
    List<Callable<List<Long>>> clients = new ArrayList<>();
    AtomicLong refused = new AtomicLong();
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    for (int at = 0; at < CLIENTS; at++) {
      clients.add(() -> client(server, path, slack.responseUrl(), end, refused));
    }
    List<Long> nanos = new ArrayList<>();
    long start = System.nanoTime();
    try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
      for (Future<List<Long>> each : threads.invokeAll(clients)) {
        nanos.addAll(each.get());
      }
    }
    double took = (System.nanoTime() - start) / 1e9;
    slack.forget();
    long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
    return new Round(
        sorted.length / took,
        sorted[sorted.length / 2] / 1e6,
        sorted[(int) (sorted.length * 0.99)] / 1e6,
        refused.get());
  }

  private static List<Long> client(
      URI server, String path, String responseUrl, long end, AtomicLong refused) throws Exception {
    List<Long> nanos = new ArrayList<>();
    try (var socket = new Socket(server.getHost(), server.getPort())) {
      socket.setTcpNoDelay(true);
      var in = new BufferedInputStream(socket.getInputStream());
      OutputStream out = socket.getOutputStream();
      while (System.nanoTime() < end) {
        byte[] request = request(path, responseUrl);
        long start = System.nanoTime();
        out.write(request);
        out.flush();
        if (status(in) != 200) {
          refused.incrementAndGet();
        }
        nanos.add(System.nanoTime() - start);
      }
    }
    return nanos;
  }

  private static byte[] request(String path, String responseUrl) throws Exception {
    String body =
        "token=x&team_id=T1&team_domain=example&channel_id=C1&channel_name=general&user_id=U1"
            + "&user_name=alice&command=%2Fiso&text=8.24&api_app_id=A1&is_enterprise_install=false"
            + "&response_url="
            + URLEncoder.encode(responseUrl, StandardCharsets.UTF_8)
            + "&trigger_id=1."
            + NUMBER.incrementAndGet();
    String time = Long.toString(Clock.systemUTC().instant().getEpochSecond());
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    String head =
        "POST "
            + path
            + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
            + "X-Slack-Request-Timestamp: "
            + time
            + "\r\nX-Slack-Signature: "
            + HttpHouse.sign(time, bytes)
            + "\r\nContent-Length: "
            + bytes.length
            + "\r\n\r\n";
    byte[] first = head.getBytes(StandardCharsets.US_ASCII);
    byte[] request = Arrays.copyOf(first, first.length + bytes.length);
    System.arraycopy(bytes, 0, request, first.length, bytes.length);
    return request;
  }

  /** Reads one whole answer and gives its status. */
  private static int status(InputStream in) throws IOException {
    String line = line(in);
    int status = Integer.parseInt(line.split(" ", 3)[1]);
    int length = 0;
    for (String head = line(in); !head.isEmpty(); head = line(in)) {
      if (head.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
        length = Integer.parseInt(head.substring("content-length:".length()).strip());
      }
    }
    in.skipNBytes(length);
    return status;
  }

  private static String line(InputStream in) throws IOException {
    var line = new StringBuilder();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new IOException("The server closed the connection");
      }
      if (next != '\r') {
        line.append((char) next);
      }
    }
    return line.toString();
  }

  /** A Bolt app that acknowledges and does nothing else. */
  private static Door empty(URI api) {
    var client = new SlackConfig();
    client.setMethodsEndpointUrlPrefix(api.toString());
    client.setStatsEnabled(false);
    var config =
        AppConfig.builder()
            .slack(Slack.getInstance(client))
            .singleTeamBotToken("xoxb-test")
            .signingSecret(HttpHouse.SECRET)
            .build();
    var app = new App(config);
    app.command("/iso", (command, context) -> context.ack());
    var parser = new SlackRequestParser(config);
    return knock -> {
      try {
        var request =
            SlackRequestParser.HttpRequest.builder()
                .requestUri("/empty")
                .requestBody(new String(knock.body(), StandardCharsets.UTF_8))
                .headers(new RequestHeaders(knock.headers()))
                .build();
        var response = app.run(parser.parse(request));
        return Answer.text(
            response.getStatusCode(), response.getBody() == null ? "" : response.getBody());
      } catch (Exception broken) {
        throw new IllegalStateException(broken);
      }
    };
  }
}
