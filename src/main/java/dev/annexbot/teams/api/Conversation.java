package dev.annexbot.teams.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * Where messages can be sent to, as a verified activity said.
 *
 * @param service the address of the Connector that serves it
 * @param id names a thread as well: {@code 19:…@thread.tacv2;messageid=1795}
 * @param shared whether people of other organizations listen there
 * @param bot who we are in it
 */
public record Conversation(String service, String id, String tenant, boolean shared, Account bot) {
  private static final String THREAD = ";messageid=";

  /** The same without its thread. */
  public Conversation root() {
    int thread = id.indexOf(THREAD);
    return thread < 0 ? this : named(id.substring(0, thread));
  }

  /** The message that its thread starts with, or "". */
  public String message() {
    int thread = id.indexOf(THREAD);
    return thread < 0 ? "" : id.substring(thread + THREAD.length());
  }

  /** Another conversation at the same service. */
  public Conversation named(String other) {
    return new Conversation(service, other, tenant, shared, bot);
  }

  /** As it is kept. */
  public ObjectNode json() {
    ObjectNode json =
        Json.object()
            .put("service", service)
            .put("id", id)
            .put("tenant", tenant)
            .put("shared", shared);
    json.set("bot", bot.json());
    return json;
  }

  /** What {@link #json} wrote; nothing if it is something else. */
  public static Optional<Conversation> read(JsonNode json) {
    var read =
        new Conversation(
            json.path("service").asText(""),
            json.path("id").asText(""),
            json.path("tenant").asText(""),
            json.path("shared").asBoolean(true),
            Account.of(json.path("bot")));
    return read.service().isEmpty() || read.id().isEmpty() ? Optional.empty() : Optional.of(read);
  }
}
