package dev.annexbot.slack.inbox;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import dev.annexbot.chat.Incoming;
import dev.annexbot.chat.Place;
import dev.annexbot.slack.post.Scene;

/** Hears what people write: to us directly, in the pane, and in channels where they mention us. */
final class Messages {
  private final Claims claims;
  private final Reception reception;
  private final Channels channels;
  private final String us;

  Messages(Claims claims, Reception reception, Channels channels, String us) {
    this.claims = claims;
    this.reception = reception;
    this.channels = channels;
    this.us = us;
  }

  void listenTo(App app) {
    app.event(AppMentionEvent.class, (it, ctx) -> heard(it, Wrote.of(it.getEvent())));
    app.event(MessageEvent.class, (it, ctx) -> heardDirectly(it, Wrote.of(it.getEvent())));
    app.event(MessageFileShareEvent.class, (it, ctx) -> heardDirectly(it, Wrote.of(it.getEvent())));
  }

  /** What is written in a channel reaches us a second time, as a mention, if it is meant for us. */
  private Response heardDirectly(EventsApiPayload<?> delivery, Wrote wrote) {
    return Scene.isDirect(wrote.channel()) ? heard(delivery, wrote) : Response.ok();
  }

  private Response heard(EventsApiPayload<?> delivery, Wrote wrote) {
    if (!wrote.person() || wrote.sender().user().equals(us)) {
      return Response.ok();
    }
    var key = "message:" + delivery.getTeamId() + ":" + wrote.channel() + ":" + wrote.id();
    return claims.once(key, () -> bring(wrote, delivery.isExtSharedChannel()));
  }

  private void bring(Wrote wrote, boolean shared) {
    channels.learn(wrote.channel(), kind(wrote.channel(), shared));
    var text = Heard.text(wrote.text(), us);
    reception.bring(
        wrote.sender(),
        new Scene.Talk(wrote.sender().user(), wrote.channel(), wrote.thread(), wrote.begins()),
        (who, where) -> new Incoming.Said(who, where, text));
  }

  private static Place.Kind kind(String channel, boolean shared) {
    if (shared) {
      return Place.Kind.SHARED;
    }
    return Scene.isDirect(channel) ? Place.Kind.DIRECT : Place.Kind.CHANNEL;
  }
}
