package dev.annexbot.command.app;

import dev.annexbot.chat.Org;
import dev.annexbot.handoff.Arrangement;
import dev.annexbot.handoff.WorkTime;
import dev.annexbot.reminder.Calendar;
import dev.annexbot.reminder.Rhythm;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** At a terminal one asks oneself. */
public final class AloneArrangement implements Arrangement {
  private static final Duration KEPT = Duration.ofDays(180);

  @Override
  public Optional<String> experts(Org org) {
    return Optional.of("terminal");
  }

  @Override
  public Instant promise(Org org, Instant asked) {
    return times(org).days(asked, 1);
  }

  @Override
  public WorkTime times(Org org) {
    return new WorkTime(new Calendar((day, where) -> false), Rhythm.usual(ZoneId.systemDefault()));
  }

  @Override
  public Duration keeping(Org org) {
    return KEPT;
  }
}
