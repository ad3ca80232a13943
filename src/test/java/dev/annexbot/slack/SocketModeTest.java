package dev.annexbot.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annexbot.chat.Incoming;
import dev.annexbot.settings.Secret;
import dev.annexbot.settings.Settings;
import dev.annexbot.slack.wire.Socket.Patience;
import dev.annexbot.web.Answer;
import dev.annexbot.web.Counters;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SocketModeTest {
  private final ScriptedDesk desk = new ScriptedDesk();
  private final Memo memo = new Memo();
  private final Counters counters = new Counters();
  private SlackStub slack;
  private SocketStub socket;
  private BlackHole wire;
  private SlackWall wall;

  @BeforeEach
  void open() throws Exception {
    slack = new SlackStub();
    socket = new SocketStub();
    wire = new BlackHole(socket.port());
    var url = "{\"ok\":true,\"url\":\"" + socket.url(wire.port()) + "\"}";
    slack.answering(
        "apps.connections.open",
        Collections.nCopies(50, Answer.text(200, url)).toArray(Answer[]::new));
    wall =
        SlackWall.open(
            settings(slack),
            new SlackWall.Company(desk, memo, counters, Clock.systemUTC()),
            new Patience(Duration.ofMillis(100), Duration.ofSeconds(1)));
  }

  @AfterEach
  void close() throws Exception {
    wall.close();
    wire.close();
    socket.close();
    slack.close();
  }

  @Test
  void answersWhatComesThroughTheSocket() {
    assertThat(wall.isReady()).isTrue();
    assertThat(wall.doors()).isEmpty();
    command("e1", "tr1");
    acknowledged("e1");
    assertThat(slack.called("response_url").with().get("body")).contains("in_channel");
    assertThat(socket.acks.getFirst().has("payload")).isFalse();
  }

  @Test
  void answersARepeatOnlyOnce() {
    command("e1", "tr1");
    command("e2", "tr1");
    acknowledged("e1");
    acknowledged("e2");
    wall.close();
    assertThat(desk.heard()).hasSize(1);
  }

  @Test
  void acknowledgesWhatItDoesNotUnderstand() {
    socket.deliver("interactive", "e1", "{'type':'something_new'}");
    socket.deliver("events_api", "e2", "{'type':'event_callback'}");
    socket.deliver("events_api", "e3", "{'type':'event_callback','event':{'type':'new'}}");
    socket.deliver("slash_commands", "e4", "{'command':'/else','trigger_id':'t','user_id':'U1'}");
    for (var id : new String[] {"e1", "e2", "e3", "e4"}) {
      acknowledged(id);
    }
    assertThat(desk.heard()).isEmpty();
  }

  @Test
  void leavesWithSlackWhatItCannotWriteDown() {
    memo.ill = true;
    command("e1", "tr1");
    socket.deliver("interactive", "e2", "{'type':'something_new'}");
    acknowledged("e2");
    Eventually.isTrue("it could not be written down", () -> memo.refused);
    memo.ill = false;
    command("e3", "tr1");
    acknowledged("e3");
    assertThat(socket.isAcknowledged("e1")).isFalse();
    assertThat(desk.heardOne()).isInstanceOf(Incoming.Commanded.class);
  }

  @Test
  void carriesSuggestionsInTheAcknowledgement() {
    socket.deliver(
        "interactive",
        "e1",
        "{'type':'block_suggestion','action_id':'pick/0','block_id':'b','value':'thre',"
            + "'user':{'id':'U1','team_id':'T1'},'team':{'id':'T1'}}");
    acknowledged("e1");
    assertThat(socket.acks.getFirst().getAsJsonObject("payload").getAsJsonArray("options"))
        .hasSize(2);
  }

  @Test
  void isNotHeldUpBySlowAnswers() throws Exception {
    var go = new java.util.concurrent.CountDownLatch(1);
    desk.replies(
        incoming -> {
          try {
            go.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          return new dev.annexbot.chat.Reply.Nothing();
        });
    for (int i = 0; i < 200; i++) {
      command("e" + i, "tr" + i);
    }
    Eventually.isTrue("all are acknowledged", () -> socket.acks.size() == 200);
    go.countDown();
  }

  @Test
  void followsSlackToAnotherConnection() {
    socket.say("{\"type\":\"disconnect\",\"reason\":\"refresh_requested\"}");
    Eventually.isTrue("connects again", () -> socket.sessions.size() == 2);
    command("e1", "tr1");
    acknowledged("e1");
  }

  @Test
  void comesBackAfterTheWireWasCut() {
    socket.sessions.getLast().disconnect();
    Eventually.isTrue("connects again", () -> socket.sessions.size() >= 2 && wall.isReady());
    command("e1", "tr1");
    acknowledged("e1");
  }

  @Test
  void noticesThatTheWireIsDeadThoughNobodyHungUp() {
    wire.swallow();
    Eventually.isTrue("connects again", () -> socket.sessions.size() >= 2 && wall.isReady());
    assertThat(counters.of("annexbot_slack_sockets_renewed_total")).isPositive();
    command("e1", "tr1");
    acknowledged("e1");
  }

  @Test
  void saysInASentenceWhyItCannotStart() {
    slack.answering("auth.test", "{\"ok\":false,\"error\":\"invalid_auth\"}");
    var company = new SlackWall.Company(desk, memo, counters, Clock.systemUTC());
    assertThatThrownBy(() -> SlackWall.open(settings(slack), company))
        .isInstanceOf(SlackUnreachable.class)
        .hasMessage(
            "Slack refuses the bot token (invalid_auth). Run doctor to see what is missing.");
    slack.answering("apps.connections.open", "{\"ok\":false,\"error\":\"invalid_auth\"}");
    assertThatThrownBy(() -> SlackWall.open(settings(slack), company))
        .isInstanceOf(SlackUnreachable.class);
  }

  private static Settings.Slack settings(SlackStub slack) {
    return new Settings.Slack(
        Settings.Mode.SOCKET,
        new Secret("xoxb-test"),
        new Secret("xapp-test"),
        new Secret(""),
        slack.api());
  }

  private void command(String envelope, String trigger) {
    socket.deliver(
        "slash_commands",
        envelope,
        "{'command':'/iso','text':'A.5.7','team_id':'T1','user_id':'U1','channel_id':'C1',"
            + "'trigger_id':'"
            + trigger
            + "','response_url':'"
            + slack.responseUrl()
            + "'}");
  }

  private void acknowledged(String envelope) {
    Eventually.isTrue(envelope + " is acknowledged", () -> socket.isAcknowledged(envelope));
  }
}
