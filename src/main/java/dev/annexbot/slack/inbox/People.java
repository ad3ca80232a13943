package dev.annexbot.slack.inbox;

import dev.annexbot.chat.Person;
import dev.annexbot.chat.Person.Standing;
import dev.annexbot.chat.PersonId;
import dev.annexbot.slack.api.Api;
import dev.annexbot.slack.api.Identity;
import dev.annexbot.slack.api.Refused;
import dev.annexbot.slack.api.Standings;
import dev.annexbot.web.Unclear;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Knows what somebody is to us: asks Slack, and remembers it for five minutes. */
final class People {
  private static final Logger log = LoggerFactory.getLogger(People.class);

  private final Api api;
  private final Identity us;
  private final Recent<Known> known;

  /** What Slack said about somebody. */
  private record Known(Standing standing, boolean owner) {}

  People(Api api, Identity us, Clock clock) {
    this.api = api;
    this.us = us;
    this.known = new Recent<>(clock);
  }

  Person person(Sender sender) {
    return remembered(sender)
        .orElseGet(() -> person(id(sender, sender.user()), ask(sender.user())));
  }

  private static Person person(PersonId id, Known known) {
    return new Person(id, known.standing(), known.owner());
  }

  /** What we know without asking. */
  Optional<Person> remembered(Sender sender) {
    return (isSurelyForeign(sender)
            ? Optional.of(new Known(Standing.OUTSIDER, false))
            : known.find(sender.user()))
        .map(it -> person(id(sender, sender.user()), it));
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

  private Known ask(String user) {
    try {
      var asked = api.call(methods -> methods.usersInfo(r -> r.user(user))).getUser();
      var standing = Standings.of(asked, us);
      var it = new Known(standing, standing == Standing.MEMBER && asked.isOwner());
      known.keep(user, it);
      return it;
    } catch (Refused | Unclear e) {
      log.warn("Slack does not say who {} is: {}", user, e.getMessage());
      return new Known(Standing.UNKNOWN, false);
    }
  }
}
