package dev.annexbot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.annexbot.chat.Block;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.ChatPlatform;
import dev.annexbot.chat.ChatPlatform.Search;
import dev.annexbot.chat.ChatPlatform.Sent;
import dev.annexbot.chat.Letter;
import dev.annexbot.chat.Org;
import dev.annexbot.chat.PictureFiles;
import dev.annexbot.settings.Secret;
import dev.annexbot.slack.api.Api;
import dev.annexbot.slack.post.Pictures;
import dev.annexbot.slack.post.SlackPlatform;
import dev.annexbot.web.Answer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Slack is asked for a letter, and what its answers mean. */
class LettersTest {
  private static final String ID = "5b0f6f0c-5f5e-4b7e-9d55-0e8a4e1c2d3f";
  private static final Letter SUMMARY = new Letter("summary", "checkin-42", "slack:C1");
  private static final Letter REPLY = new Letter("summary", "checkin-43", "slack:C1", "17.1");
  private static final Letter REMINDER = new Letter("reminder", "U1-2026-W48", "slack:T1:U1");
  private static final Card CARD = new Card("A risk", List.of(new Block.Text("Level: high")));
  private static final Instant SINCE = Instant.ofEpochSecond(1_000);

  private HttpHouse house;
  private ChatPlatform platform;

  @BeforeEach
  void opens() throws Exception {
    house = new HttpHouse();
    platform = house.wall.platform();
  }

  @AfterEach
  void closes() {
    house.close();
  }

  private static SlackPlatform platform(Api api) {
    return new SlackPlatform(
        api,
        new Pictures(
            api, new Pictures.Known(PictureFiles.NONE, new Org("slack:T1")), Clock.systemUTC()));
  }

  private static Answer json(String text) {
    return Answer.text(200, HttpHouse.json(text));
  }

  @Test
  void aLetterCarriesItsIdAndNothingElseAboutItself() {
    assertThat(platform.post(SUMMARY, ID, CARD)).isEqualTo(new Sent.Arrived("slack:C1:2.2"));
    var call = house.slack.called("chat.postMessage");
    assertThat(call.with()).containsEntry("channel", "C1").containsEntry("client_msg_id", ID);
    assertThat(call.with()).doesNotContainKey("thread_ts");
    assertThat(call.with().get("blocks")).contains("Level: high");
    assertThat(call.json("metadata").toString())
        .isEqualTo(
            HttpHouse.json("{'event_type':'annexbot_letter','event_payload':{'id':'" + ID + "'}}"));
  }

  @Test
  void aReplyGoesIntoItsThread() {
    platform.post(REPLY, ID, CARD);
    assertThat(house.slack.called("chat.postMessage").with()).containsEntry("thread_ts", "17.1");
  }

  @Test
  void whatIsForAPersonGoesIntoTheirDirectMessage() {
    assertThat(platform.prepare(REMINDER)).isEmpty();
    assertThat(platform.post(REMINDER, ID, CARD)).isEqualTo(new Sent.Arrived("slack:D1:2.2"));
    assertThat(house.slack.calls("conversations.open")).hasSize(1);
    assertThat(house.slack.called("conversations.open").with()).containsEntry("users", "U1");
    assertThat(house.slack.called("chat.postMessage").with()).containsEntry("channel", "D1");
  }

  @Test
  void doesNotTryAgainItselfWhenThereAreTooMany() {
    house.slack.answering("chat.postMessage", Answer.text(429, ""));
    assertThat(platform.post(SUMMARY, ID, CARD))
        .isEqualTo(new Sent.NotYet(Duration.ofSeconds(1), "ratelimited"));
    assertThat(house.slack.calls("chat.postMessage")).hasSize(1);
  }

  @Test
  void waitsAsLongAsSlackAsks() throws Exception {
    HttpServer busy =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    busy.createContext(
        "/",
        exchange -> {
          exchange.getResponseHeaders().add("Retry-After", "31");
          exchange.sendResponseHeaders(429, -1);
          exchange.close();
        });
    busy.start();
    try {
      URI address = URI.create("http://127.0.0.1:" + busy.getAddress().getPort() + "/api/");
      var slack = platform(Api.at(address, new Secret("xoxb-test")));
      assertThat(slack.post(SUMMARY, ID, CARD))
          .isEqualTo(new Sent.NotYet(Duration.ofSeconds(31), "ratelimited"));
    } finally {
      busy.stop(0);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"channel_not_found", "is_archived", "not_in_channel", "msg_too_long"})
  void someThingsNeverArrive(String error) {
    house.slack.answering("chat.postMessage", json("{'ok':false,'error':'" + error + "'}"));
    assertThat(platform.post(SUMMARY, ID, CARD)).isEqualTo(new Sent.Never(error));
  }

  @ParameterizedTest
  @ValueSource(strings = {"token_revoked", "account_inactive", "invalid_auth"})
  void lockedOutItWaitsForWhoeverRunsUs(String error) {
    house.slack.answering("chat.postMessage", json("{'ok':false,'error':'" + error + "'}"));
    assertThat(platform.post(SUMMARY, ID, CARD))
        .isEqualTo(new Sent.NotYet(Duration.ofMinutes(5), error));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"fatal_error", "internal_error", "request_timeout", "service_unavailable"})
  void someAnswersSayNothing(String error) {
    house.slack.answering("chat.postMessage", json("{'ok':false,'error':'" + error + "'}"));
    assertThat(platform.post(SUMMARY, ID, CARD)).isInstanceOf(Sent.Unclear.class);
  }

  @Test
  void aFailureOfSlacksSaysNothing() {
    house.slack.answering("chat.postMessage", Answer.text(503, ""));
    assertThat(platform.post(SUMMARY, ID, CARD)).isInstanceOf(Sent.Unclear.class);
  }

  @Test
  void findsItsOwnAmongOthersOnAllPages() {
    house.slack.answering(
        "conversations.history",
        json(
            "{'ok':true,'messages':["
                + message("9.1", ID)
                + ","
                + message("8.1", "another")
                + ",{'ts':'7.1'}],'response_metadata':{'next_cursor':'more'}}"),
        json("{'ok':true,'messages':[" + message("6.1", ID) + "]}"));
    assertThat(platform.find(SUMMARY, ID, SINCE))
        .isEqualTo(new Search.Found(List.of("slack:C1:6.1", "slack:C1:9.1")));
    var calls = house.slack.calls("conversations.history");
    assertThat(calls.getFirst().with())
        .containsAllEntriesOf(
            Map.of("channel", "C1", "oldest", "1000", "include_all_metadata", "1"));
    assertThat(calls.getLast().with()).containsEntry("cursor", "more");
  }

  private static String message(String ts, String id) {
    return "{'ts':'"
        + ts
        + "','metadata':{'event_type':'annexbot_letter','event_payload':{'id':'"
        + id
        + "'}}}";
  }

  @Test
  void looksForAReplyInItsThread() {
    assertThat(platform.find(REPLY, ID, SINCE)).isEqualTo(new Search.Found(List.of()));
    assertThat(house.slack.called("conversations.replies").with()).containsEntry("ts", "17.1");
  }

  @Test
  void saysWhetherItMayNotLookOrCannotNow() {
    house.slack.answering(
        "conversations.history",
        json("{'ok':false,'error':'missing_scope'}"),
        Answer.text(500, ""),
        Answer.text(429, ""));
    assertThat(platform.find(SUMMARY, ID, SINCE)).isEqualTo(new Search.MayNot("missing_scope"));
    assertThat(platform.find(SUMMARY, ID, SINCE)).isInstanceOf(Search.NotNow.class);
    assertThat(platform.find(SUMMARY, ID, SINCE)).isInstanceOf(Search.NotNow.class);
  }

  @Test
  void changesAndRemovesItsMessage() {
    assertThat(platform.update(SUMMARY, "slack:C1:6.1", CARD))
        .isEqualTo(new Sent.Arrived("slack:C1:6.1"));
    platform.remove(SUMMARY, "slack:C1:9.1");
    assertThat(house.slack.called("chat.update").with()).containsEntry("ts", "6.1");
    assertThat(house.slack.called("chat.delete").with()).containsEntry("ts", "9.1");
  }
}
