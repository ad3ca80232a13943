package dev.annexbot.teams.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annexbot.chat.Block;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.Choice;
import dev.annexbot.chat.Incoming;
import dev.annexbot.chat.Press;
import dev.annexbot.chat.Reply;
import dev.annexbot.teams.api.Activity;
import dev.annexbot.teams.post.Artist;
import dev.annexbot.teams.post.Invoked;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds while somebody types, beside the field that one writes in. */
final class Searches {
  /** Each of them carries its whole card. */
  private static final int MOST = 8;

  /** What Teams shows of a list. */
  private static final int MOST_CHOICES = 15;

  private final Reception reception;
  private final Artist artist;

  Searches(Reception reception, Artist artist) {
    this.reception = reception;
    this.artist = artist;
  }

  JsonNode typed(Activity activity) {
    String command = activity.value().path("commandId").asText(Registered.LOOK_UP);
    if (!command.equals(Registered.LOOK_UP)) {
      return Invoked.noResults("That search is not here any more.");
    }
    String typed = text(activity.value().path("parameters"));
    List<Invoked.Result> results = new ArrayList<>();
    for (Choice choice :
        reception.suggest(activity, command, typed).stream().limit(MOST).toList()) {
      result(activity, choice).ifPresent(results::add);
    }
    return results.isEmpty()
        ? Invoked.noResults("I found nothing. Try a number or a word.")
        : Invoked.results(results);
  }

  /** A list of a card is searched; which one, its data set says. */
  JsonNode chosen(Activity activity) {
    JsonNode asked = activity.value();
    String dataset = asked.path("dataset").asText("");
    if (!dataset.matches("[a-z-]{1,40}")) {
      return Invoked.choices(List.of());
    }
    int most =
        Math.clamp(asked.path("queryOptions").path("top").asInt(MOST_CHOICES), 1, MOST_CHOICES);
    return Invoked.choices(
        reception.suggest(activity, dataset, asked.path("queryText").asText("")).stream()
            .skip(Math.max(0, asked.path("queryOptions").path("skip").asInt(0)))
            .limit(most)
            .toList());
  }

  /** When it is opened, a parameter says so, and nothing was typed yet. */
  private static String text(JsonNode parameters) {
    JsonNode first = parameters.path(0);
    return "initialRun".equals(first.path("name").asText()) ? "" : first.path("value").asText("");
  }

  private Optional<Invoked.Result> result(Activity activity, Choice choice) {
    Optional<Reply> reply =
        Patiently.await(
            reception.ask(
                activity,
                People.place(activity),
                (who, where) ->
                    new Incoming.Pressed(who, where, new Press(Registered.SHARE, choice.value()))),
            Patiently.DIALOG);
    return reply
        .filter(Reply.Show.class::isInstance)
        .map(it -> ((Reply.Show) it).card())
        .map(card -> new Invoked.Result(choice.label(), begins(card), artist.inMessage(card)));
  }

  private static String begins(Card card) {
    return card.blocks().stream()
        .flatMap(each -> each instanceof Block.Text it ? Stream.of(it.text()) : Stream.empty())
        .findFirst()
        .orElse("")
        .replace("**", "");
  }
}
