package dev.annexbot.reminder;

import dev.annexbot.chat.Letter;
import dev.annexbot.chat.Org;
import dev.annexbot.chat.Outbox;
import dev.annexbot.chat.PersonId;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Tells each admin once what became of a week's reminders. It comes every week, so that its absence
 * says that nobody is reminded any more.
 */
public final class LineOfTheWeek implements Runnable {
  /** The kind of these letters; their reference is {@code admin/2026-W48}. */
  public static final String KIND = "weekly-line";

  /**
   * How long after its end a week is settled everywhere: at noon of Wednesday by UTC, its last
   * reminder was either brought or is too late, in every zone.
   */
  private static final Duration SETTLED = Duration.ofHours(60);

  private final Reminders reminders;
  private final Outbox outbox;
  private final Supplier<Set<PersonId>> admins;
  private final Set<String> told = ConcurrentHashMap.newKeySet();

  public LineOfTheWeek(Reminders reminders, Outbox outbox, Supplier<Set<PersonId>> admins) {
    this.reminders = reminders;
    this.outbox = outbox;
    this.admins = admins;
  }

  @Override
  public void run() {
    IsoWeek week = settled();
    for (PersonId admin : admins.get()) {
      String ref = admin.value() + "/" + week;
      if (!told.contains(ref) && isUsed(admin.org(), week)) {
        // Of many who put it in, the outbox keeps one.
        outbox.put(new Letter(KIND, ref, admin.value()));
        told.add(ref);
      }
    }
  }

  /** The last week of which nothing is open any more. */
  private IsoWeek settled() {
    return IsoWeek.of(reminders.now().minus(SETTLED).atZone(ZoneOffset.UTC).toLocalDate())
        .previous();
  }

  /** Whether anybody there is reminded at all. */
  private boolean isUsed(Org org, IsoWeek week) {
    return !reminders.tally(org, week).isEmpty()
        || reminders.all().stream()
            .anyMatch(each -> each.who().org().equals(org) && each.next().compareTo(week) <= 0);
  }
}
