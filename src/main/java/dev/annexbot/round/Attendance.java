package dev.annexbot.round;

import dev.annexbot.chat.PersonId;
import dev.annexbot.people.Absences;
import dev.annexbot.people.Directory;
import dev.annexbot.reminder.Reminded;
import dev.annexbot.reminder.Reminders;
import dev.annexbot.reminder.Rhythm;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** When somebody can be asked: as they have set it, else as their clock and the round say. */
public final class Attendance {
  private final Reminders reminders;
  private final Absences absences;
  private final Directory directory;
  private final Function<PersonId, Optional<Instant>> disturbed;

  /** Where nobody can say that they want not to be disturbed. */
  public Attendance(Reminders reminders, Absences absences, Directory directory) {
    this(reminders, absences, directory, who -> Optional.empty());
  }

  /** {@code disturbed} says until when the platform keeps somebody undisturbed, if it does. */
  public Attendance(
      Reminders reminders,
      Absences absences,
      Directory directory,
      Function<PersonId, Optional<Instant>> disturbed) {
    this.reminders = reminders;
    this.absences = absences;
    this.directory = directory;
    this.disturbed = disturbed;
  }

  /** Whether they want not to be disturbed just now; the platform is asked. */
  public boolean isDisturbed(PersonId who) {
    return disturbed.apply(who).isPresent();
  }

  /** When they work; {@code round} is how those work who set the round up. */
  public Rhythm rhythm(PersonId who, Rhythm round) {
    return reminders
        .find(who)
        .map(Reminded::rhythm)
        .orElseGet(() -> directory.who(who).zone().map(round::at).orElse(round));
  }

  /** Until when they want to hear nothing, if they do. */
  public Optional<Instant> quiet(PersonId who) {
    return Stream.concat(
            absences.awayUntil(who).stream(),
            reminders.find(who).flatMap(Reminded::quietUntil).stream())
        .max(Instant::compareTo);
  }
}
