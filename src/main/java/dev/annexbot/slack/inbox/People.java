package dev.annexbot.slack.inbox;

import com.slack.api.model.User;
import dev.annexbot.chat.Person;
import dev.annexbot.chat.Person.Standing;
import dev.annexbot.chat.PersonId;
import dev.annexbot.slack.api.Api;
import dev.annexbot.slack.api.Identity;
import dev.annexbot.slack.api.Refused;
import dev.annexbot.slack.api.Unclear;
import java.time.Clock;
import java.util.Objects;
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
    var team = sender.team().isEmpty() ? us.team() : sender.team();
    return new Person(
        new PersonId("slack:" + team + ":" + sender.user()),
        isForeign(sender.team(), sender.enterprise())
            ? Standing.OUTSIDER
            : standing(sender.user()));
  }

  private boolean isForeign(String team, String enterprise) {
    boolean sameTeam = team.isEmpty() || team.equals(us.team());
    boolean sameEnterprise = !us.enterprise().isEmpty() && enterprise.equals(us.enterprise());
    return !sameTeam && !sameEnterprise;
  }

  private Standing standing(String user) {
    var known = standings.find(user);
    if (known.isPresent()) {
      return known.get();
    }
    try {
      var standing = of(api.call(methods -> methods.usersInfo(r -> r.user(user))).getUser());
      standings.keep(user, standing);
      return standing;
    } catch (Refused | Unclear e) {
      log.warn("Slack does not say who {} is: {}", user, e.getMessage());
      return Standing.UNKNOWN;
    }
  }

  private Standing of(User user) {
    if (user.isDeleted()) {
      return Standing.UNKNOWN;
    }
    if (user.isBot() || "USLACKBOT".equals(user.getId())) {
      return Standing.BOT;
    }
    if (user.isStranger()
        || isForeign(Objects.requireNonNullElse(user.getTeamId(), ""), enterprise(user))) {
      return Standing.OUTSIDER;
    }
    return user.isRestricted() || user.isUltraRestricted() ? Standing.GUEST : Standing.MEMBER;
  }

  private static String enterprise(User user) {
    var of = user.getEnterpriseUser();
    return of == null ? "" : Objects.requireNonNullElse(of.getEnterpriseId(), "");
  }
}
