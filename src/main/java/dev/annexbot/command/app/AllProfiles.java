package dev.annexbot.command.app;

import dev.annexbot.chat.PersonId;
import dev.annexbot.chat.Profile;
import dev.annexbot.chat.Profiles;
import dev.annexbot.policy.Accounts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the platforms tell of somebody, by each account that they have. */
public final class AllProfiles implements Profiles {
  private final Map<String, Profiles> platforms;
  private final Accounts accounts;

  AllProfiles(Map<String, Profiles> platforms, Accounts accounts) {
    this.platforms = Map.copyOf(platforms);
    this.accounts = accounts;
  }

  /** Who has left one platform is still with us on another; where they are reached comes first. */
  @Override
  public Optional<Profile> find(PersonId who) {
    List<PersonId> all = accounts.of(who);
    List<Profile> known =
        all.stream().flatMap(each -> of(each).flatMap(it -> it.find(each)).stream()).toList();
    boolean member = known.stream().anyMatch(Profile::isMember);
    // While one of them cannot tell, nobody has left.
    if (known.isEmpty() || (!member && known.size() < all.size())) {
      return Optional.empty();
    }
    Optional<ZoneId> zone =
        known.stream().filter(Profile::isMember).flatMap(it -> it.zone().stream()).findFirst();
    return Optional.of(new Profile(member, zone));
  }

  /** Only where a letter would reach them is it anybody's business. */
  @Override
  public Optional<Instant> quietUntil(PersonId who) {
    PersonId account = accounts.of(who).getFirst();
    return of(account).flatMap(it -> it.quietUntil(account));
  }

  private Optional<Profiles> of(PersonId account) {
    return Optional.ofNullable(platforms.get(account.platform()));
  }
}
