package dev.annexbot.workspace.delivery;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.workspace.shape.ChannelShape;
import dev.annexbot.workspace.shape.MessageShape;
import dev.annexbot.workspace.state.AppFace;
import dev.annexbot.workspace.state.Channel;
import dev.annexbot.workspace.state.Happenings;
import dev.annexbot.workspace.state.Json;
import dev.annexbot.workspace.state.Member;
import dev.annexbot.workspace.state.Message;
import dev.annexbot.workspace.state.Team;
import dev.annexbot.workspace.state.World;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Tells the app of what it has subscribed to, in Slack's words. */
public final class Events implements Happenings {
  private static final String MENTION = "<@" + Team.BOT_USER + ">";

  private final World world;
  private final AppFace app;
  private final URI base;
  private final Deliveries deliveries;
  private final Executor threads;

  public Events(World world, AppFace app, URI base, Deliveries deliveries) {
    this.world = world;
    this.app = app;
    this.base = base;
    this.deliveries = deliveries;
    this.threads = Thread::startVirtualThread;
  }

  @Override
  public void posted(Channel channel, Message message) {
    if (message.isEphemeral() || message.kind() != Message.Kind.MESSAGE || !isThere(channel)) {
      return;
    }
    ObjectNode event = words(channel, message);
    event.put("channel", channel.id()).put("event_ts", message.ts());
    if (app.hears("message." + subscription(channel))) {
      send(event.deepCopy().put("channel_type", ChannelShape.type(channel)), channel);
    }
    boolean mentioned = message.body().text().contains(MENTION) && !message.isApps();
    if (mentioned && !channel.isDirect() && app.hears("app_mention")) {
      send(mention(event), channel);
    }
  }

  private static ObjectNode mention(ObjectNode event) {
    event.remove("subtype");
    return event.put("type", "app_mention");
  }

  @Override
  public void changed(Channel channel, Message message, Change change) {
    if (change == Change.WORDS && !message.isEphemeral() && isThere(channel)) {
      ObjectNode event = hidden("message_changed", channel);
      event.set("message", words(channel, message));
      sendIfHeard(event, channel);
    }
  }

  @Override
  public void deleted(Channel channel, Message message) {
    if (!message.isEphemeral() && isThere(channel)) {
      ObjectNode event = hidden("message_deleted", channel);
      event.put("deleted_ts", message.ts());
      event.set("previous_message", words(channel, message));
      sendIfHeard(event, channel);
    }
  }

  private ObjectNode hidden(String subtype, Channel channel) {
    String now = world.ids().ts();
    return Json.object()
        .put("type", "message")
        .put("subtype", subtype)
        .put("hidden", true)
        .put("channel", channel.id())
        .put("ts", now)
        .put("event_ts", now)
        .put("channel_type", ChannelShape.type(channel));
  }

  private void sendIfHeard(ObjectNode event, Channel channel) {
    if (app.hears("message." + subscription(channel))) {
      send(event, channel);
    }
  }

  private ObjectNode words(Channel channel, Message message) {
    ObjectNode event = new MessageShape(world, base).of(channel, message);
    event.remove("reactions");
    return event;
  }

  private static boolean isThere(Channel channel) {
    return channel.has(Team.BOT_USER);
  }

  private static String subscription(Channel channel) {
    return switch (channel.kind()) {
      case PUBLIC -> "channels";
      case PRIVATE -> "groups";
      case IM -> "im";
      case MPIM -> "mpim";
    };
  }

  /**
   * Somebody looks at the app.
   *
   * @param tab home or messages
   */
  public void homeOpened(Member who, String tab) {
    if (!app.hears("app_home_opened")) {
      return;
    }
    ObjectNode event = event("app_home_opened").put("user", who.id()).put("tab", tab);
    event.put("channel", world.appChannel(who.id()).map(Channel::id).orElse(""));
    if (tab.equals("home")) {
      world.views().home(who.id()).ifPresent(view -> event.set("view", view.json()));
    }
    send(event, null);
  }

  /** Somebody wants to hear no more of an answer that is being made. */
  public void sessionStopped(Member who, Channel channel, String thread) {
    if (app.hears("agent_session_stopped")) {
      ObjectNode event = event("agent_session_stopped").put("user", who.id());
      event.put("channel", channel.id()).put("thread_ts", thread);
      event.putArray("streaming_message_ts");
      send(event, channel);
    }
  }

  /** Somebody opened the older pane. */
  public void threadStarted(Member who, Channel channel, String thread) {
    pane("assistant_thread_started", who, channel, thread, null);
  }

  /** Somebody with the older pane open went to another place. */
  public void contextChanged(Member who, Channel channel, String thread, String seen) {
    pane("assistant_thread_context_changed", who, channel, thread, seen);
  }

  private void pane(
      String type, Member who, Channel channel, String thread, @Nullable String seen) {
    if (!app.hears(type)) {
      return;
    }
    ObjectNode context = Json.object();
    if (seen != null) {
      context.put("channel_id", seen).put("team_id", Team.ID).putNull("enterprise_id");
    }
    ObjectNode event = event(type);
    event
        .putObject("assistant_thread")
        .put("user_id", who.id())
        .put("channel_id", channel.id())
        .put("thread_ts", thread)
        .set("context", context);
    send(event, channel);
  }

  /** Somebody with the newer pane open went to another place. */
  public void appContextChanged(Member who, Channel channel, String seen) {
    if (app.hears("app_context_changed")) {
      ObjectNode event = event("app_context_changed").put("user", who.id());
      event.put("channel", channel.id());
      event
          .putObject("context")
          .putArray("entities")
          .addObject()
          .put("type", "slack#/types/channel_id")
          .put("value", seen)
          .put("team_id", Team.ID);
      send(event, channel);
    }
  }

  @Override
  public void joined(Channel channel, String member, String inviter) {
    if (!app.hears("member_joined_channel") || !isThere(channel)) {
      return;
    }
    ObjectNode event = event("member_joined_channel").put("user", member);
    event.put("channel", channel.id()).put("team", Team.ID);
    event.put("channel_type", channel.kind() == Channel.Kind.PRIVATE ? "G" : "C");
    if (!inviter.isEmpty()) {
      event.put("inviter", inviter);
    }
    send(event, channel);
  }

  /** The workspace has removed the app. */
  public void uninstalled() {
    if (app.hears("app_uninstalled")) {
      send(event("app_uninstalled"), null);
    }
  }

  private ObjectNode event(String type) {
    return Json.object().put("type", type).put("event_ts", world.ids().ts());
  }

  private void send(ObjectNode event, @Nullable Channel channel) {
    ObjectNode payload = Json.object();
    payload.put("token", "").put("team_id", Team.ID).put("context_team_id", Team.ID);
    payload.putNull("context_enterprise_id").put("api_app_id", Team.APP_ID);
    payload.set("event", event);
    payload.put("type", "event_callback").put("event_id", world.ids().fresh('E'));
    payload.put("event_time", world.clock().instant().getEpochSecond());
    payload
        .putArray("authorizations")
        .addObject()
        .putNull("enterprise_id")
        .put("team_id", Team.ID)
        .put("user_id", Team.BOT_USER)
        .put("is_bot", true)
        .put("is_enterprise_install", false);
    payload.put("is_ext_shared_channel", channel != null && channel.isShared());
    payload.put("event_context", world.ids().letters(20));
    foreign(event, payload);
    threads.execute(() -> deliveries.tell(payload));
  }

  /** What a stranger said comes under the name of the stranger's team. */
  private void foreign(ObjectNode event, ObjectNode payload) {
    Optional.of(event.path("user").asText(""))
        .flatMap(world::member)
        .map(Member::team)
        .filter(team -> !Objects.equals(team, Team.ID))
        .ifPresent(
            team -> {
              event.put("user_team", team).put("source_team", team);
              payload.put("context_team_id", team);
            });
  }
}
