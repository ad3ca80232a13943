package dev.annexbot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.settings.Secret;
import dev.annexbot.settings.Settings;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SlackDoctorTest {
  private SlackStub slack;

  @BeforeEach
  void open() throws IOException {
    slack = new SlackStub();
  }

  @AfterEach
  void close() {
    slack.close();
  }

  @Test
  void findsAMissingScopeListAndAnswersForTheRest() {
    var checks = SlackDoctor.check(socket(slack.api()), Clock.systemUTC());
    assertThat(checks)
        .extracting(SlackCheck::what, SlackCheck::ok)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Slack can be reached", true),
            org.assertj.core.groups.Tuple.tuple("The bot token is valid", true),
            org.assertj.core.groups.Tuple.tuple("The bot token has the scopes it needs", false),
            org.assertj.core.groups.Tuple.tuple("The clock is right", true),
            org.assertj.core.groups.Tuple.tuple("The app-level token opens the socket", true));
    assertThat(checks)
        .filteredOn(check -> !check.ok())
        .allMatch(check -> !check.remedy().isEmpty());
  }

  @Test
  void findsAClockThatIsWrong() {
    var late = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(10));
    assertThat(SlackDoctor.check(socket(slack.api()), late))
        .anySatisfy(
            check -> {
              assertThat(check.what()).isEqualTo("The clock is right");
              assertThat(check.ok()).isFalse();
              assertThat(check.remedy()).contains("NTP");
            });
  }

  @Test
  void findsTokensThatSlackDoesNotKnow() {
    slack.answering("auth.test", "{\"ok\":false,\"error\":\"invalid_auth\"}");
    slack.answering("apps.connections.open", "{\"ok\":false,\"error\":\"not_allowed_token_type\"}");
    assertThat(SlackDoctor.check(socket(slack.api()), Clock.systemUTC()))
        .extracting(SlackCheck::detail)
        .contains("Slack says invalid_auth", "Slack says not_allowed_token_type");
  }

  @Test
  void findsThatSlackCannotBeReached() {
    var checks =
        SlackDoctor.check(socket(URI.create("http://127.0.0.1:1/api/")), Clock.systemUTC());
    assertThat(checks.getFirst().what()).isEqualTo("Slack can be reached");
    assertThat(checks).noneMatch(SlackCheck::ok);
  }

  @Test
  void refusesAnAddressThatIsNotSafe() {
    var checks =
        SlackDoctor.check(socket(URI.create("http://slack.example/api/")), Clock.systemUTC());
    assertThat(checks.getFirst().detail()).contains("must be https");
  }

  private static Settings.Slack socket(URI api) {
    return new Settings.Slack(
        Settings.Mode.SOCKET, new Secret("xoxb-1"), new Secret("xapp-1"), new Secret(""), api);
  }
}
