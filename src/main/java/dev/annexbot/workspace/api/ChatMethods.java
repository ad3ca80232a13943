package dev.annexbot.workspace.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.workspace.state.Body;
import dev.annexbot.workspace.state.Channel;
import dev.annexbot.workspace.state.Json;
import dev.annexbot.workspace.state.Message;
import dev.annexbot.workspace.state.World;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an app says, mends and takes back. */
final class ChatMethods {
  private final House house;
  private final World world;
  private final Finder find;
  private final Posting posting;

  ChatMethods(House house, Finder find, Posting posting) {
    this.house = house;
    this.world = house.world();
    this.find = find;
    this.posting = posting;
  }

  void addTo(Map<String, ApiMethod> methods) {
    methods.put("chat.postMessage", this::post);
    methods.put("chat.postEphemeral", this::whisper);
    methods.put("chat.update", this::update);
    methods.put("chat.delete", this::delete);
    methods.put("chat.getPermalink", this::permalink);
  }

  private ObjectNode post(Args args) {
    Channel channel = find.writable(args.text("channel"));
    String thread = thread(args, channel);
    Body body = posting.body(args.json());
    return posting.json(channel, posting.post(channel, thread, body));
  }

  private ObjectNode whisper(Args args) {
    Channel channel = find.writable(args.text("channel"));
    String user = args.text("user");
    if (world.member(user).isEmpty()) {
      throw new Refused("user_not_found");
    }
    if (!channel.has(user)) {
      throw new Refused("user_not_in_channel");
    }
    String thread = thread(args, channel);
    Message message = posting.whisper(channel, thread, user, posting.body(args.json()));
    return Json.object().put("message_ts", message.ts());
  }

  private @Nullable String thread(Args args, Channel channel) {
    String ts = args.text("thread_ts");
    return ts.isEmpty() ? null : find.head(channel, ts).ts();
  }

  private ObjectNode update(Args args) {
    Channel channel = find.channel(args.text("channel"));
    Message message = find.message(channel, args.text("ts"));
    if (!message.isApps()) {
      throw new Refused("cant_update_message");
    }
    if (message.isStreaming()) {
      throw new Refused("streaming_state_conflict");
    }
    Body now = posting.body(args.json());
    Body kept =
        new Body(
            now.text(),
            now.blocks(),
            now.metadata() == null ? message.body().metadata() : now.metadata(),
            message.body().files());
    world.conversations().edit(channel, message, kept, true);
    return posting.json(channel, message).put("text", kept.text());
  }

  private ObjectNode delete(Args args) {
    Channel channel = find.channel(args.text("channel"));
    Message message = find.message(channel, args.text("ts"));
    if (!message.isApps()) {
      throw new Refused("cant_delete_message");
    }
    world.conversations().delete(channel, message);
    return Json.object().put("channel", channel.id()).put("ts", message.ts());
  }

  private ObjectNode permalink(Args args) {
    Channel channel = find.channel(args.text("channel"));
    Message message = find.message(channel, args.text("message_ts"));
    String path = "/archives/" + channel.id() + "/p" + message.ts().replace(".", "");
    return Json.object()
        .put("channel", channel.id())
        .put("permalink", house.base().resolve(path).toString());
  }
}
