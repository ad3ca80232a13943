package dev.annexbot.teams.post;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.chat.Block;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.Form;
import dev.annexbot.chat.Reply;
import dev.annexbot.teams.api.Connector;
import dev.annexbot.teams.api.Json;
import dev.annexbot.teams.api.Refused;
import dev.annexbot.teams.drawing.CitedMessage;
import dev.annexbot.teams.drawing.Plain;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Brings a reply to where it belongs. */
public final class Postman {
  /** Teams shows three at most. */
  private static final int PROMPTS = 3;

  private static final Card NOT_PRIVATELY =
      new Card(
          "I cannot answer you here",
          List.of(
              new Block.Text(
                  "The answer is for your eyes only, and I may not write to you privately. Open a"
                      + " chat with me, and ask me there.")));

  private final Connector connector;
  private final Directory directory;
  private final Ratings ratings;
  private final Artist artist;

  public Postman(Connector connector, Directory directory, Ratings ratings, Artist artist) {
    this.artist = artist;
    this.connector = connector;
    this.directory = directory;
    this.ratings = ratings;
  }

  /** Delivers what was said in reply to a message. */
  public void deliver(Reply reply, Scene scene) {
    switch (reply) {
      case Reply.Show it -> show(it.card(), scene);
      case Reply.Private it -> whisper(it.card(), scene);
      case Reply.Replace it -> show(it.card(), scene);
      case Reply.Ask it -> ask(it.form(), scene);
      case Reply.Home it -> show(it.card(), scene);
      case Reply.Suggest it -> suggest(it.prompts(), scene);
      case Reply.Mend it -> whisper(mistakes(it.mistakes()), scene);
      case Reply.Nothing it -> {}
    }
  }

  /** For all who listen there, unless what it answers was private already. */
  public void show(Card card, Scene scene) {
    if (scene.targeted()) {
      whisper(card, scene);
    } else {
      Optional<CitedMessage> cited = artist.cited(card);
      String message =
          send(cited.map(CitedMessage::message).orElseGet(() -> artist.rated(card)), scene);
      ratings.remember(scene.conversation(), message, card);
      cited.flatMap(CitedMessage::buttons).ifPresent(it -> send(artist.message(it), scene));
    }
  }

  /** So that only that person sees it. */
  public void whisper(Card card, Scene scene) {
    whisper(artist.message(card), scene);
  }

  /** A form is for whoever asked for it alone. */
  public void ask(Form form, Scene scene) {
    whisper(artist.message(form), scene);
  }

  /** In the place of a message of ours. */
  public void replace(Card card, Scene scene, String message) {
    connector.update(scene.conversation(), message, artist.message(card));
  }

  /** In the place of a message of ours. */
  public void replace(Form form, Scene scene, String message) {
    connector.update(scene.conversation(), message, artist.message(form));
  }

  private String send(ObjectNode message, Scene scene) {
    try {
      return connector.send(scene.conversation(), message);
    } catch (Refused e) {
      if (e.isForGood()) {
        leave(scene);
      }
      throw e;
    }
  }

  private void leave(Scene scene) {
    if (scene.personal()) {
      directory.forget(scene.conversation(), scene.person());
    } else {
      directory.forget(scene.conversation());
    }
  }

  private void whisper(ObjectNode message, Scene scene) {
    if (scene.personal()) {
      send(message, scene);
      return;
    }
    try {
      connector.whisper(scene.conversation(), scene.person(), message);
    } catch (Refused notHere) {
      sendAlone(message, scene);
    }
  }

  /** Where Teams cannot do it in the same place, the answer goes to the person alone. */
  private void sendAlone(ObjectNode message, Scene scene) {
    try {
      connector.send(connector.direct(scene.conversation(), scene.person()), message);
    } catch (Refused notThereEither) {
      send(artist.message(NOT_PRIVATELY), scene);
    }
  }

  /** Three questions to press, in the conversation with one person. */
  private void suggest(List<String> prompts, Scene scene) {
    if (!scene.personal() || prompts.isEmpty()) {
      return;
    }
    ObjectNode message = Json.object().put("type", "message").put("textFormat", "plain");
    message.put("text", "You could ask me:");
    ObjectNode suggested = message.putObject("suggestedActions");
    suggested.putArray("to").add(scene.person().id());
    ArrayNode actions = suggested.putArray("actions");
    prompts.stream()
        .limit(PROMPTS)
        .map(each -> Plain.line(each, 75))
        .forEach(
            each ->
                actions.addObject().put("type", "imBack").put("title", each).put("value", each));
    send(message, scene);
  }

  /** What has to be mended in a form, where it cannot be shown in the form itself. */
  public static Card mistakes(Map<String, String> mistakes) {
    return new Card(
        "That needs another look",
        mistakes.values().stream().sorted().<Block>map(Block.Text::new).toList());
  }
}
