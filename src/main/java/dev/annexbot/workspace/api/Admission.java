package dev.annexbot.workspace.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.workspace.rules.Call;
import dev.annexbot.workspace.rules.Method;
import dev.annexbot.workspace.rules.Methods;
import dev.annexbot.workspace.rules.Refusal;
import dev.annexbot.workspace.rules.Tempo;
import dev.annexbot.workspace.state.Json;
import dev.annexbot.workspace.state.Team;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Lets a call in when its token, its scopes, its tempo and its arguments are right. */
final class Admission {
  private final Tokens tokens;
  private final Set<String> scopes;
  private final Tempo tempo;

  Admission(Tokens tokens, Set<String> scopes, Clock clock) {
    this.tokens = tokens;
    this.scopes = scopes;
    this.tempo = new Tempo(clock);
  }

  /** The method of that name. */
  Method method(String name) {
    return Methods.find(name).orElseThrow(() -> new Refused("unknown_method"));
  }

  void token(Method method, String token) {
    boolean isBot = token.equals(tokens.bot());
    boolean isApp = token.equals(tokens.app());
    if (method.token() == Method.Token.NONE) {
      return;
    }
    if (token.isEmpty()) {
      throw new Refused("not_authed");
    }
    if (!isBot && !isApp) {
      throw new Refused("invalid_auth");
    }
    if (isBot != (method.token() == Method.Token.BOT)) {
      throw new Refused("not_allowed_token_type");
    }
    String missing = isBot ? method.missingScope(scopes) : "";
    if (!missing.isEmpty()) {
      throw missingScope(missing, scopes);
    }
  }

  static Refused missingScope(String needed, Set<String> provided) {
    ObjectNode more = Json.object();
    more.put("needed", needed).put("provided", String.join(",", provided));
    return new Refused("missing_scope", more);
  }

  /** How long the app has to wait, if it calls too often. */
  Optional<Duration> tooSoon(Method method, JsonNode given) {
    String channel = given.path("channel").asText(given.path("channel_id").asText(""));
    return tempo.tooSoon(Team.ID, method, channel);
  }

  Args arguments(Method method, JsonNode given) {
    Call call = method.call(given);
    call.refusal()
        .filter(refusal -> !isAskedFor(method, refusal))
        .ifPresent(
            refusal -> {
              throw Refused.because(refusal);
            });
    return new Args(call.arguments());
  }

  /** What is wrong with blocks is the answer of the method that checks them, no refusal of it. */
  private static boolean isAskedFor(Method method, Refusal refusal) {
    boolean aboutContents = !refusal.error().endsWith("_format") && !refusal.problems().isEmpty();
    return method.name().equals("blocks.validate")
        && aboutContents
        && refusal.problems().stream().anyMatch(problem -> problem.pointer().indexOf('/', 1) > 0);
  }
}
