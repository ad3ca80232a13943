package dev.annexbot.workspace.state;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something said in a channel, as it stands now. */
public final class Message {
  private final String ts;
  private final Origin origin;
  private final Map<String, Set<String>> reactions = new LinkedHashMap<>();
  private Body body;
  private @Nullable String edited;
  private boolean streaming;

  /** Which kind of line it is. */
  public enum Kind {
    MESSAGE,
    JOINED,
    /** From Slack itself. */
    SLACKBOT,
    /** The empty head of a conversation in the older assistant pane. */
    HEAD
  }

  /**
   * Where it comes from.
   *
   * @param thread the ts of the thread it answers in, or null
   * @param onlyFor the one person who sees it, or null when everybody does
   */
  public record Origin(Kind kind, String user, @Nullable String thread, @Nullable String onlyFor) {
    public static Origin by(String user) {
      return new Origin(Kind.MESSAGE, user, null, null);
    }

    public Origin inThread(@Nullable String ts) {
      return new Origin(kind, user, ts, onlyFor);
    }

    public Origin onlyFor(String member) {
      return new Origin(kind, user, thread, member);
    }
  }

  Message(String ts, Origin origin, Body body) {
    this.ts = ts;
    this.origin = origin;
    this.body = body;
  }

  public String ts() {
    return ts;
  }

  public Kind kind() {
    return origin.kind();
  }

  public String user() {
    return origin.user();
  }

  public Optional<String> thread() {
    return Optional.ofNullable(origin.thread());
  }

  public Optional<String> onlyFor() {
    return Optional.ofNullable(origin.onlyFor());
  }

  public boolean isEphemeral() {
    return origin.onlyFor() != null;
  }

  /** Whether that person may see it, if they see the channel. */
  public boolean isFor(String member) {
    return origin.onlyFor() == null || origin.onlyFor().equals(member);
  }

  public boolean isApps() {
    return origin.user().equals(Team.BOT_USER);
  }

  /** Whether it stands in a channel itself, not in a thread. */
  public boolean isTopLevel() {
    return origin.thread() == null || origin.thread().equals(ts);
  }

  public Body body() {
    return body;
  }

  public Optional<String> edited() {
    return Optional.ofNullable(edited);
  }

  public Map<String, Set<String>> reactions() {
    return reactions;
  }

  public boolean isStreaming() {
    return streaming;
  }

  public void stream(boolean on) {
    streaming = on;
  }

  void say(Body now) {
    body = now;
  }

  void markEdited(String at) {
    edited = at;
  }

  /** Whether that changed anything. */
  boolean react(String name, String member, boolean add) {
    if (add) {
      return reactions.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(member);
    }
    Set<String> those = reactions.getOrDefault(name, new LinkedHashSet<>());
    boolean gone = those.remove(member);
    if (those.isEmpty()) {
      reactions.remove(name);
    }
    return gone;
  }
}
