package dev.annexbot.handoff;

import dev.annexbot.chat.Org;
import dev.annexbot.chat.PersonId;
import dev.annexbot.reminder.IsoWeek;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * One look at whether last week's list of what was not answered is due: in the first working hour
 * of a week in which we run.
 */
public final class Listing implements Runnable {
  private final Weeks weeks;
  private final Arrangement arrangement;
  private final Receivers receivers;
  private final Clock clock;

  /** The organizations, and their admins, who get the list where there is no place of experts. */
  public record Receivers(Supplier<Set<Org>> orgs, Function<Org, Set<PersonId>> admins) {}

  public Listing(Weeks weeks, Arrangement arrangement, Receivers receivers, Clock clock) {
    this.weeks = weeks;
    this.arrangement = arrangement;
    this.receivers = receivers;
    this.clock = clock;
  }

  @Override
  public void run() {
    Instant now = clock.instant();
    for (Org org : receivers.orgs().get()) {
      WorkTime times = arrangement.times(org);
      IsoWeek last = new IsoWeek(IsoWeek.of(times.today(now)).monday().minusWeeks(1));
      if (times.isOpen(now) && !weeks.isListed(org, last)) {
        Set<String> addresses = addresses(org);
        if (!addresses.isEmpty()) {
          weeks.list(org, last, addresses);
        }
      }
    }
  }

  private Set<String> addresses(Org org) {
    return arrangement
        .experts(org)
        .map(Set::of)
        .orElseGet(
            () ->
                receivers.admins().apply(org).stream()
                    .map(PersonId::value)
                    .collect(Collectors.toSet()));
  }
}
