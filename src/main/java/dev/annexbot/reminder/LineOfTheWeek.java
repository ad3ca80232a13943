package dev.annexbot.reminder;

import dev.annexbot.chat.Letter;
import dev.annexbot.chat.Org;
import dev.annexbot.chat.PersonId;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells the channel for admins once what became of a week's reminders; where there is none, each
 * admin. It comes every week, so that its absence says that nobody is reminded any more. After an
 * outage the last weeks that had no line get theirs, in one message.
 */
public final class LineOfTheWeek implements Runnable {
  /** The kind of what an admin gets; the reference is {@code admin/2026-W47,2026-W48}. */
  public static final String KIND = "weekly-line";

  /** The kind of what the channel gets; the reference begins with the organization. */
  public static final String IN_CHANNEL = "weekly-figures";

  /** The kind of what an admin gets beside the channel: who was skipped, if anybody was. */
  public static final String SKIPPED = "weekly-skipped";

  /**
   * How long after its end a week is settled everywhere: at noon of Wednesday by UTC, its last
   * reminder was either brought or is too late, in every zone.
   */
  private static final Duration SETTLED = Duration.ofHours(60);

  private static final int WEEKS_BACK = 4;

  private final Reminders reminders;
  private final WeekLines lines;
  private final Receivers receivers;
  private final Set<String> told = ConcurrentHashMap.newKeySet();

  /** The organizations, their admins, and the address of the channel for those. */
  public record Receivers(
      Supplier<Set<Org>> orgs,
      Function<Org, Set<PersonId>> admins,
      Function<Org, Optional<String>> channel) {}

  public LineOfTheWeek(Reminders reminders, WeekLines lines, Receivers receivers) {
    this.reminders = reminders;
    this.lines = lines;
    this.receivers = receivers;
  }

  @Override
  public void run() {
    List<IsoWeek> last = last();
    receivers.orgs().get().forEach(org -> see(org, last));
  }

  /** The last weeks of which nothing is open any more, the oldest first. */
  private List<IsoWeek> last() {
    IsoWeek newest =
        IsoWeek.of(reminders.now().minus(SETTLED).atZone(ZoneOffset.UTC).toLocalDate()).previous();
    return Stream.iterate(newest, IsoWeek::previous).limit(WEEKS_BACK).sorted().toList();
  }

  private void see(Org org, List<IsoWeek> last) {
    List<IsoWeek> weeks =
        last.stream()
            .filter(week -> !told.contains(org.value() + "/" + week) && isUsed(org, week))
            .toList();
    Optional<String> channel = receivers.channel().apply(org);
    Set<PersonId> admins = receivers.admins().apply(org);
    if (!weeks.isEmpty() && (channel.isPresent() || !admins.isEmpty())) {
      lines.tell(org, weeks, first -> letters(org, first, channel, admins));
      weeks.forEach(week -> told.add(org.value() + "/" + week));
    }
  }

  private static List<Letter> letters(
      Org org, List<IsoWeek> weeks, Optional<String> channel, Set<PersonId> admins) {
    String about = "/" + weeks.stream().map(IsoWeek::toString).collect(Collectors.joining(","));
    List<Letter> letters = new ArrayList<>();
    channel.ifPresent(it -> letters.add(new Letter(IN_CHANNEL, org.value() + about, it)));
    String kind = channel.isPresent() ? SKIPPED : KIND;
    admins.forEach(it -> letters.add(new Letter(kind, it.value() + about, it.value())));
    return letters;
  }

  /** Whether anybody there is reminded at all. */
  private boolean isUsed(Org org, IsoWeek week) {
    return !reminders.tally(org, week).isEmpty()
        || reminders.all().stream()
            .anyMatch(each -> each.who().org().equals(org) && each.next().compareTo(week) <= 0);
  }
}
