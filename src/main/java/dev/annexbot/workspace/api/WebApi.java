package dev.annexbot.workspace.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.workspace.rules.Method;
import dev.annexbot.workspace.state.Json;
import dev.annexbot.workspace.state.World;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Slack's Web API. */
public final class WebApi {
  private static final Logger log = LoggerFactory.getLogger(WebApi.class);

  private final World world;
  private final Set<String> scopes;
  private final Admission admission;
  private final Map<String, ApiMethod> methods = new HashMap<>();

  public WebApi(House house) {
    this.world = house.world();
    this.scopes = house.app().scopes();
    this.admission = new Admission(house.tokens(), scopes, world.clock());
    var finder = new Finder(world, scopes);
    var posting = new Posting(house);
    new OwnMethods(house).addTo(methods);
    new ChatMethods(house, finder, posting).addTo(methods);
    new ScheduleMethods(house, finder, posting).addTo(methods);
    new StreamMethods(house, finder).addTo(methods);
    new ConversationMethods(house, finder).addTo(methods);
    new HistoryMethods(house, finder).addTo(methods);
    new PeopleMethods(house, finder).addTo(methods);
    new ViewMethods(house, finder).addTo(methods);
    new ReactionMethods(house, finder).addTo(methods);
    new FileMethods(house, finder).addTo(methods);
    new TalkMethods(house, finder).addTo(methods);
  }

  /**
   * Answers a call.
   *
   * @param name for example {@code chat.postMessage}
   * @param given the arguments, each as text if they came as a form
   * @param token what stands behind {@code Bearer}, or ""
   */
  public ApiAnswer answer(String name, JsonNode given, String token) {
    try {
      Method method = admission.method(name);
      admission.token(method, token);
      Optional<Duration> wait = admission.tooSoon(method, given);
      if (wait.isPresent()) {
        return tooMany(wait.get());
      }
      ApiMethod known = methods.get(name);
      if (known == null) {
        throw new Refused("unknown_method");
      }
      Args args = admission.arguments(method, given);
      synchronized (world) {
        return said(Json.object().put("ok", true).setAll(known.call(args)));
      }
    } catch (Refused e) {
      log.info("Refused {}: {}", name, e.inWords());
      return said(e.json());
    }
  }

  private ApiAnswer said(ObjectNode body) {
    return new ApiAnswer(200, Map.of("X-OAuth-Scopes", String.join(",", scopes)), body);
  }

  /** The answer to too many calls. */
  public static ApiAnswer tooMany(Duration wait) {
    return new ApiAnswer(
        429,
        Map.of("Retry-After", String.valueOf(Math.max(1, wait.toSeconds()))),
        Json.object().put("ok", false).put("error", "ratelimited"));
  }
}
