package dev.annexbot.workspace.state;

import dev.annexbot.workspace.state.Channel.Kind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything there is in the workspace. Whoever reads or changes it holds its lock, and never waits
 * for anybody meanwhile.
 */
public final class World {
  private static final Duration LOOKED_AT = Duration.ofMillis(300);

  private final Clock clock;
  private final Ids ids;
  private final Views views;
  private final Triggers triggers;
  private final ResponseAddresses responseAddresses;
  private final Map<String, Member> members = new LinkedHashMap<>();
  private final Map<String, Channel> channels = new LinkedHashMap<>();
  private final Map<String, StoredFile> files = new HashMap<>();
  private final Map<String, Instant> wholeSince = new HashMap<>();
  private final Map<String, Talk> talks = new LinkedHashMap<>();
  private final Groups groups = new Groups();
  private final Listeners listeners = new Listeners();
  private final Conversations conversations;

  /**
   * A workspace as it opens.
   *
   * @param guestsMayTalk whether guests have a direct conversation with the app
   */
  public World(Clock clock, String botName, String displayName, boolean guestsMayTalk) {
    this.clock = clock;
    this.ids = new Ids(clock);
    this.views = new Views(ids);
    this.triggers = new Triggers(clock, ids);
    this.responseAddresses = new ResponseAddresses(clock, ids);
    this.conversations = new Conversations(ids, listeners);
    Cast.members(botName, displayName).forEach(member -> members.put(member.id(), member));
    Cast.channels().forEach(sketch -> channels.put(sketch.id(), new Channel(sketch)));
    members.values().stream()
        .filter(member -> mayTalk(member, guestsMayTalk))
        .forEach(member -> direct(member.id(), Team.BOT_USER));
  }

  private static boolean mayTalk(Member member, boolean guestsMayTalk) {
    return switch (member.role()) {
      case MEMBER, ADMIN -> true;
      case GUEST -> guestsMayTalk;
      case STRANGER, BOT -> false;
    };
  }

  public Clock clock() {
    return clock;
  }

  public Ids ids() {
    return ids;
  }

  public Views views() {
    return views;
  }

  public Triggers triggers() {
    return triggers;
  }

  public ResponseAddresses responseAddresses() {
    return responseAddresses;
  }

  public Conversations conversations() {
    return conversations;
  }

  public Groups groups() {
    return groups;
  }

  /** Whoever hears of everything that happens. */
  public Listeners listeners() {
    return listeners;
  }

  public Collection<Member> members() {
    return members.values();
  }

  public Optional<Member> member(String id) {
    return Optional.ofNullable(members.get(id));
  }

  public Member bot() {
    return Objects.requireNonNull(members.get(Team.BOT_USER));
  }

  public Collection<Channel> channels() {
    return channels.values();
  }

  public Optional<Channel> channel(String id) {
    return Optional.ofNullable(channels.get(id));
  }

  /** Where somebody and the app talk; empty if they may not. */
  public Optional<Channel> appChannel(String member) {
    return channels.values().stream()
        .filter(channel -> channel.isWithApp() && channel.has(member))
        .findFirst();
  }

  /** The conversation of exactly these people; opened if there is none. */
  public Channel together(List<String> people) {
    return channels.values().stream()
        .filter(channel -> channel.kind() == Kind.IM || channel.kind() == Kind.MPIM)
        .filter(channel -> channel.members().equals(java.util.Set.copyOf(people)))
        .findFirst()
        .orElseGet(
            () ->
                people.size() == 2
                    ? direct(people.getFirst(), people.getLast())
                    : add(new Channel.Sketch(ids.fresh('G'), Kind.MPIM, "", "", false, people)));
  }

  private Channel direct(String one, String other) {
    return add(new Channel.Sketch(ids.fresh('D'), Kind.IM, "", "", false, List.of(one, other)));
  }

  private Channel add(Channel.Sketch sketch) {
    Channel channel = new Channel(sketch);
    channels.put(channel.id(), channel);
    listeners.channelsChanged();
    return channel;
  }

  /** Whether somebody knows that a channel exists. */
  public boolean sees(Member member, Channel channel) {
    return channel.has(member.id())
        || (channel.kind() == Kind.PUBLIC && !member.role().isVisitor());
  }

  /** Whether one can find the other: visitors know only those they share a channel with. */
  public boolean knows(Member one, Member other) {
    boolean everybody = !one.role().isVisitor() && other.role() != Role.STRANGER;
    return everybody
        || one.equals(other)
        || channels.values().stream()
            .anyMatch(channel -> channel.has(one.id()) && channel.has(other.id()));
  }

  public void keep(StoredFile file) {
    files.put(file.id(), file);
  }

  /** Whoever brought it says that it is whole. */
  public void complete(StoredFile file) {
    keep(file);
    wholeSince.putIfAbsent(file.id(), clock.instant());
  }

  /** Whether a file may stand in a block: Slack takes a moment to look at each. */
  public boolean isShowable(String id) {
    return Optional.ofNullable(wholeSince.get(id))
        .filter(since -> !clock.instant().isBefore(since.plus(LOOKED_AT)))
        .isPresent();
  }

  public Optional<StoredFile> file(String id) {
    return Optional.ofNullable(files.get(id));
  }

  /** Whether somebody may have a file: their own, and what was said where they are. */
  public boolean mayHave(Member member, StoredFile file) {
    return file.owner().equals(member.id())
        || channels.values().stream()
            .filter(channel -> sees(member, channel))
            .flatMap(channel -> channel.messages().stream())
            .filter(message -> message.isFor(member.id()))
            .anyMatch(message -> Files.shows(message, file))
        || (file.owner().equals(Team.BOT_USER) && Files.shows(views, member.id(), file));
  }

  public Talk talk(String channel, @Nullable String thread) {
    return talks.getOrDefault(key(channel, thread), Talk.quiet(channel, thread));
  }

  public Collection<Talk> talks() {
    return talks.values();
  }

  public void keep(Talk talk, Happenings.Aspect aspect) {
    talks.put(key(talk.channel(), talk.thread()), talk);
    listeners.talkChanged(talk, aspect);
  }

  private static String key(String channel, @Nullable String thread) {
    return channel + "|" + (thread == null ? "" : thread);
  }
}
