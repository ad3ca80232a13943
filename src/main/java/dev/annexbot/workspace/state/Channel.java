package dev.annexbot.workspace.state;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** A channel or a direct conversation, with everything said in it. */
public final class Channel {
  private final String id;
  private final Kind kind;
  private final String name;
  private final String topic;
  private final boolean shared;
  private final Set<String> members;
  private final TreeMap<String, Message> messages = new TreeMap<>();
  private boolean archived;

  /** Who can find a conversation. */
  public enum Kind {
    PUBLIC,
    PRIVATE,
    IM,
    MPIM
  }

  Channel(Sketch sketch) {
    this.id = sketch.id();
    this.kind = sketch.kind();
    this.name = sketch.name();
    this.topic = sketch.topic();
    this.shared = sketch.shared();
    this.members = new LinkedHashSet<>(sketch.members());
  }

  /** What a channel begins with. */
  public record Sketch(
      String id, Kind kind, String name, String topic, boolean shared, List<String> members) {}

  public String id() {
    return id;
  }

  public Kind kind() {
    return kind;
  }

  public String name() {
    return name;
  }

  public String topic() {
    return topic;
  }

  /** Whether people of another organization are in it. */
  public boolean isShared() {
    return shared;
  }

  public boolean isArchived() {
    return archived;
  }

  public void archive() {
    archived = true;
  }

  public Set<String> members() {
    return members;
  }

  public boolean has(String member) {
    return members.contains(member);
  }

  public boolean isDirect() {
    return kind == Kind.IM;
  }

  /** Whether it is the app's own conversation with somebody. */
  public boolean isWithApp() {
    return isDirect() && has(Team.BOT_USER);
  }

  /** The other one of two. */
  public Optional<String> other(String member) {
    return members.stream().filter(each -> !each.equals(member)).findFirst();
  }

  public Optional<Message> message(String ts) {
    return Optional.ofNullable(messages.get(ts));
  }

  /** All messages, oldest first. */
  public Collection<Message> messages() {
    return messages.values();
  }

  /** What stands in a thread, its first message included, oldest first. */
  public List<Message> thread(String ts) {
    return messages.values().stream()
        .filter(each -> each.ts().equals(ts) || each.thread().filter(ts::equals).isPresent())
        .toList();
  }

  /** The answers in a thread that everybody sees. */
  public List<Message> replies(String ts) {
    return thread(ts).stream()
        .filter(each -> !each.ts().equals(ts))
        .filter(Predicate.not(Message::isEphemeral))
        .toList();
  }

  void keep(Message message) {
    messages.put(message.ts(), message);
  }

  void forget(Message message) {
    messages.remove(message.ts());
  }
}
