package dev.annexbot.workspace.state;

import dev.annexbot.workspace.state.Happenings.Change;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is done with messages, and how much of them each person has not read yet. */
public final class Conversations {
  private final Ids ids;
  private final Listeners listeners;
  private final Map<String, Map<String, Integer>> unread = new HashMap<>();

  Conversations(Ids ids, Listeners listeners) {
    this.ids = ids;
    this.listeners = listeners;
  }

  public Message post(Channel channel, Message.Origin origin, Body body) {
    Message message = new Message(ids.ts(), origin, body);
    if (message.thread().isEmpty() && channel.isArchived()) {
      throw new IllegalStateException("Nothing can be said in an archived channel");
    }
    channel.keep(message);
    listeners.posted(channel, message);
    parent(channel, message)
        .ifPresent(parent -> listeners.changed(channel, parent, Change.SURROUNDINGS));
    if (!message.isEphemeral() && message.isTopLevel()) {
      countUnread(channel, message);
    }
    return message;
  }

  /** Starts a message that grows. */
  public Message begin(Channel channel, Message.Origin origin, Body body) {
    Message message = new Message(ids.ts(), origin, body);
    message.stream(true);
    channel.keep(message);
    listeners.posted(channel, message);
    return message;
  }

  public void grow(Channel channel, Message message, Body body, boolean more) {
    message.say(body);
    message.stream(more);
    listeners.changed(channel, message, Change.SURROUNDINGS);
  }

  /** Says something else in a message that is there. */
  public void edit(Channel channel, Message message, Body body, boolean mark) {
    message.say(body);
    if (mark) {
      message.markEdited(ids.ts());
    }
    listeners.changed(channel, message, Change.WORDS);
  }

  public void delete(Channel channel, Message message) {
    channel.forget(message);
    listeners.deleted(channel, message);
    parent(channel, message)
        .ifPresent(parent -> listeners.changed(channel, parent, Change.SURROUNDINGS));
  }

  /** Adds or takes back a reaction; says whether that changed anything. */
  public boolean react(Channel channel, Message message, String name, String member, boolean add) {
    boolean changed = message.react(name, member, add);
    if (changed) {
      listeners.changed(channel, message, Change.REACTIONS);
    }
    return changed;
  }

  public void join(Channel channel, String member) {
    join(channel, member, "");
  }

  /** Brings somebody into a channel; {@code inviter} is empty if they come by themselves. */
  public void join(Channel channel, String member, String inviter) {
    if (channel.members().add(member)) {
      listeners.channelsChanged();
      listeners.joined(channel, member, inviter);
      post(
          channel,
          new Message.Origin(Message.Kind.JOINED, member, null, null),
          Body.text("joined #" + channel.name()));
    }
  }

  public int unread(String member, String channel) {
    return unread.getOrDefault(member, Map.of()).getOrDefault(channel, 0);
  }

  public void read(String member, Channel channel) {
    Integer before = unread.getOrDefault(member, new HashMap<>()).remove(channel.id());
    if (before != null) {
      listeners.unreadChanged(member, channel);
    }
  }

  private void countUnread(Channel channel, Message message) {
    for (String member : List.copyOf(channel.members())) {
      if (!member.equals(message.user()) && !member.equals(Team.BOT_USER)) {
        unread.computeIfAbsent(member, m -> new HashMap<>()).merge(channel.id(), 1, Integer::sum);
        listeners.unreadChanged(member, channel);
      }
    }
  }

  private static Optional<Message> parent(Channel channel, Message message) {
    return message.isEphemeral() || message.isTopLevel()
        ? Optional.empty()
        : message.thread().flatMap(channel::message);
  }
}
