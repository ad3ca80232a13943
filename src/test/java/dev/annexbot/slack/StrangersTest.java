package dev.annexbot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whoever is not Slack learns nothing; what Slack sends and makes no sense does no harm. */
class StrangersTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static HttpHouse house;

  @BeforeAll
  static void open() throws Exception {
    house = new HttpHouse();
  }

  @AfterAll
  static void close() {
    house.close();
    CLIENT.close();
  }

  @Test
  void strangersGet401WhateverTheySend() throws Exception {
    var random = new Random(2022);
    for (int i = 0; i < 2_000; i++) {
      var body = new byte[random.nextInt(random.nextInt(1, 3_000))];
      random.nextBytes(body);
      refused(body);
    }
    for (var body :
        List.of(
            "{\"type\":\"event_callback\"}",
            "{",
            "[".repeat(100_000),
            "payload=%7B",
            "payload=%",
            "command=%2Fiso",
            "ssl_check=1",
            "{\"type\":\"url_verification\",\"challenge\":\"x\"}")) {
      refused(body.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(house.desk.heard()).isEmpty();
    assertThat(house.counters.of("annexbot_slack_refused_total")).isGreaterThan(2_000);
  }

  @Test
  void strangersGet401ForBodiesThatAreTooLong() throws Exception {
    refused(new byte[(1 << 20) + 1]);
  }

  @Test
  void signedNonsenseIsRefusedWithoutAFuss() throws Exception {
    for (var body :
        List.of(
            "",
            "{",
            "{}",
            "[]",
            "null",
            "{\"type\":\"event_callback\"}",
            "nothing",
            "{\"type\":\"event_callback\",\"event\":{}}",
            "{\"type\":\"event_callback\",\"event\":7}",
            "{\"type\":\"event_callback\",\"event\":{\"type\":\"app_mention\"}}",
            "{\"type\":\"event_callback\",\"event\":{\"type\":\"app_home_opened\"}}",
            "{\"type\":\"event_callback\",\"event\":{\"type\":\"message\",\"channel_type\":\"im\"}}",
            "{\"type\":\"no_such_type\"}",
            "payload=",
            "payload=%",
            "payload=%7B",
            "payload={}",
            "payload={\"type\":\"block_actions\"}",
            "payload={\"type\":\"block_actions\",\"actions\":[]}",
            "payload={\"type\":\"block_actions\",\"actions\":[{\"action_id\":\"show/0\"}]}",
            "payload={\"type\":\"view_submission\"}",
            "payload={\"type\":\"view_submission\",\"view\":{\"type\":\"modal\"}}",
            "payload={\"type\":\"message_action\",\"callback_id\":\"which_control\"}",
            "payload={\"type\":\"shortcut\",\"callback_id\":\"look_up\"}",
            "payload={\"type\":\"block_suggestion\",\"action_id\":\"pick/0\"}",
            "command=%2Fiso",
            "command=%2Fiso&user_id=U1",
            "{\"a\":".repeat(60_000),
            "[".repeat(200_000))) {
      var answer = house.send(body);
      assertThat(answer.statusCode()).as(shortened(body)).isIn(200, 400);
      assertThat(answer.body()).as(shortened(body)).doesNotContain("Exception", "<");
    }
    assertThat(house.desk.heard()).isEmpty();
  }

  @Test
  void answersSlacksQuestionWhetherItIsThere() throws Exception {
    var answer = house.send("{\"type\":\"url_verification\",\"challenge\":\"3eZbrw1a\"}");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("3eZbrw1a");
  }

  private static void refused(byte[] body) throws Exception {
    var answer = post(body);
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.body()).isEmpty();
  }

  private static HttpResponse<String> post(byte[] body) throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(house.doors.outside().resolve(SlackWall.PATH))
            .header("X-Slack-Request-Timestamp", "" + HttpHouse.NOW.getEpochSecond())
            .header("X-Slack-Signature", "v0=" + "0".repeat(64))
            .POST(BodyPublishers.ofByteArray(body))
            .build(),
        BodyHandlers.ofString());
  }

  private static String shortened(String body) {
    return body.substring(0, Math.min(80, body.length()));
  }
}
