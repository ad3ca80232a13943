package dev.annexbot.teams.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annexbot.chat.Person;
import dev.annexbot.chat.Person.Standing;
import dev.annexbot.chat.PersonId;
import dev.annexbot.chat.Place;
import dev.annexbot.teams.api.Account;
import dev.annexbot.teams.api.Activity;
import dev.annexbot.teams.api.Connector;
import dev.annexbot.teams.api.Refused;
import dev.annexbot.teams.drawing.Data;
import dev.annexbot.teams.post.Directory;
import dev.annexbot.web.Unclear;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Knows what somebody is to us: asks Teams, and remembers it for five minutes. */
final class People {
  private static final Logger log = LoggerFactory.getLogger(People.class);

  /** Somebody may be waiting at an invoke, which has five seconds altogether. */
  private static final Duration QUICK = Duration.ofMillis(2_500);

  private final Connector patient;
  private final Connector quick;
  private final Recent<Standing> standings;

  People(Connector connector, Clock clock) {
    this.patient = connector;
    this.quick = connector.quick(QUICK);
    this.standings = new Recent<>(Duration.ofMinutes(5), clock);
  }

  Person person(Activity activity) {
    String id = Directory.person(activity.tenant(), activity.from());
    Standing standing = standings.find(id).or(() -> ask(activity, id)).orElse(Standing.UNKNOWN);
    return new Person(new PersonId(id), standing);
  }

  /** What came back from a card, by whom. */
  static Data read(JsonNode data, Activity activity) {
    return Data.read(data, Directory.person(activity.tenant(), activity.from()));
  }

  /** Where it was done, named so that only we can read it. */
  static Place place(Activity activity) {
    String thread = "teams:" + activity.conversation().id();
    return new Place(Directory.place(activity.conversation()), thread, kind(activity));
  }

  /** A dialog, and whatever else one person has before them alone. */
  static Place own(Activity activity) {
    String address = Directory.person(activity.tenant(), activity.from()) + ":dialog";
    return new Place(address, address, Place.Kind.DIRECT);
  }

  private static Place.Kind kind(Activity activity) {
    if (activity.isPersonal()) {
      return Place.Kind.DIRECT;
    }
    return activity.isShared() ? Place.Kind.SHARED : Place.Kind.CHANNEL;
  }

  private Optional<Standing> ask(Activity activity, String id) {
    Account from = activity.from();
    if (from.id().startsWith("28:")) {
      return Optional.of(Standing.BOT);
    }
    if (from.id().isEmpty() || from.directory().isEmpty()) {
      // Without an id in a directory, nobody says whom this is.
      return Optional.empty();
    }
    try {
      Standing standing =
          standing(near(activity).member(activity.conversation(), from.id()), activity, from);
      standings.keep(id, standing);
      return Optional.of(standing);
    } catch (Refused | Unclear e) {
      log.warn("Teams does not say who {} is: {}", id, e.getMessage());
      return Optional.empty();
    }
  }

  /** At a message nobody counts the seconds: a member must not be turned away for a slow answer. */
  private Connector near(Activity activity) {
    return activity.isInvoke() ? quick : patient;
  }

  private static Standing standing(JsonNode member, Activity activity, Account asked) {
    return Account.of(member).directory().equalsIgnoreCase(asked.directory())
        ? Standings.of(member, activity.tenant())
        : Standing.UNKNOWN;
  }
}
