package dev.annexbot.slack.inbox;

import dev.annexbot.chat.Person;
import dev.annexbot.chat.Person.Standing;
import dev.annexbot.chat.PersonId;
import dev.annexbot.slack.api.Api;
import dev.annexbot.slack.api.Identity;
import dev.annexbot.slack.api.Refused;
import dev.annexbot.slack.api.Standings;
import dev.annexbot.slack.api.Unclear;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Knows what somebody is to us: asks Slack, and remembers it for five minutes. */
final class People {
  private static final Logger log = LoggerFactory.getLogger(People.class);

  private final Api api;
  private final Identity us;
  private final Recent<Standing> standings;

  People(Api api, Identity us, Clock clock) {
    this.api = api;
    this.us = us;
    this.standings = new Recent<>(clock);
  }

  Person person(Sender sender) {
    return remembered(sender)
        .orElseGet(() -> new Person(id(sender, sender.user()), standing(sender.user())));
  }

  /** What we know without asking. */
  Optional<Person> remembered(Sender sender) {
    return (isSurelyForeign(sender)
            ? Optional.of(Standing.OUTSIDER)
            : standings.find(sender.user()))
        .map(standing -> new Person(id(sender, sender.user()), standing));
  }

  /** Of somebody in the workspace of the sender. */
  PersonId id(Sender sender, String user) {
    var team = sender.team().isEmpty() ? us.team() : sender.team();
    return new PersonId("slack:" + team + ":" + user);
  }

  private boolean isSurelyForeign(Sender sender) {
    if (sender.team().isEmpty() || sender.team().equals(us.team())) {
      return false;
    }
    // Another workspace of our own organization: most deliveries do not tell, its user does.
    boolean mayBeOurs = !us.enterprise().isEmpty() && sender.enterprise().isEmpty();
    return !mayBeOurs && !isOurEnterprise(sender.enterprise());
  }

  private boolean isOurEnterprise(String enterprise) {
    return !us.enterprise().isEmpty() && us.enterprise().equals(enterprise);
  }

  private Standing standing(String user) {
    try {
      var standing =
          Standings.of(api.call(methods -> methods.usersInfo(r -> r.user(user))).getUser(), us);
      standings.keep(user, standing);
      return standing;
    } catch (Refused | Unclear e) {
      log.warn("Slack does not say who {} is: {}", user, e.getMessage());
      return Standing.UNKNOWN;
    }
  }
}
