package dev.annexbot.slack.inbox;

import com.slack.api.model.User;
import dev.annexbot.chat.Person.Standing;
import dev.annexbot.chat.PersonId;
import dev.annexbot.chat.Profile;
import dev.annexbot.chat.Profiles;
import dev.annexbot.slack.api.Api;
import dev.annexbot.slack.api.Identity;
import dev.annexbot.slack.api.Refused;
import dev.annexbot.slack.api.Standings;
import dev.annexbot.slack.api.TooMany;
import dev.annexbot.web.Unclear;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The profiles of a Slack workspace, at most five minutes old. */
public final class SlackProfiles implements Profiles {
  private static final Logger log = LoggerFactory.getLogger(SlackProfiles.class);

  private final Api api;
  private final Identity us;
  private final Clock clock;
  private final Recent<Profile> recent;

  public SlackProfiles(Api api, Identity us, Clock clock) {
    this.api = api;
    this.us = us;
    this.clock = clock;
    this.recent = new Recent<>(clock);
  }

  @Override
  public Optional<Profile> find(PersonId who) {
    var known = recent.find(who.value());
    if (known.isPresent()) {
      return known;
    }
    try {
      var user = api.once(methods -> methods.usersInfo(r -> r.user(who.local()))).getUser();
      var profile = new Profile(Standings.of(user, us) == Standing.MEMBER, zone(user));
      recent.keep(who.value(), profile);
      return Optional.of(profile);
    } catch (Refused | TooMany | Unclear e) {
      log.warn("Slack does not show the profile of {}: {}", who.local(), e.getMessage());
      return Optional.empty();
    }
  }

  private static Optional<ZoneId> zone(User user) {
    try {
      return Optional.of(ZoneId.of(Objects.requireNonNullElse(user.getTz(), "")));
    } catch (DateTimeException unknown) {
      return Optional.empty();
    }
  }

  @Override
  public Optional<Instant> quietUntil(PersonId who) {
    try {
      var dnd = api.once(methods -> methods.dndInfo(r -> r.user(who.local())));
      if (!dnd.isDndEnabled() || dnd.getNextDndStartTs() == null || dnd.getNextDndEndTs() == null) {
        return Optional.empty();
      }
      var start = Instant.ofEpochSecond(dnd.getNextDndStartTs());
      var end = Instant.ofEpochSecond(dnd.getNextDndEndTs());
      var now = clock.instant();
      return now.isBefore(start) || !now.isBefore(end) ? Optional.empty() : Optional.of(end);
    } catch (TooMany e) {
      // Until Slack says, nobody is disturbed.
      return Optional.of(clock.instant().plus(e.pause()));
    } catch (Refused | Unclear e) {
      log.warn("Slack does not say whether {} may be disturbed: {}", who.local(), e.getMessage());
      return Optional.empty();
    }
  }
}
