package dev.annexbot.workspace.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.workspace.rules.Texts;
import dev.annexbot.workspace.shape.MessageShape;
import dev.annexbot.workspace.state.BlockIds;
import dev.annexbot.workspace.state.Body;
import dev.annexbot.workspace.state.Channel;
import dev.annexbot.workspace.state.Happenings.Aspect;
import dev.annexbot.workspace.state.Json;
import dev.annexbot.workspace.state.Message;
import dev.annexbot.workspace.state.Talk;
import dev.annexbot.workspace.state.Team;
import dev.annexbot.workspace.state.World;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Posts what the app says, wherever it says it: by a method, at an address, or in a reply. */
public final class Posting {
  private final World world;
  private final MessageShape shape;

  public Posting(House house) {
    this.world = house.world();
    this.shape = new MessageShape(world, house.base());
  }

  /** Reads a message; refuses one that Slack would not take. */
  public Body body(JsonNode message) {
    Texts.check(message)
        .ifPresent(
            refusal -> {
              throw Refused.because(refusal);
            });
    JsonNode blocks = message.path("blocks");
    if (message.has("markdown_text")) {
      blocks = markdown(message.path("markdown_text").asText());
    }
    SlackFiles.check(blocks, world, "invalid_blocks");
    return new Body(
        message.path("text").asText(""),
        BlockIds.filled(blocks, world.ids()),
        message.has("metadata") ? message.get("metadata") : null,
        List.of());
  }

  static ArrayNode markdown(String text) {
    ArrayNode blocks = Json.array();
    blocks.addObject().put("type", "markdown").put("text", text);
    return blocks;
  }

  /** Says something that all in the channel see. */
  public Message post(Channel channel, @Nullable String thread, Body body) {
    quieten(channel, thread);
    return world
        .conversations()
        .post(channel, Message.Origin.by(Team.BOT_USER).inThread(thread), body);
  }

  /** Says something that one person sees. */
  public Message whisper(Channel channel, @Nullable String thread, String member, Body body) {
    return world
        .conversations()
        .post(channel, Message.Origin.by(Team.BOT_USER).inThread(thread).onlyFor(member), body);
  }

  /** An answer takes the line away that said it was being made. */
  private void quieten(Channel channel, @Nullable String thread) {
    Talk talk = world.talk(channel.id(), thread);
    if (thread != null && !talk.status().isEmpty()) {
      world.keep(talk.saying("", Json.array()), Aspect.STATUS);
    }
  }

  ObjectNode json(Channel channel, Message message) {
    ObjectNode json = Json.object();
    json.put("channel", channel.id()).put("ts", message.ts());
    json.set("message", shape.withMetadata(channel, message));
    return json;
  }
}
