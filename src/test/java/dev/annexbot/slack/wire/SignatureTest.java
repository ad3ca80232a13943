package dev.annexbot.slack.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annexbot.settings.Secret;
import dev.annexbot.web.Knock;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The example that Slack publishes, and every way to get it wrong. */
class SignatureTest {
  private static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
  private static final String TIME = "1531420618";
  private static final String SIGNATURE =
      "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503";
  private static final String BODY =
      "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow"
          + "&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner"
          + "&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2F"
          + "commands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id="
          + "398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";

  private final Signature signature = at(Long.parseLong(TIME));

  @Test
  void acceptsTheExampleThatSlackPublishes() {
    assertThat(signature.isSlacks(knock(SIGNATURE, TIME, BODY))).isTrue();
  }

  @Test
  void acceptsFiveMinutesEitherWayAndNoSecondMore() {
    long time = Long.parseLong(TIME);
    var knock = knock(SIGNATURE, TIME, BODY);
    assertThat(at(time + 300).isSlacks(knock)).isTrue();
    assertThat(at(time - 300).isSlacks(knock)).isTrue();
    assertThat(at(time + 301).isSlacks(knock)).isFalse();
    assertThat(at(time - 301).isSlacks(knock)).isFalse();
  }

  @Test
  void refusesEveryChangedByte() {
    for (int i = 0; i < BODY.length(); i++) {
      assertThat(signature.isSlacks(knock(SIGNATURE, TIME, flipped(BODY, i)))).isFalse();
    }
    for (int i = 0; i < SIGNATURE.length(); i++) {
      assertThat(signature.isSlacks(knock(flipped(SIGNATURE, i), TIME, BODY))).isFalse();
    }
    for (int i = 0; i < TIME.length(); i++) {
      assertThat(signature.isSlacks(knock(SIGNATURE, flipped(TIME, i), BODY))).isFalse();
    }
  }

  @Test
  void refusesHeadersThatAreMissingDoubledOrNoNumbers() {
    assertThat(signature.isSlacks(new Knock(Map.of(), bytes(BODY)))).isFalse();
    assertThat(
            signature.isSlacks(
                new Knock(Map.of("X-Slack-Signature", List.of(SIGNATURE)), bytes(BODY))))
        .isFalse();
    assertThat(
            signature.isSlacks(
                new Knock(
                    Map.of(
                        "X-Slack-Signature", List.of(SIGNATURE, SIGNATURE),
                        "X-Slack-Request-Timestamp", List.of(TIME)),
                    bytes(BODY))))
        .isFalse();
    for (var time :
        List.of(
            "",
            " ",
            "-1",
            "+1531420618",
            "1531420618.0",
            "1531420618 ",
            "0x5",
            "٣",
            "1e9",
            "1531420618000000",
            "99999999999999999999")) {
      assertThat(signature.isSlacks(knock(SIGNATURE, time, BODY))).as(time).isFalse();
    }
    for (var wrong :
        List.of(
            "",
            "v0=",
            "v1=" + SIGNATURE.substring(3),
            SIGNATURE.substring(3),
            SIGNATURE + "0",
            SIGNATURE.toUpperCase(java.util.Locale.ROOT))) {
      assertThat(signature.isSlacks(knock(wrong, TIME, BODY))).as(wrong).isFalse();
    }
  }

  @Test
  void refusesToWorkWithoutASecret() {
    assertThatThrownBy(() -> new Signature(new Secret(" "), Clock.systemUTC()))
        .hasMessageContaining("signing secret");
  }

  private static Signature at(long seconds) {
    return new Signature(
        new Secret(SECRET), Clock.fixed(Instant.ofEpochSecond(seconds), ZoneOffset.UTC));
  }

  private static String flipped(String text, int at) {
    return text.substring(0, at) + (char) (text.charAt(at) ^ 1) + text.substring(at + 1);
  }

  private static Knock knock(String signature, String time, String body) {
    return new Knock(
        Map.of("X-Slack-Signature", List.of(signature), "X-Slack-Request-Timestamp", List.of(time)),
        bytes(body));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
