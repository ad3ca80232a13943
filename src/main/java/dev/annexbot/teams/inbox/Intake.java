package dev.annexbot.teams.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annexbot.chat.Desk;
import dev.annexbot.chat.Inbox;
import dev.annexbot.teams.api.Activity;
import dev.annexbot.teams.api.Connector;
import dev.annexbot.teams.post.Artist;
import dev.annexbot.teams.post.Directory;
import dev.annexbot.teams.post.Invoked;
import dev.annexbot.teams.post.Postman;
import dev.annexbot.teams.post.Ratings;
import dev.annexbot.web.Counters;
import dev.annexbot.web.Errands;
import dev.annexbot.web.Mishaps;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one way in for all that Teams sends us, once it is known to be Teams. */
public final class Intake {
  private final Claims claims;
  private final Directory directory;
  private final Mishaps mishaps;
  private final Errands errands;
  private final Rooms rooms;

  /** What the activities are handled with. */
  public record House(Desk desk, Inbox inbox, Counters counters, Clock clock, Errands errands) {}

  private record Rooms(
      Wrote wrote,
      Presses presses,
      Dialogs dialogs,
      Searches searches,
      Thumbs thumbs,
      Arrivals arrivals) {}

  private Intake(
      Claims claims, Directory directory, Mishaps mishaps, Errands errands, Rooms rooms) {
    this.claims = claims;
    this.directory = directory;
    this.mishaps = mishaps;
    this.errands = errands;
    this.rooms = rooms;
  }

  public static Intake of(Connector connector, Directory directory, Artist artist, House house) {
    Ratings ratings = new Ratings();
    Shown desk = new Shown(house.desk(), house.clock());
    Postman postman = new Postman(connector, directory, ratings, artist);
    Mishaps mishaps = new Mishaps("Teams", house.counters());
    People people = new People(connector, house.clock());
    Reception reception = new Reception(desk, people, postman, mishaps, house.errands());
    Claims claims = new Claims(house.inbox(), house.counters());
    Rooms rooms =
        new Rooms(
            new Wrote(reception),
            new Presses(reception, postman, artist, desk),
            new Dialogs(reception, postman, artist, desk),
            new Searches(reception, artist),
            new Thumbs(reception, ratings),
            new Arrivals(claims, reception, directory));
    return new Intake(claims, directory, mishaps, house.errands(), rooms);
  }

  /**
   * Takes an activity.
   *
   * @return what to answer; nothing where nobody waits for more than that we have it, nor to an
   *     invoke that we do not know
   * @throws NotNow when it has to be sent again
   */
  public Optional<JsonNode> take(Activity activity) {
    if (errands.areEnding()) {
      throw new NotNow(new IllegalStateException("We are about to end"));
    }
    if (activity.isInvoke()) {
      return invoked(activity);
    }
    if (claims.isFirst(activity)) {
      happened(activity);
    }
    return Optional.empty();
  }

  private void happened(Activity activity) {
    switch (activity.type()) {
      case "message" -> message(activity);
      case "installationUpdate" -> rooms.arrivals().installation(activity);
      case "conversationUpdate" -> rooms.arrivals().change(activity);
      default -> {}
    }
  }

  private void message(Activity activity) {
    directory.learn(activity);
    boolean wordless = activity.value().isObject() && activity.text().isBlank();
    if (wordless || rooms.presses().pressed(activity)) {
      rooms.presses().submitted(activity);
    } else {
      rooms.wrote().heard(activity);
    }
  }

  private Optional<JsonNode> invoked(Activity activity) {
    try {
      return Optional.ofNullable(answer(activity));
    } catch (NotNow e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      return Optional.of(unexpected(activity, mishaps.sentence(e, activity.name())));
    }
  }

  private @Nullable JsonNode answer(Activity activity) {
    return switch (activity.name()) {
      case "adaptiveCard/action" ->
          claims.isFirst(activity)
              ? rooms.presses().invoked(activity)
              : Invoked.sentence("That has reached me already.");
      case "composeExtension/query" -> rooms.searches().typed(activity);
      case "application/search" -> rooms.searches().chosen(activity);
      case "composeExtension/fetchTask" -> rooms.dialogs().called(activity);
      case "task/fetch" -> rooms.dialogs().pressed(activity);
      case "composeExtension/submitAction", "task/submit" ->
          claims.isFirst(activity)
              ? rooms.dialogs().pressed(activity)
              : Invoked.closing("That has reached me already.");
      case "message/submitAction" ->
          claims.isFirst(activity) ? rooms.thumbs().given(activity) : Invoked.noted();
      default -> null;
    };
  }

  /** In the form that whoever waits for it can show. */
  private static JsonNode unexpected(Activity activity, String sentence) {
    return switch (activity.name()) {
      case "composeExtension/query" -> Invoked.noResults(sentence);
      case "application/search" -> Invoked.choices(List.of());
      case "adaptiveCard/action" -> Invoked.sentence(sentence);
      default -> Invoked.closing(sentence);
    };
  }
}
