package dev.annexbot.slack.inbox;

import dev.annexbot.chat.Place;
import dev.annexbot.slack.post.Scene;

/** Names the place of a scene for the desk; only we can read the name. */
final class Places {
  private final Channels channels;

  Places(Channels channels) {
    this.channels = channels;
  }

  Place place(Scene scene) {
    return switch (scene) {
      case Scene.Talk s -> in(s.channel(), s.thread());
      case Scene.Pane s -> in(s.channel(), s.thread());
      case Scene.Typed s -> in(s.channel(), s.user());
      case Scene.Pointed s -> in(s.channel(), s.user());
      // What only one person sees continues what that person typed.
      case Scene.OnMessage s -> in(s.channel(), s.ephemeral() ? s.user() : s.thread());
      case Scene.OnHome s -> own("home", s.user());
      case Scene.OnWindow s -> own("window", s.user());
      case Scene.Anywhere s -> own("window", s.user());
    };
  }

  private Place in(String channel, String thread) {
    var address = "slack:" + channel;
    return new Place(address, address + ":" + thread, channels.kind(channel));
  }

  private static Place own(String surface, String user) {
    var address = "slack:" + surface + ":" + user;
    return new Place(address, address, Place.Kind.DIRECT);
  }
}
