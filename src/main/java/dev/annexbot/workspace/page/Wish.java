package dev.annexbot.workspace.page;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annexbot.workspace.state.Channel;
import dev.annexbot.workspace.state.Member;
import dev.annexbot.workspace.state.Message;
import dev.annexbot.workspace.state.World;
import java.util.Optional;

/** What somebody asked for at the page, and whether it is theirs to ask. */
record Wish(World world, Member who, JsonNode json) {

  String text(String name) {
    return json.path(name).asText("");
  }

  Optional<String> given(String name) {
    JsonNode value = json.path(name);
    return value.isTextual() && !value.asText().isEmpty()
        ? Optional.of(value.asText())
        : Optional.empty();
  }

  JsonNode node(String name) {
    return json.path(name);
  }

  /** The channel that was named, if that person can see it. */
  Channel channel() {
    return channel(text("channel"));
  }

  Channel channel(String id) {
    return world
        .channel(id)
        .filter(channel -> world.sees(who, channel))
        .orElseThrow(() -> new NotDone("channel_not_found", "That conversation does not exist."));
  }

  /** The channel that was named, if that person may write there. */
  Channel writable() {
    Channel channel = channel();
    if (!channel.has(who.id())) {
      throw new NotDone("not_in_channel", "Join the channel first.");
    }
    if (channel.isArchived()) {
      throw new NotDone("is_archived", "This channel is archived.");
    }
    return channel;
  }

  Message message(Channel channel, String ts) {
    return channel
        .message(ts)
        .filter(message -> message.isFor(who.id()))
        .orElseThrow(() -> new NotDone("message_not_found", "That message is gone."));
  }

  /** A message of that person's own. */
  Message own(Channel channel) {
    Message message = message(channel, text("ts"));
    if (!message.user().equals(who.id())) {
      throw new NotDone("cant_update_message", "That is not your message.");
    }
    return message;
  }
}
