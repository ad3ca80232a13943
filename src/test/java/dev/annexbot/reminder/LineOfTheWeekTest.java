package dev.annexbot.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.annexbot.chat.Letter;
import dev.annexbot.chat.Outbox;
import dev.annexbot.chat.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LineOfTheWeekTest {
  private static final PersonId ADMIN = new PersonId("slack:T1:UADMIN");
  private static final IsoWeek W48 = IsoWeek.parse("2026-W48");
  private static final Tally SOME = new Tally(41, 0, 0, 0, List.of());

  private final Reminders reminders = mock(Reminders.class);
  private final Outbox outbox = mock(Outbox.class);
  private final LineOfTheWeek line = new LineOfTheWeek(reminders, outbox, () -> Set.of(ADMIN));

  @BeforeEach
  void some() {
    when(reminders.tally(any(), any())).thenReturn(new Tally(0, 0, 0, 0, List.of()));
    when(reminders.tally(ADMIN.org(), W48)).thenReturn(SOME);
    when(reminders.all()).thenReturn(List.of());
  }

  private void at(String moment) {
    when(reminders.now()).thenReturn(Instant.parse(moment));
    line.run();
  }

  @Test
  void comesOnceTheWeekIsSettledEverywhere() {
    at("2026-12-02T11:59:00Z");
    verify(outbox, never()).put(any());
    at("2026-12-02T12:00:00Z");
    at("2026-12-02T12:00:30Z");
    at("2026-12-08T12:00:00Z");
    verify(outbox, times(1))
        .put(new Letter("weekly-line", ADMIN.value() + "/2026-W48", ADMIN.value()));
  }

  @Test
  void isSettledWhenTheLastZoneAndTheGraceAreOver() {
    // Sunday evening in the last zone there is, two days of grace, and the clocks differ.
    Instant last = Instant.parse("2026-11-30T11:59:00Z").plus(Rule.GRACE);
    assertThat(last).isBefore(Instant.parse("2026-12-02T12:00:00Z"));
  }

  @Test
  void doesNotComeWhereNobodyIsReminded() {
    at("2026-12-09T13:00:00Z");
    verify(outbox, never()).put(any());
  }
}
