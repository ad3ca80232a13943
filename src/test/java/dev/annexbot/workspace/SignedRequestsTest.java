package dev.annexbot.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In HTTP mode everything comes signed, and again with the number and reason of the try. */
class SignedRequestsTest {
  private final List<Received> received = new CopyOnWriteArrayList<>();
  private Rig rig;
  private HttpServer app;
  private volatile int status = 200;
  private volatile String noRetry = "";
  private volatile String reply = "";

  private record Received(
      String time, String signature, String retry, String reason, String body) {}

  @BeforeEach
  void open() throws IOException {
    app = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    app.createContext("/", this::take);
    app.start();
    rig = Rig.http();
    rig.workspace.callAt(URI.create("http://127.0.0.1:" + app.getAddress().getPort() + "/"));
  }

  @AfterEach
  void close() {
    rig.close();
    app.stop(0);
  }

  private void take(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    received.add(
        new Received(
            exchange.getRequestHeaders().getFirst("X-Slack-Request-Timestamp"),
            exchange.getRequestHeaders().getFirst("X-Slack-Signature"),
            exchange.getRequestHeaders().getFirst("X-Slack-Retry-Num"),
            exchange.getRequestHeaders().getFirst("X-Slack-Retry-Reason"),
            body));
    if (!noRetry.isEmpty()) {
      exchange.getResponseHeaders().set("X-Slack-No-Retry", noRetry);
    }
    byte[] answer = reply.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, answer.length == 0 ? -1 : answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }

  private void mention() {
    rig.act("U0SALES", "say", "{'channel':'C0GENERAL','text':'@annexbot hello'}");
  }

  @Test
  void everyRequestCarriesSlacksSignature() throws GeneralSecurityException {
    mention();
    Soon.isTrue("it arrives", () -> received.size() == 1);

    Received it = received.getFirst();
    assertThat(it.time()).isEqualTo(String.valueOf(rig.clock.instant().getEpochSecond()));
    assertThat(it.signature()).isEqualTo(signature(it));
    assertThat(it.retry()).isNull();
  }

  private String signature(Received it) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    byte[] secret = rig.workspace.tokens().signingSecret().getBytes(StandardCharsets.UTF_8);
    mac.init(new SecretKeySpec(secret, "HmacSHA256"));
    String signed = "v0:" + it.time() + ":" + it.body();
    return "v0=" + HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aFailedEventComesAgainUnlessTheAppDeclines() {
    status = 500;
    mention();
    Soon.isTrue("at once", () -> received.size() == 2);
    rig.awaitNextIn(Duration.ofMinutes(1));
    rig.clock.pass(Duration.ofMinutes(1));
    Soon.isTrue("after a minute", () -> received.size() == 3);
    rig.awaitNextIn(Duration.ofMinutes(5));
    rig.clock.pass(Duration.ofMinutes(5));
    Soon.isTrue("after five", () -> received.size() == 4);

    assertThat(received.get(3).retry()).isEqualTo("3");
    assertThat(received.get(3).reason()).isEqualTo("http_error");
  }

  @Test
  void anAppMayDeclineToHaveAnEventAgain() {
    status = 500;
    noRetry = "1";
    mention();
    Soon.isTrue("it arrives", () -> received.size() == 1);
    Soon.isTrue("nothing is due", () -> rig.workspace.agenda().next().isEmpty());
    assertThat(received).hasSize(1);
  }

  @Test
  void commandsAreFormsAndTheirPlainAnswersAreMessages() {
    reply = "just words";
    Rig.Answer answer = rig.act("U0SALES", "command", "{'channel':'C0GENERAL','text':'/iso a b'}");

    assertThat(answer.isOk()).isTrue();
    assertThat(received.getFirst().body()).contains("command=%2Fiso", "text=a+b");
    assertThat(rig.messages("U0SALES", "C0GENERAL").at("/0/text").asText()).isEqualTo("just words");
  }

  @Test
  void pressesAreFormsWithOnePayload() throws IOException {
    rig.act("U0SALES", "shortcut", "{'callbackId':'look_up'}");

    String body = received.getFirst().body();
    assertThat(body).startsWith("payload=");
    JsonNode payload =
        Rig.JSON.readTree(URLDecoder.decode(body.substring(8), StandardCharsets.UTF_8));
    assertThat(payload.path("type").asText()).isEqualTo("shortcut");
  }

  @Test
  void anAppThatIsAwayIsToldOf() {
    app.stop(0);

    Rig.Answer answer = rig.act("U0SALES", "command", "{'channel':'C0GENERAL','text':'/iso a'}");
    assertThat(answer.error()).isEqualTo("dispatch_failed");
  }

  @Test
  void thereIsNoSocketInHttpMode() {
    assertThat(
            rig.form(rig.workspace.tokens().app(), "apps.connections.open", java.util.Map.of())
                .error())
        .isEqualTo("socket_mode_not_enabled");
  }
}
