package dev.annexbot.slack.inbox;

import dev.annexbot.chat.Incoming;
import dev.annexbot.chat.Person;
import dev.annexbot.chat.PersonId;
import dev.annexbot.chat.Place;
import dev.annexbot.slack.post.Scene;
import java.util.Optional;

/** Knows who did something, and where. */
final class Visitors {
  private final People people;
  private final Channels channels;

  Visitors(People people, Channels channels) {
    this.people = people;
    this.channels = channels;
  }

  Person person(Sender sender) {
    return people.person(sender);
  }

  PersonId personId(Sender sender, String user) {
    return people.id(sender, user);
  }

  /** The place of a scene, named so that only we can read it. */
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
      case Scene.OnForm s -> place(s.opened());
      case Scene.Anywhere s -> own("window", s.user());
    };
  }

  /** Who typed something, and where, if we know both without asking Slack. */
  Optional<Incoming> remembered(Sender sender, Scene.Typed scene, Reception.Doing doing) {
    return people
        .remembered(sender)
        .flatMap(
            who ->
                channels
                    .remembered(scene.channel())
                    .map(kind -> doing.by(who, in(scene.channel(), scene.user(), kind))));
  }

  private Place in(String channel, String thread) {
    return in(channel, thread, channels.kind(channel));
  }

  private static Place in(String channel, String thread, Place.Kind kind) {
    var address = "slack:" + channel;
    return new Place(address, address + ":" + thread, kind);
  }

  private static Place own(String surface, String user) {
    var address = "slack:" + surface + ":" + user;
    return new Place(address, address, Place.Kind.DIRECT);
  }
}
