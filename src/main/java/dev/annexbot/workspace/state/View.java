package dev.annexbot.workspace.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A window or a Home tab, in one of its versions.
 *
 * @param given what the app sent, its blocks with all their ids
 * @param values what people have filled in so far, by block and action
 */
public record View(
    String id,
    String member,
    String hash,
    String root,
    @Nullable String previous,
    ObjectNode given,
    ObjectNode values) {
  private static final List<String> KEPT = List.of("title", "close", "submit");

  public String type() {
    return given.path("type").asText();
  }

  public JsonNode blocks() {
    return given.path("blocks");
  }

  public String callback() {
    return given.path("callback_id").asText("");
  }

  public String external() {
    return given.path("external_id").asText("");
  }

  public boolean tellsWhenClosed() {
    return given.path("notify_on_close").asBoolean(false);
  }

  View filledIn(ObjectNode now) {
    return new View(id, member, hash, root, previous, given, now);
  }

  /** As Slack shows it to the app. */
  public ObjectNode json() {
    ObjectNode view = Json.object();
    view.put("id", id).put("team_id", Team.ID).put("type", type());
    ArrayNode blocks = Json.array();
    blocks().forEach(blocks::add);
    view.set("blocks", blocks);
    view.put("private_metadata", given.path("private_metadata").asText(""));
    view.put("callback_id", callback());
    view.set("state", Json.object().set("values", values.deepCopy()));
    view.put("hash", hash);
    KEPT.forEach(name -> view.set(name, given.path(name).isMissingNode() ? null : given.get(name)));
    view.put("clear_on_close", given.path("clear_on_close").asBoolean(false));
    view.put("notify_on_close", tellsWhenClosed());
    view.put("previous_view_id", previous).put("root_view_id", root);
    view.put("app_id", Team.APP_ID).put("external_id", external());
    view.put("app_installed_team_id", Team.ID).put("bot_id", Team.BOT_ID);
    return view;
  }
}
