package dev.annexbot.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Calls fail as they were asked to, and take effect or not as promised. */
class TroubleTest {
  private static final String POST = "{'channel':'C0GENERAL','text':'a'}";
  private Rig rig;

  @BeforeEach
  void open() throws IOException {
    rig = Rig.socket();
  }

  @AfterEach
  void close() {
    rig.close();
  }

  private int said() {
    return rig.messages("U0SALES", "C0GENERAL").size();
  }

  @Test
  void tooManyAndBrokenTakeNoEffect() {
    rig.workspace.trouble().tooMany("chat.postMessage", 1, Duration.ofSeconds(2));
    rig.workspace.trouble().broken("*", 1);

    assertThat(rig.call("chat.postMessage", POST).status()).isEqualTo(429);
    assertThat(rig.call("chat.postMessage", POST).status()).isEqualTo(500);
    assertThat(said()).isZero();
    assertThat(rig.call("chat.postMessage", POST).isOk()).isTrue();
  }

  @Test
  void aConnectionBreaksBeforeOrAfterTheEffect() {
    rig.workspace.trouble().droppedBefore("chat.postMessage", 1);
    assertThatThrownBy(() -> rig.call("chat.postMessage", POST))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(said()).isZero();

    rig.workspace.trouble().droppedAfter("chat.postMessage", 1);
    assertThatThrownBy(() -> rig.call("chat.postMessage", POST))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(said()).isEqualTo(1);
  }

  @Test
  void aSlowCallIsAnsweredAfterAll() {
    rig.workspace.trouble().slow("auth.test", 1, Duration.ofMillis(200));
    long begun = System.nanoTime();

    assertThat(rig.call("auth.test", "{}").isOk()).isTrue();
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(Duration.ofMillis(190));
  }

  @Test
  void whileItIsFrozenNothingIsAnsweredOrDelivered() throws Exception {
    try (SocketApp app = new SocketApp(rig)) {
      Soon.isTrue("the app is there", () -> rig.workspace.openSockets() == 1);
      rig.workspace.trouble().freeze();
      var call = CompletableFuture.supplyAsync(() -> rig.call("auth.test", "{}"));
      rig.act("U0SALES", "say", "{'channel':'C0GENERAL','text':'@annexbot a'}");
      assertThat(said()).isEqualTo(1);
      assertThat(call.isDone()).isFalse();
      assertThat(app.payloads("app_mention")).isEmpty();

      rig.workspace.trouble().thaw();
      assertThat(call.get(5, TimeUnit.SECONDS).isOk()).isTrue();
      rig.clock.pass(Duration.ofSeconds(3));
      assertThat(app.last("app_mention").at("/event/user").asText()).isEqualTo("U0SALES");
    }
  }
}
