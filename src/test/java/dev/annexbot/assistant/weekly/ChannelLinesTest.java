package dev.annexbot.assistant.weekly;

import static dev.annexbot.assistant.weekly.Week.ADMIN;
import static dev.annexbot.assistant.weekly.Week.ANNA;
import static dev.annexbot.assistant.weekly.Week.BEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annexbot.chat.Letter;
import dev.annexbot.reminder.IsoWeek;
import dev.annexbot.reminder.LineOfTheWeek;
import dev.annexbot.reminder.Rhythm;
import dev.annexbot.reminder.Turn;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChannelLinesTest {
  private static final IsoWeek W47 = IsoWeek.parse("2026-W47");
  private static final IsoWeek W48 = IsoWeek.parse("2026-W48");
  private static final String CHANNEL = "slack:CADMIN";

  @TempDir private Path folder;
  private Week week;

  @BeforeEach
  void begin() throws Exception {
    week = new Week(folder);
    Rhythm usual = Rhythm.usual(ZoneId.of("Europe/Berlin"));
    for (var each : List.of(ANNA, BEN)) {
      week.store.reminders().begin(each, usual, W47);
      week.store.reminders().decide(each, new Turn.Skip(W47, "on leave"));
    }
    week.store.reminders().decide(ANNA, new Turn.Skip(W48, "no working day"));
    week.store.reminders().decide(BEN, new Turn.Skip(W48, "no working day"));
  }

  @AfterEach
  void end() {
    week.close();
  }

  private static Letter figures(String weeks) {
    return new Letter(LineOfTheWeek.IN_CHANNEL, "slack:T1/" + weeks, CHANNEL);
  }

  private static Letter skipped(String weeks) {
    return new Letter(LineOfTheWeek.SKIPPED, ADMIN.value() + "/" + weeks, ADMIN.value());
  }

  @Test
  void theChannelSeesFiguresAndNoNames() {
    week.reads(week.says(figures("2026-W48")).orElseThrow())
        .sees("Weekly reminders, 2026-W48", "**W48: 0 sent, 0 late, 2 skipped**", "by Thursday")
        .doesNotSee("UANNA", "UBEN", "no working day", "come together");
  }

  @Test
  void theChannelHearsAtAnyHour() {
    week.at("2026-11-28T02:00:00Z");
    assertThat(week.words(figures("2026-W48")).wait(figures("2026-W48"))).isEmpty();
    assertThat(week.words(skipped("2026-W48")).wait(skipped("2026-W48"))).isPresent();
  }

  @Test
  void adminsSeeTheNamesBesideTheChannel() {
    week.reads(week.says(skipped("2026-W48")).orElseThrow())
        .sees("Who was not reminded, 2026-W48", "- 2: no working day (", "UANNA", "UBEN")
        .sees("the channel for admins has the figures");
  }

  @Test
  void adminsHearNothingBesideTheChannelIfNobodyWasSkipped() {
    assertThat(week.says(skipped("2026-W40"))).isEmpty();
    week.reads(week.says(skipped("2026-W40,2026-W48")).orElseThrow())
        .sees("W48: 0 sent")
        .doesNotSee("W40: 0 sent");
  }

  @Test
  void severalWeeksAreOneMessage() {
    week.reads(week.says(figures("2026-W47,2026-W48")).orElseThrow())
        .sees("Weekly reminders, 2026-W47 to 2026-W48")
        .sees("**W47: 0 sent, 0 late, 2 skipped**\n**W48:", "come together");
    Letter toAdmin = new Letter("weekly-line", ADMIN.value() + "/2026-W47,2026-W48", ADMIN.value());
    week.reads(week.says(toAdmin).orElseThrow())
        .sees("W47: 0 sent", "on leave (", "W48: 0 sent", "no working day (");
  }

  @Test
  void ofManyWhoLookTheChannelIsToldOnce() {
    week.at("2026-12-02T12:00:00Z");
    for (int replica = 0; replica < 3; replica++) {
      new LineOfTheWeek(
              week.store.reminders(),
              week.store.weekLines(),
              new LineOfTheWeek.Receivers(
                  () -> Set.of(ADMIN.org()), org -> Set.of(ADMIN), org -> Optional.of(CHANNEL)))
          .run();
    }
    assertThat(week.waiting())
        .extracting(Letter::name)
        .containsExactlyInAnyOrder(
            "weekly-figures/slack:T1/2026-W47,2026-W48",
            "weekly-skipped/slack:T1:UADMIN/2026-W47,2026-W48");
  }

  @Test
  void aReferenceWithoutAWeekIsRefused() {
    assertThatThrownBy(() -> LineRef.parse("slack:T1"))
        .hasMessageContaining("'slack:T1' names nobody and no week");
  }
}
