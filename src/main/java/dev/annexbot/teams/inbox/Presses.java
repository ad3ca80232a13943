package dev.annexbot.teams.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annexbot.chat.Block;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.Incoming;
import dev.annexbot.chat.Reply;
import dev.annexbot.teams.api.Activity;
import dev.annexbot.teams.drawing.Data;
import dev.annexbot.teams.drawing.FormDrawing;
import dev.annexbot.teams.post.Artist;
import dev.annexbot.teams.post.Directory;
import dev.annexbot.teams.post.Invoked;
import dev.annexbot.teams.post.Postman;
import dev.annexbot.teams.post.Scene;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Takes what is pressed and sent on cards in messages. */
final class Presses {
  private static final String OLD = "This button is out of date. Please ask me again.";

  private static final Card TOO_OLD =
      new Card("That is not here any more", List.of(new Block.Text(OLD)));

  private final Reception reception;
  private final Postman postman;
  private final Artist artist;
  private final Shown shown;

  Presses(Reception reception, Postman postman, Artist artist, Shown shown) {
    this.reception = reception;
    this.postman = postman;
    this.artist = artist;
    this.shown = shown;
  }

  /** The newer kind of button: what is answered is shown at the card. */
  JsonNode invoked(Activity activity) {
    Data data = People.read(activity.value().path("action").path("data"), activity);
    if (data instanceof Data.Nonsense) {
      return Invoked.sentence(OLD);
    }
    Scene scene = Scene.of(activity);
    CompletableFuture<Reply> coming = coming(activity, data);
    Optional<Reply> reply = Patiently.await(coming, Patiently.CARD);
    if (reply.isEmpty()) {
      reception.run(scene, () -> postman.deliver(coming.join(), scene));
      return Invoked.sentence("That takes me a little longer. My answer will follow here.");
    }
    if (reply.get() instanceof Reply.Mend mend && data instanceof Data.Sent sent) {
      return again(activity, sent, mend.mistakes());
    }
    return answer(reply.get(), scene, data instanceof Data.Sent);
  }

  /** The form once more, with what was written in it and what is wrong about that. */
  private JsonNode again(Activity activity, Data.Sent sent, Map<String, String> mistakes) {
    var before = new FormDrawing.Before(sent.values(), mistakes);
    return shown
        .find(Directory.person(activity.tenant(), activity.from()), sent.form())
        .map(form -> Invoked.card(artist.inMessage(form, before)))
        .orElseGet(() -> Invoked.sentence(String.join(" ", mistakes.values())));
  }

  /** Whether a message was made by a button of ours. */
  boolean pressed(Activity activity) {
    return activity.value().isObject()
        && !(People.read(activity.value(), activity) instanceof Data.Nonsense);
  }

  /** The older kind: it comes as a message, and is answered by messages. */
  void submitted(Activity activity) {
    Data data = People.read(activity.value(), activity);
    Scene scene = Scene.of(activity);
    reception.run(
        scene,
        () -> {
          Reply reply =
              data instanceof Data.Nonsense
                  ? new Reply.Private(TOO_OLD)
                  : coming(activity, data).join();
          deliver(reply, scene, activity.repliesTo(), data instanceof Data.Sent);
        });
  }

  private CompletableFuture<Reply> coming(Activity activity, Data data) {
    return switch (data) {
      case Data.Pressed it ->
          reception.ask(
              activity,
              People.place(activity),
              (who, where) -> new Incoming.Pressed(who, where, it.press()));
      case Data.Sent it ->
          reception.ask(
              activity,
              People.place(activity),
              (who, where) -> new Incoming.Submitted(who, where, it.form(), it.values()));
      case Data.Sought it -> CompletableFuture.completedFuture(found(activity, it));
      case Data.Nonsense it -> CompletableFuture.completedFuture(new Reply.Nothing());
    };
  }

  private Reply found(Activity activity, Data.Sought sought) {
    var choices = reception.suggest(activity, sought.verb(), sought.typed());
    return new Reply.Private(Finding.card(sought.verb(), sought.typed(), choices));
  }

  /** A form was for one person alone, so its place can be taken by whatever comes of it. */
  private JsonNode answer(Reply reply, Scene scene, boolean form) {
    return switch (reply) {
      case Reply.Replace it -> replaced(it.card());
      case Reply.Home it -> replaced(it.card());
      case Reply.Show it when form && isAlone(scene) -> replaced(it.card());
      case Reply.Private it when form -> replaced(it.card());
      case Reply.Ask it when form ->
          Invoked.card(artist.inMessage(it.form(), FormDrawing.Before.NOTHING));
      case Reply.Mend it -> Invoked.sentence(String.join(" ", it.mistakes().values()));
      case Reply.Show it -> follows(it, scene, "My answer is below.");
      case Reply.Private it -> follows(it, scene, hint(scene, "My answer is for you alone."));
      case Reply.Ask it -> follows(it, scene, hint(scene, "I have sent you a few questions."));
      case Reply.Suggest it -> follows(it, scene, "My answer is below.");
      case Reply.Nothing it -> Invoked.sentence("Noted.");
    };
  }

  private JsonNode replaced(Card card) {
    return Invoked.card(artist.inMessage(card));
  }

  private static String hint(Scene scene, String elsewhere) {
    return isAlone(scene) ? "My answer is below." : elsewhere;
  }

  private static boolean isAlone(Scene scene) {
    return scene.personal() || scene.targeted();
  }

  private JsonNode follows(Reply reply, Scene scene, String sentence) {
    reception.run(scene, () -> postman.deliver(reply, scene));
    return Invoked.sentence(sentence);
  }

  private void deliver(Reply reply, Scene scene, String card, boolean form) {
    if (card.isEmpty()) {
      postman.deliver(reply, scene);
      return;
    }
    switch (reply) {
      case Reply.Replace it -> postman.replace(it.card(), scene, card);
      case Reply.Private it when form -> postman.replace(it.card(), scene, card);
      case Reply.Show it when form && scene.personal() -> postman.replace(it.card(), scene, card);
      case Reply.Ask it when form -> postman.replace(it.form(), scene, card);
      case Reply.Show it -> postman.deliver(it, scene);
      case Reply.Private it -> postman.deliver(it, scene);
      case Reply.Ask it -> postman.deliver(it, scene);
      case Reply.Home it -> postman.deliver(it, scene);
      case Reply.Suggest it -> postman.deliver(it, scene);
      case Reply.Mend it -> postman.deliver(it, scene);
      case Reply.Nothing it -> {}
    }
  }
}
