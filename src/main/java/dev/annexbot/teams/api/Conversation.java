package dev.annexbot.teams.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where messages can be sent to, as a verified activity said.
 *
 * @param service the address of the Connector that serves it
 * @param id names a thread as well: {@code 19:…@thread.tacv2;messageid=1795}
 * @param bot who we are in it
 */
public record Conversation(String service, String id, String tenant, Account bot) {
  private static final String THREAD = ";messageid=";

  /** The same without its thread. */
  public Conversation root() {
    int thread = id.indexOf(THREAD);
    return thread < 0 ? this : named(id.substring(0, thread));
  }

  /** Another conversation at the same service. */
  public Conversation named(String other) {
    return new Conversation(service, other, tenant, bot);
  }

  /** As it is kept. */
  public String written() {
    return Json.text(
        Json.object()
            .put("service", service)
            .put("id", id)
            .put("tenant", tenant)
            .set("bot", bot.json()));
  }

  /** What {@link #written} wrote; nothing if it is something else. */
  public static Optional<Conversation> read(String written) {
    JsonNode json = Json.read(written.getBytes(StandardCharsets.UTF_8));
    var read =
        new Conversation(
            json.path("service").asText(""),
            json.path("id").asText(""),
            json.path("tenant").asText(""),
            Account.of(json.path("bot")));
    return read.service().isEmpty() || read.id().isEmpty() ? Optional.empty() : Optional.of(read);
  }
}
