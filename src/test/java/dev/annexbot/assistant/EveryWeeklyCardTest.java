package dev.annexbot.assistant;

import static dev.annexbot.assistant.weekly.Week.ADMIN;
import static dev.annexbot.assistant.weekly.Week.ANNA;
import static dev.annexbot.assistant.weekly.Week.CLEO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.assistant.weekly.Week;
import dev.annexbot.chat.Letter;
import dev.annexbot.chat.PersonId;
import dev.annexbot.policy.Role;
import dev.annexbot.reminder.IsoWeek;
import dev.annexbot.reminder.Rhythm;
import dev.annexbot.reminder.TeamHelp;
import dev.annexbot.reminder.Turn;
import dev.annexbot.slack.drawing.Drawing;
import dev.annexbot.slack.drawing.FormDrawing;
import dev.annexbot.slack.drawing.Gallery;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the weekly reminder says passes both platforms, with as much in it as there is. */
class EveryWeeklyCardTest {
  private static final IsoWeek W48 = IsoWeek.parse("2026-W48");
  private static final String FOUR = "2026-W45,2026-W46,2026-W47,2026-W48";
  private static final List<String> REASONS =
      List.of("more than 48 hours late", "on leave", "no working day");
  private static final String LONG = "W".repeat(1_000);

  private final StrictSlack slack = new StrictSlack(true);
  private final StrictTeams teams = new StrictTeams();

  @Test
  void theLongestOfThemPass(@TempDir Path folder) throws Exception {
    try (Week week = new Week(folder)) {
      meet(week);
      for (var card : week.cards) {
        slack.says(card.title(), Drawing.message(card));
        slack.shows(card.title(), Drawing.window(card, Gallery.EMPTY));
        teams.says(card);
      }
      for (var form : week.forms) {
        slack.shows(form.title(), FormDrawing.view(form, "m".repeat(3_000)));
        teams.asks(form);
      }
      week.homes.forEach(home -> slack.shows("home", Drawing.home(home, Gallery.EMPTY)));
      assertThat(week.cards)
          .extracting(card -> card.title())
          .contains(
              "Your week in security: two things to decide",
              "You wanted to come back to this",
              "Nothing else needs you this week",
              "Something of your team is yours now",
              "A risk is nobody's now",
              "My weekly reminder",
              "Reminders",
              "Weekly reminders, 2026-W48",
              "Weekly reminders, 2026-W45 to 2026-W48",
              "Who was not reminded, 2026-W45 to 2026-W48");
      assertThat(week.forms).hasSizeGreaterThan(3);
      assertThat(week.homes).hasSize(1);
    }
    assertThat(slack.refusals()).isEmpty();
    assertThat(teams.refusals()).isEmpty();
  }

  private static void meet(Week week) {
    Rhythm usual = Rhythm.usual(ZoneId.of("Europe/Berlin"));
    week.store.reminders().begin(ANNA, usual, W48);
    for (int each = 0; each < 40; each++) {
      week.risk(ANNA, LONG);
      week.help.add(new TeamHelp.Wanted(CLEO, "has a check-in open for two weeks"));
    }
    week.given(Role.RISK_OWNER).types("remind me now").presses("Accept");
    week.types("remind me now").presses("Treat");
    week.types("remind me now").presses("Later…").sends(Map.of("when", "1"));
    for (Letter letter : week.waiting()) {
      week.says(letter);
    }
    week.types("remind").opensHome().types("remind me").presses("Change");
    week.types("remind me stop").types("remind me start");
    week.handingOn.left(ANNA);
    week.leaders.put(CLEO, ANNA);
    for (int each = 0; each < 9; each++) {
      week.risk(CLEO, LONG);
    }
    week.handingOn.left(CLEO);
    week.waiting().forEach(week::says);
    week.help.clear();
    week.as(CLEO).types("remind me now");
    for (int each = 0; each < 60; each++) {
      PersonId who = new PersonId("slack:T1:U01234%05d".formatted(each));
      week.store.reminders().begin(who, usual, IsoWeek.parse("2026-W45"));
      for (String late : FOUR.split(",")) {
        String why = REASONS.get(each % REASONS.size());
        week.store.reminders().decide(who, new Turn.Skip(IsoWeek.parse(late), why));
      }
    }
    week.says(new Letter("weekly-line", ADMIN.value() + "/" + W48, ADMIN.value()));
    week.says(new Letter("weekly-line", ADMIN.value() + "/" + FOUR, ADMIN.value()));
    week.says(new Letter("weekly-skipped", ADMIN.value() + "/" + FOUR, ADMIN.value()));
    week.says(new Letter("weekly-figures", ADMIN.org().value() + "/" + FOUR, "slack:CADMIN"));
  }
}
