package dev.annexbot.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Events reach the app through its socket, and again while it does not take them. */
class DeliveriesTest {
  private Rig rig;
  private SocketApp app;

  @BeforeEach
  void open() throws IOException {
    rig = Rig.socket();
    app = new SocketApp(rig);
    Soon.isTrue("the app is there", () -> rig.workspace.openSockets() == 1);
  }

  @AfterEach
  void close() {
    app.close();
    rig.close();
  }

  private void say(String who, String channel, String text) {
    assertThat(rig.act(who, "say", "{'channel':'" + channel + "','text':'" + text + "'}").isOk())
        .isTrue();
  }

  private List<JsonNode> envelopes(String type) {
    return app.heard.stream()
        .filter(each -> each.at("/payload/event/type").asText().equals(type))
        .toList();
  }

  @Test
  void aSocketBeginsWithHello() {
    Soon.isTrue("hello", () -> !app.heard.isEmpty());
    assertThat(app.heard.getFirst().path("type").asText()).isEqualTo("hello");
    assertThat(app.heard.getFirst().at("/connection_info/app_id").asText())
        .isEqualTo("A0ASSISTANT");
  }

  @Test
  void aTicketOpensOneSocketWithinHalfAMinute() {
    rig.clock.pass(Duration.ofMinutes(1));
    URI url = SocketApp.url(rig);
    try (SocketApp second = new SocketApp(url)) {
      Soon.isTrue("two sockets", () -> rig.workspace.openSockets() == 2);
      assertThat(second.closed).isFalse();
      assertThat(canOpen(url)).isFalse();
    }
    rig.clock.pass(Duration.ofMinutes(1));
    URI late = SocketApp.url(rig);
    rig.clock.pass(Duration.ofSeconds(31));
    assertThat(canOpen(late)).isFalse();
  }

  private static boolean canOpen(URI url) {
    try (SocketApp socket = new SocketApp(url)) {
      return !socket.closed;
    } catch (RuntimeException refused) {
      return false;
    }
  }

  @Test
  void tenSocketsAreTheMost() {
    List<SocketApp> more = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      rig.clock.pass(Duration.ofMinutes(1));
      more.add(new SocketApp(rig));
    }
    SocketApp eleventh = more.getLast();
    Soon.isTrue("it is sent away", () -> eleventh.closed);
    assertThat(eleventh.heard.getFirst().path("reason").asText()).isEqualTo("too_many_websockets");
    assertThat(rig.workspace.openSockets()).isEqualTo(10);
    more.forEach(SocketApp::close);
  }

  @Test
  void aMentionIsToldOnceAndDirectWordsAsWell() {
    say("U0SALES", "C0GENERAL", "@annexbot hello & <b>");
    JsonNode mention = app.last("app_mention");
    assertThat(mention.at("/event/text").asText())
        .isEqualTo("<@U0ASSISTANT> hello &amp; &lt;b&gt;");
    assertThat(mention.at("/event/user").asText()).isEqualTo("U0SALES");
    assertThat(mention.path("is_ext_shared_channel").asBoolean()).isFalse();
    assertThat(mention.at("/authorizations/0/user_id").asText()).isEqualTo("U0ASSISTANT");

    assertThat(mention.at("/event/blocks/0/elements/0/elements").toString())
        .isEqualTo(
            "[{\"type\":\"user\",\"user_id\":\"U0ASSISTANT\"},"
                + "{\"type\":\"text\",\"text\":\" hello & <b>\"}]");

    say("U0SALES", rig.dm("U0SALES"), "hello");
    JsonNode direct = app.last("message");
    assertThat(direct.at("/event/channel_type").asText()).isEqualTo("im");
    assertThat(direct.at("/event").has("thread_ts")).isFalse();
    assertThat(app.payloads("app_mention")).hasSize(1);
  }

  @Test
  void whatTheAppDidNotSubscribeToIsNotTold() {
    say("U0SALES", "C0GENERAL", "just so");
    say("U0SALES", "C0RANDOM", "@annexbot are you there?");
    say("U0SALES", rig.dm("U0SALES"), "and now");
    app.last("message");

    assertThat(app.payloads("message")).hasSize(1);
    assertThat(app.payloads("app_mention")).isEmpty();
    assertThat(rig.messages("U0SALES", "C0RANDOM").at("/1/kind").asText()).isEqualTo("slackbot");
  }

  @Test
  void changesAreToldWithBothVersionsOfTheTruth() {
    String dm = rig.dm("U0SALES");
    say("U0SALES", dm, "first");
    String ts = app.last("message").at("/event/ts").asText();
    rig.act("U0SALES", "edit", "{'channel':'" + dm + "','ts':'" + ts + "','text':'second'}");

    Soon.isTrue("the change", () -> app.payloads("message").size() == 2);
    JsonNode change = app.payloads("message").get(1).path("event");
    assertThat(change.path("subtype").asText()).isEqualTo("message_changed");
    assertThat(change.at("/message/edited/user").asText()).isEqualTo("U0SALES");
  }

  @Test
  void anEventIsBroughtAgainAtOnceAfterAMinuteAndAfterFive() {
    app.silent();
    say("U0SALES", "C0GENERAL", "@annexbot hello");
    awaitTries(1);
    rig.awaitNextIn(Duration.ofSeconds(3));
    rig.clock.pass(Duration.ofSeconds(3));
    awaitTries(2);
    rig.awaitNextIn(Duration.ofSeconds(3));
    rig.clock.pass(Duration.ofSeconds(3));
    rig.awaitNextIn(Duration.ofMinutes(1));
    rig.clock.pass(Duration.ofMinutes(1));
    awaitTries(3);
    rig.awaitNextIn(Duration.ofSeconds(3));
    rig.clock.pass(Duration.ofSeconds(3));
    rig.awaitNextIn(Duration.ofMinutes(5));
    rig.clock.pass(Duration.ofMinutes(5));
    awaitTries(4);

    List<JsonNode> tries = envelopes("app_mention");
    assertThat(tries.stream().map(each -> each.path("retry_attempt").asInt()))
        .containsExactly(0, 1, 2, 3);
    assertThat(tries.get(1).path("retry_reason").asText()).isEqualTo("http_timeout");
    assertThat(tries.stream().map(each -> each.at("/payload/event_id").asText()).distinct())
        .hasSize(1);
  }

  private void awaitTries(int count) {
    Soon.isTrue("try " + count, () -> envelopes("app_mention").size() == count);
  }

  @Test
  void troubleCanBeAskedFor() {
    rig.workspace.trouble().deliverTwice(1);
    say("U0SALES", "C0GENERAL", "@annexbot hello");
    Soon.isTrue("twice", () -> envelopes("app_mention").size() == 2);
    assertThat(envelopes("app_mention").get(0).at("/payload/event_id"))
        .isEqualTo(envelopes("app_mention").get(1).at("/payload/event_id"));

    rig.workspace.trouble().reconnect();
    Soon.isTrue(
        "asked to reconnect",
        () -> app.heard.stream().anyMatch(each -> each.path("type").asText().equals("disconnect")));
    rig.workspace.trouble().cut();
    Soon.isTrue("cut", () -> rig.workspace.openSockets() == 0 && app.closed);
  }

  @Test
  void theNewerPaneOpensWithoutAThread() {
    JsonNode opened = rig.act("U0SALES", "agent", "{'what':'open'}").json();

    assertThat(opened.has("threadTs")).isFalse();
    assertThat(app.last("app_home_opened").at("/event/tab").asText()).isEqualTo("messages");
    rig.act(
        "U0SALES",
        "agent",
        "{'what':'stop','channel':'" + opened.path("channel").asText() + "','thread':'1.2'}");
    assertThat(app.last("agent_session_stopped").at("/event/thread_ts").asText()).isEqualTo("1.2");
  }

  @Test
  void theOlderPaneOpensWithAThread() throws IOException {
    ObjectNode manifest = Rig.manifest("socket");
    ObjectNode features = (ObjectNode) manifest.path("features");
    features.set("assistant_view", features.remove("agent_view"));
    ((ArrayNode) manifest.at("/settings/event_subscriptions/bot_events"))
        .add("assistant_thread_started")
        .add("assistant_thread_context_changed");
    try (Rig older = new Rig(manifest);
        SocketApp olderApp = new SocketApp(older)) {
      Soon.isTrue("the app is there", () -> older.workspace.openSockets() == 1);
      JsonNode opened = older.act("U0SALES", "agent", "{'what':'open'}").json();
      String thread = opened.path("threadTs").asText();
      JsonNode started = olderApp.last("assistant_thread_started").at("/event/assistant_thread");
      assertThat(started.path("thread_ts").asText()).isEqualTo(thread);
      assertThat(started.path("user_id").asText()).isEqualTo("U0SALES");

      older.act("U0SALES", "agent", "{'what':'context','channel':'C0GENERAL'}");
      assertThat(
              olderApp
                  .last("assistant_thread_context_changed")
                  .at("/event/assistant_thread/context/channel_id")
                  .asText())
          .isEqualTo("C0GENERAL");
      older.act(
          "U0SALES",
          "say",
          "{'channel':'"
              + opened.path("channel").asText()
              + "','thread':'"
              + thread
              + "','text':'hello'}");
      assertThat(olderApp.last("message").at("/event/thread_ts").asText()).isEqualTo(thread);
    }
  }
}
