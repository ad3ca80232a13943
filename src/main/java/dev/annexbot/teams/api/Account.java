package dev.annexbot.teams.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/**
 * A person or a bot in a conversation.
 *
 * @param id {@code 29:…} for people, {@code 28:…} for bots; each bot knows a person by another one
 * @param directory the person's id in the directory of the tenant, the same for all bots, or ""
 */
public record Account(String id, String name, String directory) {

  public static Account of(JsonNode json) {
    return new Account(
        json.path("id").asText(""),
        json.path("name").asText(""),
        json.path("aadObjectId").asText(json.path("objectId").asText("")).toLowerCase(Locale.ROOT));
  }

  public ObjectNode json() {
    ObjectNode json = Json.object().put("id", id);
    if (!name.isEmpty()) {
      json.put("name", name);
    }
    if (!directory.isEmpty()) {
      json.put("aadObjectId", directory);
    }
    return json;
  }
}
