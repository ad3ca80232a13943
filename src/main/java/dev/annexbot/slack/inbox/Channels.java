package dev.annexbot.slack.inbox;

import com.slack.api.model.Conversation;
import dev.annexbot.chat.ChannelCheck;
import dev.annexbot.chat.Place;
import dev.annexbot.slack.api.Api;
import dev.annexbot.slack.api.Refused;
import dev.annexbot.web.Unclear;
import java.time.Clock;
import java.util.Optional;

/**
 * Knows who listens in a channel: asks Slack, and remembers it for five minutes. Where Slack does
 * not say, others might listen.
 */
public final class Channels implements ChannelCheck {
  private final Api api;
  private final Recent<Place.Kind> kinds;

  public Channels(Api api, Clock clock) {
    this.api = api;
    this.kinds = new Recent<>(clock);
  }

  /** Who listens at an address of a place; none while Slack does not say. */
  public Optional<Place.Kind> listeners(String address) {
    String channel = address.substring(address.lastIndexOf(':') + 1);
    ask(channel);
    return kinds.find(channel);
  }

  @Override
  public Look look(String address) {
    String channel = address.substring(address.lastIndexOf(':') + 1);
    try {
      Conversation it =
          api.call(methods -> methods.conversationsInfo(r -> r.channel(channel))).getChannel();
      kinds.keep(channel, of(it));
      return look(it);
    } catch (Refused e) {
      return e.error().equals("channel_not_found") ? Look.NOT_IN_IT : Look.UNKNOWN;
    } catch (Unclear e) {
      return Look.UNKNOWN;
    }
  }

  private static Look look(Conversation channel) {
    if (channel.isIm() || channel.isMpim() || channel.isArchived()) {
      return Look.NO_CHANNEL;
    }
    if (of(channel) == Place.Kind.SHARED) {
      return Look.SHARED;
    }
    return channel.isMember() ? Look.FINE : Look.NOT_IN_IT;
  }

  /** What we know without asking. */
  Optional<Place.Kind> remembered(String channel) {
    return kinds.find(channel);
  }

  Place.Kind kind(String channel) {
    return kinds.find(channel).orElseGet(() -> ask(channel));
  }

  /** What a delivery said about its channel saves us a question. */
  void learn(String channel, Place.Kind kind) {
    kinds.keep(channel, kind);
  }

  private Place.Kind ask(String channel) {
    Place.Kind kind;
    try {
      kind =
          of(api.call(methods -> methods.conversationsInfo(r -> r.channel(channel))).getChannel());
    } catch (Refused e) {
      kind = Place.Kind.SHARED;
    } catch (Unclear e) {
      return Place.Kind.SHARED;
    }
    kinds.keep(channel, kind);
    return kind;
  }

  private static Place.Kind of(Conversation channel) {
    if (channel.isIm()) {
      return Place.Kind.DIRECT;
    }
    return channel.isExtShared() || channel.isPendingExtShared()
        ? Place.Kind.SHARED
        : Place.Kind.CHANNEL;
  }
}
