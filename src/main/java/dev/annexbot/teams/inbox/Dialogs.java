package dev.annexbot.teams.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.Form;
import dev.annexbot.chat.Incoming;
import dev.annexbot.chat.Place;
import dev.annexbot.chat.Reply;
import dev.annexbot.teams.api.Activity;
import dev.annexbot.teams.drawing.Data;
import dev.annexbot.teams.drawing.FormDrawing;
import dev.annexbot.teams.post.Artist;
import dev.annexbot.teams.post.Directory;
import dev.annexbot.teams.post.Invoked;
import dev.annexbot.teams.post.Postman;
import dev.annexbot.teams.post.Scene;
import java.util.Map;
import java.util.Optional;

/**
 * Opens dialogs, from a menu of Teams and from buttons of cards, and takes what is pressed and sent
 * in them; one person sees them alone.
 */
final class Dialogs {
  private static final String TITLE = "Annexbot";
  private static final String OLD = "That is not here any more. Please ask me again.";

  private final Reception reception;
  private final Postman postman;
  private final Artist artist;
  private final Shown shown;

  Dialogs(Reception reception, Postman postman, Artist artist, Shown shown) {
    this.reception = reception;
    this.postman = postman;
    this.artist = artist;
    this.shown = shown;
  }

  /** A command of the menu of a message, or beside the field that one writes in. */
  JsonNode called(Activity activity) {
    return switch (activity.value().path("commandId").asText("")) {
      case Registered.WHICH_CONTROL -> {
        String text = Heard.pointedAt(activity.value().path("messagePayload"));
        yield page(activity, (who, where) -> new Incoming.Pointed(who, where, text));
      }
      case Registered.RAISE_RISK, Registered.ASK_HUMAN -> {
        String name = activity.value().path("commandId").asText();
        String text = Heard.pointedAt(activity.value().path("messagePayload"));
        yield page(activity, (who, where) -> new Incoming.Called(who, where, name, text));
      }
      case Registered.CHECK_IN ->
          page(activity, (who, where) -> new Incoming.Called(who, where, Registered.CHECK_IN, ""));
      case Registered.OPEN_HOME ->
          page(activity, (who, where) -> new Incoming.Opened(who, where, Incoming.Surface.HOME));
      default -> Invoked.closing(OLD);
    };
  }

  /** Something in a dialog was pressed or sent. */
  JsonNode pressed(Activity activity) {
    return switch (People.read(activity.value().path("data"), activity)) {
      case Data.Pressed it ->
          page(activity, (who, where) -> new Incoming.Pressed(who, where, it.press()));
      case Data.Sent it -> sent(activity, it);
      case Data.Sought it -> {
        var choices = reception.suggest(activity, it.verb(), it.typed());
        yield card(Finding.card(it.verb(), it.typed(), choices));
      }
      case Data.Nonsense it -> Invoked.closing(OLD);
    };
  }

  private JsonNode page(Activity activity, Reception.Doing doing) {
    return reply(activity, doing).map(it -> page(it, activity)).orElseGet(Dialogs::tooLong);
  }

  private Optional<Reply> reply(Activity activity, Reception.Doing doing) {
    Place where = isOnCard(activity) ? People.place(activity) : People.own(activity);
    return Patiently.await(reception.ask(activity, where, doing), Patiently.DIALOG);
  }

  /** Whether a button of a message opened the dialog, so that what comes of it belongs there. */
  private static boolean isOnCard(Activity activity) {
    return activity.name().startsWith("task/") && !activity.repliesTo().isEmpty();
  }

  private JsonNode page(Reply reply, Activity activity) {
    return isOnCard(activity) ? besideCard(reply, activity) : page(reply);
  }

  /** What all may see goes where the card is; what is private there stays in the dialog. */
  private JsonNode besideCard(Reply reply, Activity activity) {
    Scene scene = Scene.of(activity);
    return switch (reply) {
      case Reply.Replace it -> replaced(it.card(), activity);
      case Reply.Home it -> replaced(it.card(), activity);
      case Reply.Show it -> follows(it, scene);
      case Reply.Private it when scene.personal() -> follows(it, scene);
      case Reply.Private it -> page(it);
      case Reply.Ask it -> page(it);
      case Reply.Mend it -> page(it);
      case Reply.Suggest it -> page(it);
      case Reply.Nothing it -> page(it);
    };
  }

  private JsonNode replaced(Card card, Activity activity) {
    Scene scene = Scene.of(activity);
    reception.run(scene, () -> postman.replace(card, scene, activity.repliesTo()));
    return Invoked.closing("Done. The card shows how it stands.");
  }

  private JsonNode follows(Reply reply, Scene scene) {
    reception.run(scene, () -> postman.deliver(reply, scene));
    return Invoked.closing("Done. My answer is in the conversation.");
  }

  private static JsonNode tooLong() {
    return Invoked.closing("That took me too long. Please try again.");
  }

  private JsonNode page(Reply reply) {
    return switch (reply) {
      case Reply.Show it -> card(it.card());
      case Reply.Private it -> card(it.card());
      case Reply.Replace it -> card(it.card());
      case Reply.Home it -> card(it.card());
      case Reply.Ask it -> form(it.form(), FormDrawing.Before.NOTHING);
      case Reply.Mend it -> Invoked.closing(String.join(" ", it.mistakes().values()));
      case Reply.Suggest it -> Invoked.closing("Done.");
      case Reply.Nothing it -> Invoked.closing("Done.");
    };
  }

  private JsonNode sent(Activity activity, Data.Sent sent) {
    Optional<Reply> reply =
        reply(
            activity,
            (who, where) -> new Incoming.Submitted(who, where, sent.form(), sent.values()));
    if (reply.isPresent() && reply.get() instanceof Reply.Mend mend) {
      return again(activity, sent, mend.mistakes());
    }
    return reply.map(it -> page(it, activity)).orElseGet(Dialogs::tooLong);
  }

  /** The form once more, with what was written in it and what is wrong about that. */
  private JsonNode again(Activity activity, Data.Sent sent, Map<String, String> mistakes) {
    return shown
        .find(Directory.person(activity.tenant(), activity.from()), sent.form())
        .map(form -> form(form, new FormDrawing.Before(sent.values(), mistakes)))
        .orElseGet(() -> Invoked.closing(String.join(" ", mistakes.values())));
  }

  private JsonNode form(Form form, FormDrawing.Before before) {
    return Invoked.dialog(form.title(), artist.inDialog(form, before));
  }

  private JsonNode card(Card card) {
    return Invoked.dialog(TITLE, artist.inDialog(card));
  }
}
