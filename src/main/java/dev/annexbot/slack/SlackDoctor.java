package dev.annexbot.slack;

import com.slack.api.methods.response.auth.AuthTestResponse;
import dev.annexbot.settings.Settings;
import dev.annexbot.slack.api.Api;
import dev.annexbot.slack.api.Refused;
import dev.annexbot.slack.inbox.Registered;
import dev.annexbot.web.Unclear;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds out whether we could work at Slack with these settings, and what to do if not. */
public final class SlackDoctor {
  /** Slack's signatures are good for five minutes; a minute off is a sign of worse to come. */
  private static final Duration MOST_SKEW = Duration.ofSeconds(60);

  private final Settings.Slack settings;
  private final Clock clock;
  private final List<SlackCheck> checks = new ArrayList<>();

  private SlackDoctor(Settings.Slack settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /** Looks at everything; takes some seconds at most, and changes nothing at Slack. */
  public static List<SlackCheck> check(Settings.Slack settings, Clock clock) {
    var doctor = new SlackDoctor(settings, clock);
    doctor.token();
    doctor.wayIn();
    return List.copyOf(doctor.checks);
  }

  private void token() {
    AuthTestResponse answer;
    try {
      answer = Api.at(settings.api(), settings.botToken()).call(m -> m.authTest(r -> r));
    } catch (Unclear | IllegalArgumentException e) {
      wrong(
          "Slack can be reached",
          settings.api() + ": " + e.getMessage(),
          "Let this machine call out to slack.com by https (port 443), or set HTTPS_PROXY.");
      return;
    } catch (Refused e) {
      fine("Slack can be reached", settings.api().toString());
      wrong(
          "The bot token is valid",
          "Slack says " + e.error(),
          "Copy the Bot User OAuth Token (xoxb-…) from the app's page OAuth & Permissions.");
      return;
    }
    fine("Slack can be reached", settings.api().toString());
    fine("The bot token is valid", "user " + answer.getUserId() + " of team " + answer.getTeamId());
    scopes(header(answer.getHttpResponseHeaders(), "x-oauth-scopes"));
    time(header(answer.getHttpResponseHeaders(), "date"));
  }

  private void scopes(Optional<String> granted) {
    var what = "The bot token has the scopes it needs";
    if (granted.isEmpty()) {
      wrong(what, "Slack did not say which it has", "Compare them with manifest/slack by hand.");
      return;
    }
    var missing = new TreeSet<>(Registered.SCOPES.keySet());
    missing.removeAll(Set.of(granted.get().split("\\s*,\\s*")));
    if (missing.isEmpty()) {
      fine(what, Registered.SCOPES.size() + " scopes");
    } else {
      wrong(
          what,
          "It lacks " + String.join(", ", missing),
          "Add them on the app's page OAuth & Permissions, then install the app again.");
    }
  }

  private void time(Optional<String> date) {
    var what = "The clock is right";
    try {
      var theirs = ZonedDateTime.parse(date.orElse(""), DateTimeFormatter.RFC_1123_DATE_TIME);
      var skew = Duration.between(theirs.toInstant(), clock.instant()).abs();
      if (skew.compareTo(MOST_SKEW) <= 0) {
        fine(what, skew.toSeconds() + " s off Slack's");
      } else {
        wrong(
            what,
            skew.toSeconds() + " s off Slack's",
            "Let the machine set its clock by NTP; Slack's requests are good for 300 s.");
      }
    } catch (DateTimeException e) {
      wrong(what, "Slack did not say what time it is", "Check it by hand.");
    }
  }

  private void wayIn() {
    switch (settings.mode()) {
      case SOCKET -> appToken();
      case HTTP -> signingSecret();
    }
  }

  private void appToken() {
    var what = "The app-level token opens the socket";
    try {
      Api.at(settings.api(), settings.appToken()).call(m -> m.appsConnectionsOpen(r -> r));
      fine(what, "Slack names an address");
    } catch (Refused e) {
      wrong(
          what,
          "Slack says " + e.error(),
          "Make an app-level token (xapp-…) with connections:write on the app's page Basic"
              + " Information, and switch Socket Mode on.");
    } catch (Unclear | IllegalArgumentException e) {
      wrong(what, String.valueOf(e.getMessage()), "Try again when Slack can be reached.");
    }
  }

  private void signingSecret() {
    var what = "The signing secret is set";
    if (settings.signingSecret().value().isBlank()) {
      wrong(what, "It is empty", "Copy it from the app's page Basic Information.");
    } else {
      fine(what, "Whether it is the right one shows with Slack's first request");
    }
  }

  private void fine(String what, String detail) {
    checks.add(SlackCheck.fine(what, detail));
  }

  private void wrong(String what, String detail, String remedy) {
    checks.add(SlackCheck.wrong(what, detail, remedy));
  }

  private static Optional<String> header(Map<String, List<String>> headers, String name) {
    return headers.entrySet().stream()
        .filter(header -> name.equalsIgnoreCase(header.getKey()))
        .map(header -> String.join(",", header.getValue()))
        .findFirst();
  }
}
