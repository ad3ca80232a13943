package dev.annexbot.slack.inbox;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AgentSessionStoppedEvent;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.AssistantThreadContextChangedEvent;
import com.slack.api.model.event.AssistantThreadStartedEvent;
import com.slack.api.model.event.MemberJoinedChannelEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import dev.annexbot.chat.Incoming;
import dev.annexbot.chat.Incoming.Surface;
import dev.annexbot.chat.Place;
import dev.annexbot.slack.post.Scene;

/**
 * Notices who comes to our Home page and our pane, in its older and its newer form, who brings us
 * into a channel, and who sends us away.
 */
final class Surfaces {
  private final Claims claims;
  private final Reception reception;
  private final Channels channels;
  private final Us us;

  /** Who we are there, and what happens when we are sent away. */
  record Us(String user, Runnable sentAway) {}

  Surfaces(Claims claims, Reception reception, Channels channels, Us us) {
    this.claims = claims;
    this.reception = reception;
    this.channels = channels;
    this.us = us;
  }

  void listenTo(App app) {
    app.event(AppHomeOpenedEvent.class, (it, ctx) -> came(it.getEventId(), it.getEvent()));
    app.event(
        AssistantThreadStartedEvent.class, (it, ctx) -> opened(it.getEventId(), it.getEvent()));
    app.event(AssistantThreadContextChangedEvent.class, (it, ctx) -> ctx.ack());
    app.event(AgentSessionStoppedEvent.class, (it, ctx) -> stopped(it.getEventId(), it.getEvent()));
    app.event(MemberJoinedChannelEvent.class, (it, ctx) -> joined(it.getEventId(), it.getEvent()));
    app.event(AppUninstalledEvent.class, (it, ctx) -> gone(it.getEventId()));
    app.event(TokensRevokedEvent.class, (it, ctx) -> gone(it.getEventId()));
  }

  private Response came(String event, AppHomeOpenedEvent it) {
    var user = requireNonNull(it.getUser());
    var channel = requireNonNullElse(it.getChannel(), "");
    return claims.once(
        key(event),
        () -> {
          switch (requireNonNullElse(it.getTab(), "home")) {
            case "home" -> bring(new Scene.OnHome(user, ""), Surface.HOME);
            case "messages" -> bringToPane(new Scene.Pane(user, channel, ""));
            default -> {}
          }
        });
  }

  /** Others come and go in channels as well; only we introduce ourselves. */
  private Response joined(String event, MemberJoinedChannelEvent it) {
    if (!us.user().equals(it.getUser())) {
      return Response.ok();
    }
    var inviter = requireNonNullElse(it.getInviter(), us.user());
    return claims.once(
        key(event),
        () -> bring(new Scene.Pane(inviter, requireNonNull(it.getChannel()), ""), Surface.CHANNEL));
  }

  private Response opened(String event, AssistantThreadStartedEvent it) {
    var thread = it.getAssistantThread();
    var scene = new Scene.Pane(thread.getUserId(), thread.getChannelId(), thread.getThreadTs());
    return claims.once(key(event), () -> bringToPane(scene));
  }

  private void bringToPane(Scene.Pane scene) {
    if (Scene.isDirect(scene.channel())) {
      channels.learn(scene.channel(), Place.Kind.DIRECT);
      bring(scene, Surface.PANE);
    }
  }

  private void bring(Scene scene, Surface surface) {
    reception.bring(
        Sender.of(scene.user(), null, null),
        scene,
        (who, where) -> new Incoming.Opened(who, where, surface));
  }

  private Response stopped(String event, AgentSessionStoppedEvent it) {
    return claims.once(
        key(event),
        () -> reception.stop(it.getChannel(), requireNonNullElse(it.getThreadTs(), "")));
  }

  private Response gone(String event) {
    return claims.once(key(event), us.sentAway());
  }

  private static String key(String event) {
    return "event:" + requireNonNull(event);
  }
}
