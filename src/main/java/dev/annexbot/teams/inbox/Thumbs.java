package dev.annexbot.teams.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annexbot.chat.Form;
import dev.annexbot.chat.Incoming;
import dev.annexbot.chat.Press;
import dev.annexbot.chat.Reply;
import dev.annexbot.teams.api.Activity;
import dev.annexbot.teams.api.Json;
import dev.annexbot.teams.drawing.Rated;
import dev.annexbot.teams.post.Invoked;
import dev.annexbot.teams.post.Ratings;
import dev.annexbot.teams.post.Scene;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Takes the thumbs under our messages, and what is written beside them. */
final class Thumbs {
  private static final int MOST = 500;

  private final Reception reception;
  private final Ratings ratings;

  Thumbs(Reception reception, Ratings ratings) {
    this.reception = reception;
    this.ratings = ratings;
  }

  /** Teams thanks by itself, so nothing is said. */
  JsonNode given(Activity activity) {
    Optional<String> about = ratings.find(activity.conversation(), activity.repliesTo());
    JsonNode said = activity.value().path("actionValue");
    about.ifPresent(
        object ->
            reception.run(
                Scene.of(activity),
                () -> {
                  if (said.path("reaction").asText("").equals("like")) {
                    press(activity, new Press(Rated.HELPFUL, object));
                  } else {
                    dislike(activity, new Press(Rated.UNHELPFUL, object), words(said));
                  }
                }));
    return Invoked.noted();
  }

  private Reply press(Activity activity, Press press) {
    return reception
        .ask(
            activity, People.own(activity), (who, where) -> new Incoming.Pressed(who, where, press))
        .join();
  }

  /** What was written goes where the desk's own form would have had it. */
  private void dislike(Activity activity, Press press, String words) {
    if (press(activity, press) instanceof Reply.Ask ask) {
      Map<String, String> values = new HashMap<>();
      ask.form().fields().stream()
          .filter(Form.Field.Writing.class::isInstance)
          .findFirst()
          .filter(each -> !words.isEmpty())
          .ifPresent(field -> values.put(field.name(), words));
      reception
          .ask(
              activity,
              People.own(activity),
              (who, where) -> new Incoming.Submitted(who, where, press, values))
          .join();
    }
  }

  /** Real clients send JSON in a text, the simulator the text itself. */
  private static String words(JsonNode said) {
    String feedback = said.path("feedback").asText("");
    JsonNode inner = Json.read(feedback.getBytes(StandardCharsets.UTF_8));
    String words = inner.isObject() ? inner.path("feedbackText").asText("") : feedback;
    return words.length() > MOST ? words.substring(0, MOST) : words;
  }
}
