package dev.annexbot.workspace.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.workspace.state.Agenda;
import dev.annexbot.workspace.state.BlockIds;
import dev.annexbot.workspace.state.Body;
import dev.annexbot.workspace.state.Channel;
import dev.annexbot.workspace.state.Json;
import dev.annexbot.workspace.state.Message;
import dev.annexbot.workspace.state.Team;
import dev.annexbot.workspace.state.World;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What an app says bit by bit. */
final class StreamMethods {
  /** The real one ends a stream "after a few minutes". */
  private static final Duration LONGEST = Duration.ofMinutes(5);

  private static final int MOST = 12_000;

  private final World world;
  private final Agenda agenda;
  private final Finder find;

  StreamMethods(House house, Finder find) {
    this.world = house.world();
    this.agenda = house.around().agenda();
    this.find = find;
  }

  void addTo(Map<String, ApiMethod> methods) {
    methods.put("chat.startStream", this::start);
    methods.put("chat.appendStream", this::append);
    methods.put("chat.stopStream", this::stop);
  }

  private ObjectNode start(Args args) {
    Channel channel = find.writable(args.text("channel"));
    String thread = find.head(channel, args.text("thread_ts")).ts();
    if (!channel.isDirect() && args.given("recipient_user_id").isEmpty()) {
      throw new Refused("missing_recipient_user_id");
    }
    Message message =
        world
            .conversations()
            .begin(
                channel,
                Message.Origin.by(Team.BOT_USER).inThread(thread),
                grown(Body.text(""), args));
    agenda.at(
        world.clock().instant().plus(LONGEST),
        () -> {
          synchronized (world) {
            if (message.isStreaming()) {
              world.conversations().grow(channel, message, message.body(), false);
            }
          }
        });
    return Json.object().put("channel", channel.id()).put("ts", message.ts());
  }

  private ObjectNode append(Args args) {
    Channel channel = find.writable(args.text("channel"));
    Message message = streaming(args, channel);
    world.conversations().grow(channel, message, grown(message.body(), args), true);
    return Json.object().put("channel", channel.id()).put("ts", message.ts());
  }

  private ObjectNode stop(Args args) {
    Channel channel = find.writable(args.text("channel"));
    Message message = streaming(args, channel);
    Body body = grown(message.body(), args);
    ArrayNode blocks = body.blocks().deepCopy();
    BlockIds.filled(args.node("blocks"), world.ids()).forEach(blocks::add);
    JsonNode metadata = args.node("metadata").isObject() ? args.node("metadata") : null;
    Body last = new Body(body.text(), blocks, metadata, List.of());
    world.conversations().grow(channel, message, last, false);
    return Json.object().put("channel", channel.id()).put("ts", message.ts());
  }

  private Message streaming(Args args, Channel channel) {
    Message message = find.message(channel, args.text("ts"));
    if (!message.isApps()) {
      throw new Refused("message_not_owned_by_app");
    }
    if (!message.isStreaming()) {
      throw new Refused("message_not_in_streaming_state");
    }
    return message;
  }

  private Body grown(Body before, Args args) {
    StringBuilder text = new StringBuilder(before.text()).append(args.text("markdown_text"));
    ArrayNode others = Json.array();
    before.blocks().forEach(block -> keepUnlessMarkdown(block, others));
    for (JsonNode chunk : args.node("chunks")) {
      switch (chunk.path("type").asText()) {
        case "markdown_text" -> text.append(chunk.path("text").asText());
        case "task_update" -> task(chunk, others);
        case "blocks" -> BlockIds.filled(chunk.path("blocks"), world.ids()).forEach(others::add);
        default -> {}
      }
    }
    if (text.length() > MOST) {
      throw new Refused("msg_too_long");
    }
    ArrayNode blocks = Json.array();
    if (!text.isEmpty()) {
      BlockIds.filled(Posting.markdown(text.toString()), world.ids()).forEach(blocks::add);
    }
    others.forEach(blocks::add);
    return new Body(text.toString(), blocks, before.metadata(), List.of());
  }

  private static void keepUnlessMarkdown(JsonNode block, ArrayNode others) {
    if (!block.path("type").asText().equals("markdown")) {
      others.add(block);
    }
  }

  /** A task that is told of again is the same task further on. */
  private static void task(JsonNode chunk, ArrayNode others) {
    ObjectNode card = chunk.deepCopy();
    card.put("type", "task_card").put("task_id", chunk.path("id").asText());
    card.put("block_id", "task-" + chunk.path("id").asText());
    for (int i = 0; i < others.size(); i++) {
      if (others.path(i).path("block_id").equals(card.path("block_id"))) {
        others.set(i, card);
        return;
      }
    }
    others.add(card);
  }
}
