package dev.annexbot.assistant.weekly;

import static dev.annexbot.assistant.weekly.Week.ADMIN;
import static dev.annexbot.assistant.weekly.Week.ANNA;
import static dev.annexbot.assistant.weekly.Week.BEN;
import static dev.annexbot.assistant.weekly.Week.BERLIN;
import static dev.annexbot.assistant.weekly.Week.CLEO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.chat.Form;
import dev.annexbot.chat.Letter;
import dev.annexbot.chat.Press;
import dev.annexbot.chat.Reply;
import dev.annexbot.policy.Role;
import dev.annexbot.reminder.IsoWeek;
import dev.annexbot.reminder.Rhythm;
import dev.annexbot.reminder.TeamHelp;
import dev.annexbot.reminder.Wish;
import dev.annexbot.risk.RiskId;
import dev.annexbot.risk.Treatment;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WeeklyConversationTest {
  private static final IsoWeek W48 = IsoWeek.parse("2026-W48");
  private static final Rhythm WEDNESDAY =
      Rhythm.usual(BERLIN).on(java.time.DayOfWeek.WEDNESDAY, java.time.LocalTime.of(9, 30));
  private static final Letter LETTER =
      new Letter("reminder", ANNA.value() + "/" + W48, ANNA.value());

  @TempDir private Path folder;
  private Week week;

  @BeforeEach
  void begin() throws Exception {
    week = new Week(folder);
    week.store.reminders().begin(ANNA, WEDNESDAY, W48);
  }

  @AfterEach
  void end() {
    week.close();
  }

  private Week reads() {
    return week.reads(week.says(LETTER).orElseThrow());
  }

  @Test
  void saysWhatIsTheirsAndNothingOfOthers() {
    week.risk(ANNA, "Customer list");
    week.risk(BEN, "Payroll");
    RiskId treated =
        week.risk(
            ANNA,
            "Old laptops",
            Week.treated(ANNA, week.today().plusDays(3)),
            week.today().plusDays(20));
    reads()
        .sees(
            "two things to decide",
            "R-1 Customer list** is High, above what we accept, and nothing is decided",
            "R-3 Old laptops** is to be treated by 28 November. Is it done?",
            "**Control of the week**: A.",
            "You get this because you own 2 risks.",
            "The next one comes on Wednesday, 2 December",
            "[Change time]",
            "[Stop]")
        .doesNotSee("Payroll");
    assertThat(treated).isEqualTo(new RiskId(3));
  }

  @Test
  void saysNothingWhenNothingIsDue() {
    assertThat(week.says(LETTER)).isEmpty();
    week.risk(BEN, "Payroll");
    assertThat(week.says(LETTER)).isEmpty();
  }

  @Test
  void isAtMostFiveThingsHoweverMuchThereIs() {
    for (int each = 0; each < 9; each++) {
      week.risk(ANNA, "Asset " + each);
    }
    week.help.add(new TeamHelp.Wanted(CLEO, "has a check-in open for two weeks"));
    reads()
        .sees("R-1 Asset 0", "R-2 Asset 1", "On your team", "has a check-in open for two weeks")
        .sees(
            "Waiting or running out**: R-3 (to be decided); R-4 (to be decided); R-5 (to be"
                + " decided); and 4 more");
    assertThat(week.card().blocks().stream().filter(dev.annexbot.chat.Block.Text.class::isInstance))
        .hasSizeLessThanOrEqualTo(6);
  }

  @Test
  void tellsWhatOthersChanged() {
    RiskId risk = week.risk(ANNA, "Customer list");
    RiskId own = week.risk(ANNA, "Printer");
    week.later(Duration.ofDays(28));
    week.changes(
        BEN,
        risk,
        week.find(risk)
            .handling()
            .rated(dev.annexbot.risk.level.Ratings.now(Optional.of(week.rating(1, 1)))));
    week.changes(ANNA, own, week.find(own).handling().reviewedOn(week.today().plusYears(1)));
    Letter letter = new Letter("reminder", ANNA.value() + "/2026-W52", ANNA.value());
    week.reads(week.says(letter).orElseThrow());
    week.sees("Since last week**: **R-1** is Low now (was High).").doesNotSee("**R-2** was");
  }

  @Test
  void treatsARiskInPlace() {
    week.risk(ANNA, "Customer list");
    week.risk(ANNA, "Old laptops");
    week.risk(ANNA, "Front door");
    reads().presses("Treat").sees("Which controls?");
    week.sends(Map.of("more", "8.24", "who", BEN.value(), "due", "2027-01-31"));
    week.sees(Reply.Replace.class)
        .sees("R-1 is to be treated", "R-2 Old laptops", "R-3 Front door")
        .doesNotSee("R-1 Customer list** is High");
    assertThat(week.find(new RiskId(1)).handling().treatment())
        .isInstanceOf(Treatment.Modify.class);
  }

  @Test
  void acceptsOnlyWithTheRoleAndAgainOnlyWhileItIsHeld() {
    week.risk(ANNA, "Customer list");
    reads().doesNotSee("[Accept]");
    week.given(Role.RISK_OWNER);
    reads().presses("Accept");
    Form form = week.form();
    week.store.roles().take(ANNA, Role.RISK_OWNER, BEN);
    week.sends(form, Map.of("reason", "too dear", "until", "2027-03-01"))
        .sees(Reply.Private.class)
        .sees("You may not do this");
    assertThat(week.find(new RiskId(1)).handling().acceptances()).isEmpty();

    week.given(Role.RISK_OWNER);
    reads().presses("Accept").sends(Map.of("reason", "too dear", "until", "2020-03-01"));
    week.sees(Reply.Mend.class);
    reads().presses("Accept").sends(Map.of("reason", "too dear", "until", "2027-03-01"));
    week.sees(Reply.Replace.class).sees("R-1 is accepted", "Nothing else needs you this week");
  }

  @Test
  void aTreatmentIsDoneByWhoeverDoesIt() {
    week.risk(
        BEN,
        "Old laptops",
        Week.treated(ANNA, week.today().minusDays(2)),
        week.today().plusYears(1));
    reads()
        .sees("should have been treated by 23 November", "You get this because you treat a risk");
    week.presses("Done").sends(Map.of("done", "2026-11-25", "likely", "1", "bad", "1"));
    week.sees(Reply.Replace.class).sees("R-1 is treated", "Nothing else needs you");
    assertThat(week.says(LETTER)).isEmpty();
  }

  @Test
  void whatIsStillRightIsLookedAtAgainInHalfAYear() {
    week.risk(ANNA, "Customer list", Week.treated(BEN, week.today().plusDays(90)), week.today());
    reads().sees("is to be looked at by 25 November").presses("Still right");
    week.sees(Reply.Replace.class).sees("R-1 is still right", "2027-05-25");
    assertThat(week.find(new RiskId(1)).handling().nextReview())
        .contains(week.today().plusMonths(6));
  }

  @Test
  void whatIsNotTheirsGoesToWhoLeadsThemOrToTheAdmins() {
    week.risk(ANNA, "Customer list");
    week.risk(ANNA, "Old laptops");
    week.leaders.put(ANNA, CLEO);
    reads().presses("Not mine").sees(Reply.Replace.class).sees("R-1 is not yours any more");
    assertThat(week.find(new RiskId(1)).handling().owner()).contains(CLEO);
    Letter note = week.due().getFirst();
    assertThat(note.address()).isEqualTo(CLEO.value());
    week.reads(week.says(note).orElseThrow())
        .sees("is yours now", "says that this is not theirs", "R-1** Customer list", "[Open R-1]");

    week.leaders.clear();
    week.presses(new Press("weekly-not-mine", "2")).sees("R-2 is not yours any more");
    assertThat(week.find(new RiskId(2)).handling().owner()).isEmpty();
    Letter toAdmin =
        week.due().stream()
            .filter(each -> each.address().equals(ADMIN.value()))
            .findFirst()
            .orElseThrow();
    week.reads(week.says(toAdmin).orElseThrow()).sees("A risk is nobody's now", "Old laptops");
  }

  @Test
  void aPressIsWorthNothingOnceItIsNotTheirsAnyMore() {
    RiskId risk = week.risk(ANNA, "Customer list");
    Press notMine = reads().press("Not mine");
    week.changes(BEN, risk, week.find(risk).handling().ownedBy(BEN));
    week.presses(notMine).sees("That is settled already");
    assertThat(week.find(risk).handling().owner()).contains(BEN);
    week.presses(new Press("weekly-still-right", "77")).sees("That is settled already");
    week.presses(new Press("weekly-later", "x".repeat(900))).sends(Map.of("when", "1"));
    week.sees("That is settled already");
    assertThat(week.store.later().of(ANNA)).isEmpty();
  }

  @Test
  void whatIsPutOffComesBackWhenItWasSaid() {
    week.risk(ANNA, "Customer list");
    reads().presses("Later…").sends(Map.of("when", "3"));
    week.sees("Put off", "Saturday, 28 November", "Nothing else needs you")
        .doesNotSee("Customer list** is High");
    assertThat(week.says(LETTER)).isEmpty();
    Letter again = week.due().getFirst();
    assertThat(week.words(again).wait(again)).contains(Duration.ofDays(3));

    // A Saturday: nobody works.
    week.later(Duration.ofDays(3));
    assertThat(week.words(again).wait(again)).isPresent();
    week.at("2026-11-30T08:10:00Z");
    assertThat(week.words(again).wait(again)).isEmpty();
    week.reads(week.says(again).orElseThrow()).sees("You wanted to come back", "R-1 Customer list");
    week.presses("Next week").sees("Put off** until next week");
    assertThat(week.store.later().of(ANNA).values())
        .containsExactly(Instant.parse("2026-12-06T23:00:00Z"));
  }

  @Test
  void whatIsSettledInTheMeantimeDoesNotComeBack() {
    RiskId risk = week.risk(ANNA, "Customer list");
    reads().presses("Later…").sends(Map.of("when", "1"));
    week.changes(BEN, risk, week.find(risk).handling().ownedBy(BEN));
    week.at("2026-11-26T12:00:00Z");
    assertThat(week.says(week.due().getFirst())).isEmpty();
  }

  @Test
  void aHalfDoneCheckInIsOffered() {
    week.types("checkin supplier").presses("Personal data");
    assertThat(week.says(LETTER)).isEmpty();
    week.at("2026-12-02T09:00:00Z");
    Letter letter = new Letter("reminder", ANNA.value() + "/2026-W49", ANNA.value());
    week.reads(week.says(letter).orElseThrow());
    week.sees("half done", "[Go on]", "you have begun a check-in").presses("Go on");
    week.sees("in writing");
  }

  @Test
  void aPreviewCountsForNothing() {
    week.types("remind me now").sees("A preview", "There is nothing to say");
    week.risk(ANNA, "Customer list");
    week.types("remind me now").sees(Reply.Private.class).sees("A preview", "R-1 Customer list");
    week.says("remind me now").sees(Reply.Show.class).sees("A preview");
    assertThat(week.store.reminders().tally(ANNA.org(), W48).isEmpty()).isTrue();
    assertThat(week.due()).isEmpty();
  }

  @Test
  void stopsInOneTapAndStartsAgain() {
    week.risk(ANNA, "Customer list");
    reads().presses("Stop").sees(Reply.Replace.class).sees("Stopped", "You get no weekly reminder");
    assertThat(week.store.reminders().all()).isEmpty();
    assertThat(week.says(LETTER)).isEmpty();
    week.presses("Start").sees("Started", "Wednesday at 09:30");
    assertThat(week.store.reminders().all()).hasSize(1);
    week.types("remind me stop").sees("Stopped");
    week.types("remind me start").sees("Started");
  }

  @Test
  void everythingCanBeSetInOneForm() {
    week.types("remind me").presses("Change");
    Map<String, String> wishes =
        Map.of(
            "day", "FRIDAY",
            "time", "14:30",
            "from", "07:00",
            "until", "15:00",
            "holidays", "DE-by ",
            "wish", "ALL_CLEAR_TOO",
            "back", "2026-12-14");
    Form form = week.form();
    week.sends(form, wishes)
        .sees("Saved", "Friday at 14:30", "07:00 to 15:00", "de-by", "all-clear once a month")
        .sees("Next one: Friday, 18 December, 14:30", "14 December");
    assertThat(week.store.reminders().find(ANNA).orElseThrow().wish())
        .isEqualTo(Wish.ALL_CLEAR_TOO);

    week.sends(form, Map.of("day", "FRIDAY", "time", "14:30", "from", "09:00", "until", "09:30"));
    week.sees(Reply.Mend.class).sees("an hour at least");
    week.sends(form, with(wishes, "holidays", "de-xx")).sees("no country or region");
    week.sends(form, with(wishes, "back", "2026-11-25")).sees("a day to come");
    week.sends(form, with(wishes, "day", "")).sees("Choose a day");
    week.sends(form, with(wishes, "time", "25:00")).sees("Choose a time");
    week.sends(form, with(with(wishes, "holidays", "none"), "back", "")).sees("Saved", "none");
    assertThat(week.store.reminders().find(ANNA).orElseThrow().quietUntil()).isEmpty();
  }

  private static Map<String, String> with(Map<String, String> values, String name, String value) {
    Map<String, String> changed = new java.util.HashMap<>(values);
    changed.put(name, value);
    return changed;
  }

  @Test
  void somebodyNewBeginsWhereTheyAre() {
    week.as(CLEO).types("remind me").sees("You get no weekly reminder").presses("Start");
    week.sees("Europe/Berlin", "Next one: Monday, 30 November, 9:00");
  }

  @Test
  void thereIsADoorForEachKindOfReminder() {
    week.types("remind").sees("[My weekly reminder]").presses("My weekly reminder");
    week.sees("Day and time");
    week.opensHome().sees("My weekly reminder", "The next one comes on Wednesday");
    week.types("8.24").sees("A.8.24");
  }

  @Test
  void anAllClearComesOnceAMonthIfOneWantsIt() {
    week.store.reminders().wish(ANNA, Wish.ALL_CLEAR_TOO, W48);
    assertThat(week.says(LETTER)).isEmpty();
    week.at("2026-12-02T09:00:00Z");
    Letter first = new Letter("reminder", ANNA.value() + "/2026-W49", ANNA.value());
    week.reads(week.says(first).orElseThrow()).sees("All clear", "Control of the week");
  }

  @Test
  void whatComesTooLateIsSkippedAndSaysSo() {
    week.risk(ANNA, "Customer list");
    week.store.reminders().decide(ANNA, new dev.annexbot.reminder.Turn.Send(W48, false));
    week.later(Duration.ofDays(3));
    assertThat(week.says(LETTER)).isEmpty();
    assertThat(week.store.reminders().tally(ANNA.org(), W48).skipped())
        .containsExactly(new dev.annexbot.reminder.Tally.Skipped(ANNA, "more than 48 hours late"));
  }

  @Test
  void whatComesLateSaysSo() {
    week.risk(ANNA, "Customer list");
    Letter late = new Letter("reminder", LETTER.ref() + "/late", ANNA.value());
    week.reads(week.says(late).orElseThrow()).sees("This comes late");
  }

  @Test
  void waitsForWorkAndWhileNobodyWantsToBeDisturbed() {
    assertThat(week.words(LETTER).wait(LETTER)).isEmpty();
    week.undisturbed.put(ANNA, week.store.reminders().now().plus(Duration.ofHours(1)));
    assertThat(week.words(LETTER).wait(LETTER)).isPresent();
    week.undisturbed.clear();
    week.profiles.put(
        ANNA,
        new dev.annexbot.chat.Profile(true, Optional.of(java.time.ZoneId.of("America/New_York"))));
    assertThat(week.words(LETTER).wait(LETTER)).isPresent();
    assertThat(week.store.reminders().find(ANNA).orElseThrow().rhythm().zone().getId())
        .isEqualTo("America/New_York");
  }

  @Test
  void eachControlHasItsWeek() {
    Digests digests =
        new Digests(week.rooms, week.store.later(), TeamHelp.NONE, dev.annexbot.Shelf.CATALOGUE);
    IsoWeek each = W48;
    var seen = new java.util.HashSet<String>();
    for (int weeks = 0; weeks < 93; weeks++) {
      seen.add(digests.control(each).reference().toString());
      each = each.next();
    }
    assertThat(seen).hasSize(93);
    assertThat(digests.control(each)).isEqualTo(digests.control(W48));
  }
}
