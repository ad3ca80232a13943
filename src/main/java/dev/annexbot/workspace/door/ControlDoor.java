package dev.annexbot.workspace.door;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annexbot.workspace.fault.Fault;
import dev.annexbot.workspace.fault.Trouble;
import dev.annexbot.workspace.state.Json;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where trouble can be asked for, by whoever knows the control token. */
final class ControlDoor {
  private static final int MOST = 64 * 1024;

  private final Trouble trouble;
  private final String token;

  ControlDoor(Trouble trouble, String token) {
    this.trouble = trouble;
    this.token = token;
  }

  /**
   * Takes a wish: {@code POST /control/fault {"method":"chat.postMessage","how":"too_many",
   * "times":2,"seconds":1}}, or {@code twice}, {@code reconnect}, {@code cut}, {@code freeze},
   * {@code thaw}.
   */
  Answer take(Asked asked, String what) throws IOException {
    if (!asked.bearer().equals(token)) {
      return Answer.text(403, "Only with the control token.\n");
    }
    JsonNode wish = asked.body(MOST).flatMap(Json::read).orElseGet(Json::object);
    switch (what) {
      case "fault" -> {
        Optional<Fault.How> how = how(wish.path("how").asText());
        if (how.isEmpty()) {
          return Answer.text(400, "'how' is one of " + Arrays.toString(Fault.How.values()) + ".\n");
        }
        Duration wait = Duration.ofMillis((long) (1_000 * wish.path("seconds").asDouble(1)));
        trouble.next(
            wish.path("method").asText("*"),
            wish.path("times").asInt(1),
            new Fault(how.get(), wait));
      }
      case "twice" -> trouble.deliverTwice(wish.path("times").asInt(1));
      case "reconnect" -> trouble.reconnect();
      case "cut" -> trouble.cut();
      case "freeze" -> trouble.freeze();
      case "thaw" -> trouble.thaw();
      default -> {
        return Answer.text(404, "Say fault, twice, reconnect, cut, freeze or thaw.\n");
      }
    }
    return Answer.json(Json.object().put("ok", true));
  }

  private static Optional<Fault.How> how(String word) {
    return Arrays.stream(Fault.How.values())
        .filter(how -> how.name().equals(word.toUpperCase(Locale.ROOT)))
        .findFirst();
  }
}
