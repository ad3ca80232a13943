package dev.annexbot.workspace.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.workspace.shape.ChannelShape;
import dev.annexbot.workspace.shape.MessageShape;
import dev.annexbot.workspace.shape.PersonShape;
import dev.annexbot.workspace.state.Channel;
import dev.annexbot.workspace.state.Json;
import dev.annexbot.workspace.state.Member;
import dev.annexbot.workspace.state.Message;
import dev.annexbot.workspace.state.ResponseAddresses;
import dev.annexbot.workspace.state.Team;
import dev.annexbot.workspace.state.View;
import dev.annexbot.workspace.state.World;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** What the app is told when somebody presses, sends, types a command or looks for an option. */
public final class Payloads {
  private final World world;
  private final URI base;
  private final String token;

  /**
   * Payloads of one workspace.
   *
   * @param base where the workspace is
   * @param token the old verification token, which nobody should trust
   */
  public Payloads(World world, URI base, String token) {
    this.world = world;
    this.base = base;
    this.token = token;
  }

  public ObjectNode command(Member who, Channel where, String command, String text) {
    ObjectNode json = Json.object();
    json.put("token", token).put("team_id", Team.ID).put("team_domain", Team.DOMAIN);
    json.put("channel_id", where.id()).put("channel_name", ChannelShape.shortName(where));
    json.put("user_id", who.id()).put("user_name", who.name());
    json.put("command", command).put("text", text).put("api_app_id", Team.APP_ID);
    json.put("is_enterprise_install", "false");
    json.put("response_url", responseUrl(who, where, null));
    return json.put("trigger_id", world.triggers().issue(who.id(), false));
  }

  public ObjectNode globalShortcut(Member who, String callback) {
    ObjectNode json = interaction("shortcut", who);
    return json.put("callback_id", callback)
        .put("action_ts", world.ids().ts())
        .put("trigger_id", world.triggers().issue(who.id(), false));
  }

  public ObjectNode messageShortcut(Member who, Channel where, Message message, String callback) {
    ObjectNode json = interaction("message_action", who);
    json.put("callback_id", callback).put("action_ts", world.ids().ts());
    json.put("trigger_id", world.triggers().issue(who.id(), false));
    json.put("response_url", responseUrl(who, where, message));
    json.put("message_ts", message.ts());
    json.set("channel", ChannelShape.inPayload(where));
    json.set("message", messageShape().of(where, message));
    return json;
  }

  /** A press in a message. */
  public ObjectNode press(Member who, Channel where, Message message, ObjectNode action) {
    ObjectNode json = interaction("block_actions", who);
    json.put("trigger_id", world.triggers().issue(who.id(), false));
    in(json, where, message);
    json.put("response_url", responseUrl(who, where, message));
    json.putArray("actions").add(action.put("action_ts", world.ids().ts()));
    return json;
  }

  /** A press in a window or on the Home tab. */
  public ObjectNode press(Member who, View view, ObjectNode action) {
    ObjectNode json = interaction("block_actions", who);
    json.put("trigger_id", world.triggers().issue(who.id(), view.type().equals("modal")));
    in(json, view);
    json.putArray("actions").add(action.put("action_ts", world.ids().ts()));
    return json;
  }

  public ObjectNode submission(Member who, View view) {
    ObjectNode json = interaction("view_submission", who);
    json.put("trigger_id", world.triggers().issue(who.id(), true));
    json.set("view", view.json());
    json.putArray("response_urls");
    return json;
  }

  public ObjectNode closing(Member who, View view, boolean all) {
    ObjectNode json = interaction("view_closed", who);
    json.set("view", view.json());
    return json.put("is_cleared", all);
  }

  /** What somebody typed into a list whose options the app knows, in a message. */
  public ObjectNode options(Member who, Channel where, Message message, ObjectNode asked) {
    ObjectNode json = interaction("block_suggestion", who);
    in(json, where, message);
    return json.setAll(asked);
  }

  /** The same in a window or on the Home tab. */
  public ObjectNode options(Member who, View view, ObjectNode asked) {
    ObjectNode json = interaction("block_suggestion", who);
    in(json, view);
    return json.setAll(asked);
  }

  private ObjectNode interaction(String type, Member who) {
    ObjectNode json = Json.object();
    json.put("type", type);
    json.set("user", PersonShape.inPayload(who));
    json.set("team", PersonShape.team(who));
    json.put("api_app_id", Team.APP_ID).put("token", token);
    json.putNull("enterprise").put("is_enterprise_install", false);
    return json;
  }

  private void in(ObjectNode json, Channel where, Message message) {
    ObjectNode container = Json.object();
    container.put("type", "message").put("message_ts", message.ts());
    container.put("channel_id", where.id()).put("is_ephemeral", message.isEphemeral());
    message.thread().ifPresent(ts -> container.put("thread_ts", ts));
    json.set("container", container);
    json.set("channel", ChannelShape.inPayload(where));
    // Slack does not show the app again what only one person saw.
    if (!message.isEphemeral()) {
      json.set("message", messageShape().withMetadata(where, message));
    }
  }

  private static void in(ObjectNode json, View view) {
    json.set("container", Json.object().put("type", "view").put("view_id", view.id()));
    json.set("view", view.json());
  }

  /** Puts the values of a message's fields beside a press in it. */
  public static ObjectNode withState(ObjectNode press, JsonNode values) {
    press.set("state", Json.object().set("values", values));
    return press;
  }

  private String responseUrl(Member who, Channel where, @Nullable Message message) {
    var origin =
        new ResponseAddresses.Origin(
            where.id(),
            who.id(),
            message == null ? null : message.ts(),
            message == null ? null : message.thread().orElse(null));
    return base.resolve("/hook/" + world.responseAddresses().issue(origin)).toString();
  }

  private MessageShape messageShape() {
    return new MessageShape(world, base);
  }
}
