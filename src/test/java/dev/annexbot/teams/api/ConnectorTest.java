package dev.annexbot.teams.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.settings.Secret;
import dev.annexbot.settings.Settings;
import dev.annexbot.teams.Microsoft;
import dev.annexbot.teams.Microsoft.Answer;
import dev.annexbot.web.Unclear;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectorTest {
  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC);
  private static final Account BOT = new Account("28:" + Microsoft.APP, "Annexbot", "");
  private static final Account DANA = new Account("29:user-0", "Dana", "d1");

  private final List<Duration> pauses = new ArrayList<>();
  private final ObjectNode message = Json.object().put("type", "message").put("text", "Hello");
  private Microsoft microsoft;
  private Calls calls;
  private Connector connector;
  private Conversation channel;

  @BeforeEach
  void open() throws IOException {
    microsoft = new Microsoft();
    calls = Calls.with(new Patience(pauses::add, new Random(1), NOW));
    connector = connector(microsoft.registration(), microsoft.cloud());
    channel =
        new Conversation(
            microsoft.service(),
            "19:chan-1@thread.tacv2;messageid=17",
            Microsoft.TENANT,
            false,
            BOT);
  }

  private Connector connector(Settings.Registration us, Settings.Cloud cloud) {
    return new Connector(
        calls, new BotToken(us, cloud, calls, Clock.systemUTC()), Services.beside(cloud.login()));
  }

  @AfterEach
  void close() {
    microsoft.close();
  }

  @Test
  void sendsIntoTheThreadAsTheBotThatWasSpokenTo() {
    assertThat(connector.send(channel, message)).isEqualTo("m1");

    Microsoft.Call call = microsoft.calls().getFirst();
    assertThat(call.path()).isEqualTo("/19%3Achan-1%40thread.tacv2%3Bmessageid%3D17/activities");
    assertThat(call.token()).isEqualTo("Bearer token-1");
    assertThat(call.body().at("/from/id").asText()).isEqualTo(BOT.id());
    assertThat(call.body().at("/conversation/id").asText()).isEqualTo(channel.id());
    assertThat(message.has("from")).as("what we were given is not changed").isFalse();
  }

  @Test
  void whispersToOnePerson() {
    connector.whisper(channel, DANA, message);

    Microsoft.Call call = microsoft.calls().getFirst();
    assertThat(call.query()).isEqualTo("isTargetedActivity=true");
    assertThat(call.body().at("/recipient/id").asText()).isEqualTo(DANA.id());
    assertThat(call.body().at("/recipient/isTargeted").asBoolean()).isTrue();
  }

  @Test
  void updatesAndRemoves() {
    connector.update(channel, "99", message);
    connector.remove(channel, "99");

    assertThat(microsoft.calls())
        .extracting(Microsoft.Call::method)
        .containsExactly("PUT", "DELETE");
    assertThat(microsoft.calls().getFirst().path()).endsWith("/activities/99");
    assertThat(microsoft.calls().getFirst().body().path("id").asText()).isEqualTo("99");
  }

  @Test
  void opensAChatWithOnePerson() {
    assertThat(connector.direct(channel, DANA).id()).isEqualTo("a:alone");

    Microsoft.Call call = microsoft.calls().getFirst();
    assertThat(call.path()).isEmpty();
    assertThat(call.body().at("/members/0/id").asText()).isEqualTo(DANA.id());
    assertThat(call.body().path("tenantId").asText()).isEqualTo(Microsoft.TENANT);
    assertThat(call.body().path("isGroup").asBoolean()).isFalse();
  }

  @Test
  void startsAThreadInTheChannelItself() {
    Connector.Started started = connector.start(channel, message);

    assertThat(started.conversation().id()).isEqualTo("19:chan-1@thread.tacv2;messageid=99");
    assertThat(started.message()).isEqualTo("99");
    Microsoft.Call call = microsoft.calls().getFirst();
    assertThat(call.body().at("/channelData/channel/id").asText())
        .isEqualTo("19:chan-1@thread.tacv2");
    assertThat(call.body().at("/activity/text").asText()).isEqualTo("Hello");
  }

  @ParameterizedTest
  @ValueSource(ints = {412, 429, 502, 503, 504})
  void triesAgainWhereItHelps(int status) {
    microsoft.answersNext(Answer.of(status));
    microsoft.answersNext(Answer.of(status));

    connector.send(channel, message);

    assertThat(microsoft.calls()).hasSize(3);
    assertThat(pauses).hasSize(2);
    assertThat(pauses.get(0)).isBetween(Duration.ofMillis(250), Duration.ofMillis(500));
    assertThat(pauses.get(1)).isBetween(Duration.ofMillis(500), Duration.ofMillis(1_000));
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 403, 404, 413})
  void triesOnceWhereItDoesNot(int status) {
    microsoft.answersNext(Answer.error(status, "Some.Code"));

    assertThatThrownBy(() -> connector.send(channel, message))
        .isInstanceOf(Refused.class)
        .hasMessage("Teams refuses with " + status + " Some.Code");
    assertThat(microsoft.calls()).hasSize(1);
  }

  @Test
  void waitsAsLongAsTeamsAsksButNotForEver() {
    microsoft.answersNext(new Answer(429, "{}", Map.of("Retry-After", "7"), 0));
    connector.send(channel, message);
    assertThat(pauses).containsExactly(Duration.ofSeconds(7));

    microsoft.answersNext(new Answer(429, "{}", Map.of("Retry-After", "3600"), 0));
    assertThatThrownBy(() -> connector.send(channel, message)).isInstanceOf(Refused.class);
    assertThat(pauses).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.5 | 1500",
        "Tue, 24 Nov 2026 09:00:07 GMT | 7000",
        "Tue, 24 Nov 2026 08:00:00 GMT | 500",
        "soon | 500",
        "-3 | 500"
      })
  void readsEveryFormOfHowLongToWait(String asked, int most) {
    microsoft.answersNext(new Answer(429, "{}", Map.of("Retry-After", asked), 0));
    connector.send(channel, message);
    assertThat(pauses).hasSize(1);
    assertThat(pauses.getFirst().toMillis()).isBetween(Math.min(most, 250L), (long) most);
    assertThat(most > 500 ? pauses.getFirst().toMillis() : most).isEqualTo(most);
  }

  @Test
  void givesUpAfterFourTriesWithoutKnowing() {
    for (int each = 0; each < 4; each++) {
      microsoft.answersNext(Answer.of(503));
    }
    assertThatThrownBy(() -> connector.send(channel, message)).isInstanceOf(Unclear.class);
    assertThat(microsoft.calls()).hasSize(4);
  }

  @Test
  void whoeverKeepsTheMessageTriesOnce() {
    microsoft.answersNext(Answer.of(429));
    assertThatThrownBy(() -> connector.once().send(channel, message)).isInstanceOf(Refused.class);
    assertThat(microsoft.calls()).hasSize(1);
  }

  @Test
  void aRefusedTokenIsRenewedOnce() {
    microsoft.answersNext(Answer.of(401));
    connector.send(channel, message);
    assertThat(microsoft.calls())
        .extracting(Microsoft.Call::token)
        .containsExactly("Bearer token-1", "Bearer token-2");

    microsoft.answersNext(Answer.of(401));
    microsoft.answersNext(Answer.of(401));
    assertThatThrownBy(() -> connector.send(channel, message)).isInstanceOf(Refused.class);
    assertThat(microsoft.tokens).hasValue(3);
  }

  @Test
  void aTokenIsKept() {
    connector.send(channel, message);
    connector.send(channel, message);
    assertThat(microsoft.tokens).hasValue(1);
  }

  @Test
  void aWrongSecretIsSaidAndNotShown() {
    var us =
        new Settings.Registration(
            Microsoft.APP, new Secret("wrong"), Microsoft.TENANT, Set.of(Microsoft.TENANT));
    assertThatThrownBy(() -> connector(us, microsoft.cloud()).send(channel, message))
        .isInstanceOf(Refused.class)
        .hasMessage("Teams refuses with 401 invalid_client");
  }

  @Test
  void aSlowAnswerIsUnclearForThoseWhoCannotWait() {
    microsoft.answersNext(new Answer(201, "{}", Map.of(), 1_500));
    assertThatThrownBy(() -> connector.quick(Duration.ofMillis(200)).send(channel, message))
        .isInstanceOf(Unclear.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://smba.trafficmanager.net/emea/",
        "http://127.0.0.1.evil.example/",
        "https://u:p@smba.trafficmanager.net/",
        "https://smba.trafficmanager.net/?x=1",
        "ftp://smba.trafficmanager.net/",
        "not an address"
      })
  void theTokenTravelsToNoUnsafeAddress(String service) {
    var there = new Conversation(service, "a:1", Microsoft.TENANT, false, BOT);
    Refused refused = catchThrowableOfType(Refused.class, () -> connector.send(there, message));
    assertThat(refused).hasMessage("Teams refuses with 0 service_url");
    assertThat(microsoft.tokens).hasValue(0);
  }

  @Test
  void withTheRealLoginThisMachineIsNoConnector() {
    assertThat(
            Services.beside(java.net.URI.create("https://login.microsoftonline.com"))
                .mayBeCalled(microsoft.service()))
        .isFalse();
  }

  @Test
  void aConnectionThatTheOtherSideClosedDoesNoHarm() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      Thread.startVirtualThread(() -> answerAndClose(server));
      var there =
          new Conversation(
              "http://127.0.0.1:" + server.getLocalPort(), "a:1", Microsoft.TENANT, false, BOT);
      Connector plain = new Connector(calls, Token.none(), new Services(true));
      assertThat(plain.send(there, message)).isEqualTo("m");
      assertThat(plain.send(there, message)).isEqualTo("m");
    }
  }

  /** Promises to keep each connection, and does not. */
  private static void answerAndClose(ServerSocket server) {
    while (!server.isClosed()) {
      try (Socket socket = server.accept()) {
        var request = new StringBuilder();
        while (request.indexOf("Hello\"") < 0 || !request.toString().endsWith("}")) {
          request.append((char) socket.getInputStream().read());
        }
        String answer =
            "HTTP/1.1 200 OK\r\nConnection: keep-alive\r\nContent-Length: 10\r\n\r\n{\"id\":\"m\"}";
        socket.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8), 0, answer.length());
      } catch (IOException closed) {
        return;
      }
    }
  }
}
