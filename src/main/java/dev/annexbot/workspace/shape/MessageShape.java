package dev.annexbot.workspace.shape;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.workspace.state.Channel;
import dev.annexbot.workspace.state.Json;
import dev.annexbot.workspace.state.Member;
import dev.annexbot.workspace.state.Message;
import dev.annexbot.workspace.state.Team;
import dev.annexbot.workspace.state.World;
import java.net.URI;
import java.util.List;

/** Messages, as histories and events show them. */
public final class MessageShape {
  private final World world;
  private final URI base;

  public MessageShape(World world, URI base) {
    this.world = world;
    this.base = base;
  }

  public ObjectNode of(Channel channel, Message message) {
    ObjectNode json = Json.object();
    json.put("type", "message");
    if (message.kind() == Message.Kind.JOINED) {
      json.put("subtype", "channel_join");
    } else if (!message.body().files().isEmpty() && !message.isApps()) {
      json.put("subtype", "file_share");
    }
    json.put("user", message.user()).put("ts", message.ts());
    world.member(message.user()).map(Member::team).ifPresent(team -> json.put("team", team));
    json.put("text", message.body().text());
    if (message.isApps()) {
      app(json);
    } else {
      json.put("client_msg_id", clientId(message));
    }
    if (!message.body().blocks().isEmpty()) {
      json.set("blocks", message.body().blocks().deepCopy());
    } else if (isTyped(message)) {
      json.set("blocks", TypedBlocks.of(message.body().text(), message.ts()));
    }
    files(json, message);
    thread(json, channel, message);
    message
        .edited()
        .ifPresent(
            at -> json.set("edited", Json.object().put("user", message.user()).put("ts", at)));
    reactions(json, message);
    return json;
  }

  /** The same with what the app alone sees. */
  public ObjectNode withMetadata(Channel channel, Message message) {
    ObjectNode json = of(channel, message);
    if (message.body().metadata() != null) {
      json.set("metadata", message.body().metadata());
    }
    return json;
  }

  private static boolean isTyped(Message message) {
    return message.kind() == Message.Kind.MESSAGE
        && !message.isApps()
        && !message.body().text().isEmpty();
  }

  private void app(ObjectNode json) {
    json.put("bot_id", Team.BOT_ID).put("app_id", Team.APP_ID);
    ObjectNode profile = Json.object();
    profile.put("id", Team.BOT_ID).put("app_id", Team.APP_ID).put("team_id", Team.ID);
    json.set("bot_profile", profile.put("name", world.bot().realName()).put("deleted", false));
  }

  private static String clientId(Message message) {
    return java.util
        .UUID
        .nameUUIDFromBytes(message.ts().getBytes(java.nio.charset.StandardCharsets.US_ASCII))
        .toString();
  }

  private void files(ObjectNode json, Message message) {
    if (!message.body().files().isEmpty()) {
      ArrayNode files = json.putArray("files");
      message.body().files().forEach(file -> files.add(FileShape.full(file, base)));
    }
  }

  private static void thread(ObjectNode json, Channel channel, Message message) {
    message
        .thread()
        .filter(ts -> !ts.equals(message.ts()))
        .ifPresent(
            ts -> {
              json.put("thread_ts", ts);
              channel.message(ts).ifPresent(head -> json.put("parent_user_id", head.user()));
            });
    List<Message> replies = channel.replies(message.ts());
    if (!replies.isEmpty()) {
      List<String> users = replies.stream().map(Message::user).distinct().toList();
      json.put("thread_ts", message.ts()).put("reply_count", replies.size());
      json.put("reply_users_count", users.size());
      json.put("latest_reply", replies.getLast().ts());
      json.set("reply_users", Json.array(users));
    }
  }

  private static void reactions(ObjectNode json, Message message) {
    if (!message.reactions().isEmpty()) {
      ArrayNode reactions = json.putArray("reactions");
      message
          .reactions()
          .forEach(
              (name, people) ->
                  reactions
                      .addObject()
                      .put("name", name)
                      .put("count", people.size())
                      .set("users", Json.array(people)));
    }
  }
}
