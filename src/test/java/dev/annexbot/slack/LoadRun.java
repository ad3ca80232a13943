package dev.annexbot.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.util.SlackRequestParser;
import dev.annexbot.command.WholeDesk;
import dev.annexbot.settings.Secret;
import dev.annexbot.settings.Settings;
import dev.annexbot.store.Store;
import dev.annexbot.web.Answer;
import dev.annexbot.web.Counters;
import dev.annexbot.web.Door;
import dev.annexbot.web.Doors;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Signed {@code /iso 8.24} over HTTP, against an empty Bolt app behind the same server in the same
 * run. Run by {@code .ci/bench}; ends by itself.
 */
public final class LoadRun {
  /** A second; more than any workspace, and less than makes anything wait. */
  private static final int PACE = 500;

  private LoadRun() {}

  /** {@code arguments}: seconds of warming up, seconds of a round, rounds. */
  public static void main(String[] arguments) throws Exception {
    int warm = Integer.parseInt(arguments[0]);
    int seconds = Integer.parseInt(arguments[1]);
    int rounds = Integer.parseInt(arguments[2]);
    var counters = new Counters();
    try (var slack = new SlackStub();
        var store = Store.open(Files.createTempDirectory("annexbot-bench"), Clock.systemUTC())) {
      var desk = WholeDesk.of(store);
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
          URI server = doors.outside();
          var empty = new Slash.Command(server, "/empty", "8.24", slack.responseUrl());
          var lookUp = new Slash.Command(server, SlackWall.PATH, "8.24", slack.responseUrl());
          // Nothing is cheaper than help, except for being written down first.
          var claimed = new Slash.Command(server, SlackWall.PATH, "help", slack.responseUrl());
          for (var each : List.of(empty, lookUp, claimed)) {
            Round.full(each, warm);
          }
          full(empty, lookUp, seconds, rounds);
          System.out.println("claimed, full    " + Round.full(claimed, seconds));
          System.out.println("empty app, paced " + Round.paced(empty, seconds, PACE));
          System.out.println("look-up, paced   " + Round.paced(lookUp, seconds, PACE));
          System.out.println("claimed, paced   " + Round.paced(claimed, seconds, PACE));
          LayerCosts.print(desk, store.inbox(), lookUp);
        }
      }
    }
  }

  private static void full(Slash.Command empty, Slash.Command lookUp, int seconds, int rounds)
      throws Exception {
    List<Double> ratios = new ArrayList<>();
    for (int at = 1; at <= rounds; at++) {
      Round theirs = Round.full(empty, seconds);
      Round ours = Round.full(lookUp, seconds);
      ratios.add(ours.perSecond() / theirs.perSecond());
      System.out.println("empty app, full  " + theirs);
      System.out.println("look-up, full    " + ours);
    }
    ratios.sort(null);
    System.out.printf(
        Locale.ROOT, "look-up / empty app, median of %d: %.2f%n", rounds, ratios.get(rounds / 2));
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
