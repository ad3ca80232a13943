package dev.annexbot.workspace.api;

import dev.annexbot.workspace.state.Channel;
import dev.annexbot.workspace.state.Channel.Kind;
import dev.annexbot.workspace.state.Member;
import dev.annexbot.workspace.state.Message;
import dev.annexbot.workspace.state.Team;
import dev.annexbot.workspace.state.World;
import java.util.Set;

/** Finds what the app may know of, and refuses the rest as if it did not exist. */
final class Finder {
  private final World world;
  private final Set<String> scopes;

  Finder(World world, Set<String> scopes) {
    this.world = world;
    this.scopes = scopes;
  }

  Channel channel(String id) {
    return world
        .channel(id)
        .filter(each -> each.kind() == Kind.PUBLIC || each.has(Team.BOT_USER))
        .orElseThrow(() -> new Refused("channel_not_found"));
  }

  /** A channel that the app is in. */
  Channel ownChannel(String id) {
    Channel channel = channel(id);
    if (!channel.has(Team.BOT_USER)) {
      throw new Refused("not_in_channel");
    }
    return channel;
  }

  /** A channel that the app may write to; a person's id means the conversation with them. */
  Channel writable(String id) {
    Channel channel = id.startsWith("U") ? direct(id) : channel(id);
    if (channel.isArchived()) {
      throw new Refused("is_archived");
    }
    boolean open = channel.kind() == Kind.PUBLIC && scopes.contains("chat:write.public");
    if (!channel.has(Team.BOT_USER) && !open) {
      throw new Refused("not_in_channel");
    }
    return channel;
  }

  Channel direct(String user) {
    return world
        .appChannel(user)
        .orElseThrow(
            () ->
                new Refused(
                    world.member(user).isPresent() ? "user_not_visible" : "channel_not_found"));
  }

  Member member(String id) {
    return world.member(id).orElseThrow(() -> new Refused("user_not_found"));
  }

  Message message(Channel channel, String ts) {
    return channel
        .message(ts)
        .filter(message -> !message.isEphemeral())
        .orElseThrow(() -> new Refused("message_not_found"));
  }

  /** The first message of a thread. */
  Message head(Channel channel, String ts) {
    Message head =
        channel
            .message(ts)
            .filter(message -> !message.isEphemeral())
            .orElseThrow(() -> new Refused("thread_not_found"));
    if (!head.isTopLevel()) {
      throw new Refused("cannot_reply_to_message");
    }
    return head;
  }

  /** The scope that reading that kind of channel takes, e.g. of the family {@code history}. */
  void require(String family, Channel channel) {
    String needed =
        switch (channel.kind()) {
              case PUBLIC -> "channels:";
              case PRIVATE -> "groups:";
              case IM -> "im:";
              case MPIM -> "mpim:";
            }
            + family;
    if (!scopes.contains(needed)) {
      throw Admission.missingScope(needed, scopes);
    }
  }

  boolean has(String scope) {
    return scopes.contains(scope);
  }
}
