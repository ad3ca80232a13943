package dev.annexbot.assistant.rounds;

import static dev.annexbot.assistant.rounds.Office.ADMIN;
import static dev.annexbot.assistant.rounds.Office.ANNA;
import static dev.annexbot.assistant.rounds.Office.BEN;
import static dev.annexbot.assistant.rounds.Office.CARA;
import static dev.annexbot.assistant.rounds.Office.CHANNEL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.chat.Block;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.Mention;
import dev.annexbot.chat.PersonId;
import dev.annexbot.chat.Place;
import dev.annexbot.chat.Press;
import dev.annexbot.people.Directory.Listed;
import dev.annexbot.people.Team;
import dev.annexbot.people.TeamId;
import dev.annexbot.policy.Role;
import dev.annexbot.round.HelpWanted;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundConversationTest {
  private static final PersonId DORA = new PersonId("slack:T1:UDORA");
  private static final PersonId EMIL = new PersonId("slack:T1:UEMIL");
  private static final PersonId FAY = new PersonId("slack:T1:UFAY");

  @TempDir private Path folder;
  private Office office;

  @BeforeEach
  void opens() throws Exception {
    office = new Office(folder);
    office.given(ANNA, Role.MANAGER);
    office.channels.put(CHANNEL, new Listed.People(Set.of(ANNA, BEN, CARA)));
    office.at("2026-11-23T10:00");
  }

  @AfterEach
  void closes() {
    office.close();
  }

  private void team(PersonId... people) {
    office
        .store
        .teams()
        .keep(
            new Team(
                new TeamId("t1"),
                1,
                "Sales",
                ANNA,
                new LinkedHashSet<>(List.of(people)),
                Optional.empty()),
            ANNA);
  }

  private Office planned(Map<String, String> over) {
    return office
        .as(ANNA)
        .types("rounds")
        .presses("Set up a round")
        .sends(office.filled(with(Map.of("template", "weekly-team", "whom", "t1"), over)));
  }

  private static Map<String, String> with(Map<String, String> some, Map<String, String> others) {
    Map<String, String> all = new HashMap<>(some);
    all.putAll(others);
    return all;
  }

  /** Each Wednesday at 9:00, until Friday 16:00, with figures to the channel. */
  private Office started(Map<String, String> over) {
    return planned(with(Map.of("channel", CHANNEL), over)).sends(Map.of("go", "yes"));
  }

  private Card last(PersonId who) {
    return office.sentTo(who).getLast().card();
  }

  private Office answers(PersonId who) {
    office.as(who).presses(Office.press(last(who), "Start"));
    return office.presses("Nothing this week").sees("done");
  }

  @Test
  void whatWillBeSentToWhomAndWhenIsShownBeforeAnythingStarts() {
    team(BEN, CARA, DORA, EMIL, FAY);
    planned(
            Map.of(
                "channel",
                CHANNEL,
                "optional",
                FAY.value(),
                "observers",
                DORA.value(),
                "escalates",
                "yes"))
        .sees(
            "First: Wed 25 Nov, 09:00 (Europe/Berlin)",
            "once more from Thu 26 Nov, 16:00",
            "ends on Fri 27 Nov, 16:00",
            "Owe an answer (4): " + Mention.of(BEN),
            "May answer (1): " + Mention.of(FAY),
            "Please take two minutes for: Weekly team check-in, until Fri 27 Nov, 16:00",
            Mention.of(ANNA) + " alone: who is missing",
            "They, once: how many are missing in the end");
    office.until("2026-11-25T12:00");
    assertThat(office.sent).isEmpty();
  }

  @Test
  void asksThoseWhoOweAnAnswerTwiceAndNoMore() {
    team(BEN, CARA);
    started(Map.of()).sees("Started.", "next on Wed 25 Nov, 09:00");
    office.until("2026-11-25T10:00");
    assertThat(office.sentTo(BEN)).hasSize(1);
    assertThat(office.sentTo(BEN).getFirst().text())
        .contains(
            "Your turn: Weekly team check-in",
            "until Fri 27 Nov, 16:00",
            "[Start]",
            "[I need help]",
            "[Not me]",
            "[I am away]",
            Mention.of(ANNA) + " alone learns");
    answers(BEN);
    office.until("2026-11-27T15:45");
    assertThat(office.sentTo(BEN)).hasSize(1);
    assertThat(office.sentTo(CARA))
        .extracting(each -> each.card().title())
        .containsExactly("Your turn: Weekly team check-in", "Once more: Weekly team check-in");
  }

  @Test
  void theChannelLearnsFiguresAndTheManagerAloneWhoIsMissing() {
    team(BEN, CARA, DORA, EMIL, FAY);
    started(Map.of());
    office.until("2026-11-25T10:00");
    List.of(BEN, CARA, DORA, EMIL).forEach(this::answers);
    office.until("2026-11-27T16:30");
    String wrap = office.letter("round-wrap/" + lap()).text();
    assertThat(wrap).contains("4 of 5 people have answered.", "No risk was found.");
    assertThat(wrap).doesNotContain("slack:");
    assertThat(office.letter("round-open/" + lap()).text()).contains("It is over");
    String missing = office.letter("round-missing/" + lap()).text();
    assertThat(missing).contains("1 answer is missing:** " + Mention.of(FAY));
    assertThat(office.letter("round-missing/" + lap()).address()).isEqualTo(ANNA.value());
    assertThat(office.sentTo(CHANNEL)).allMatch(each -> !each.text().contains(Mention.of(FAY)));
  }

  private String lap() {
    return office.store.rounds().running().getFirst().id() + "/2026-W48";
  }

  @Test
  void aLateAnswerChangesWhatWasToldAndIsMarked() {
    team(BEN, CARA, DORA, EMIL, FAY);
    started(Map.of());
    office.until("2026-11-27T16:30");
    assertThat(office.letter("round-wrap/" + lap()).text()).contains("0 of 5");
    answers(BEN);
    office.looks();
    assertThat(office.letter("round-wrap/" + lap()).text())
        .contains("(edited)", "1 of 5 people have answered, 1 of them late");
    assertThat(office.letter("round-missing/" + lap()).text())
        .contains("4 answers are missing", "Answered late: " + Mention.of(BEN));
  }

  @Test
  void figuresOfFewPeopleAreShownToNobodyInTheChannel() {
    team(BEN, CARA);
    planned(Map.of("channel", CHANNEL)).sees("Fewer than 5 people are asked");
    office.sends(Map.of("go", "yes"));
    office.until("2026-11-25T10:00");
    answers(BEN);
    office.until("2026-11-27T16:30");
    assertThat(office.letter("round-wrap/" + lap()).text())
        .contains("So few people were asked")
        .doesNotContain("of 2");
    assertThat(office.letter("round-open/" + lap()).text()).doesNotContain("of 2");
  }

  @Test
  void oneTapEndsItForGoodAndTheManagerDecidesWhoElse() {
    team(BEN, CARA);
    started(Map.of());
    office.until("2026-11-25T10:00");
    office.as(BEN).presses(Office.press(last(BEN), "Not me")).sees("You are not asked any more");
    office.looks();
    assertThat(last(ANNA).title()).contains("Somebody else should answer");
    office.until("2026-12-02T10:00");
    assertThat(office.sentTo(BEN)).hasSize(1);
    office.as(ANNA).presses(Office.press(card("round-not-mine/"), "Ask them again"));
    office.sees("asked again from the next week on").until("2026-12-09T10:00");
    assertThat(office.sentTo(BEN)).hasSize(2);
  }

  private Card card(String beginning) {
    return office.sent.entrySet().stream()
        .filter(each -> each.getKey().startsWith(beginning))
        .map(each -> each.getValue().card())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whoAsksForHelpIsSeenByTheManagerAlone() {
    team(BEN, CARA, DORA, EMIL, FAY);
    started(Map.of());
    office.until("2026-11-25T10:00");
    office.as(BEN).presses(Office.press(last(BEN), "I need help")).sees("I have told");
    office.looks();
    assertThat(last(ANNA).title()).contains("Help is wanted");
    assertThat(office.helpWanted().of(ANNA))
        .extracting(each -> each.who() + " " + each.why())
        .containsExactly(BEN + " " + HelpWanted.Why.ASKED);
    assertThat(office.helpWanted().of(CARA)).isEmpty();
    office.as(CARA).presses(Office.press(last(CARA), "Start"));
    office.until("2026-11-27T17:00");
    assertThat(office.helpWanted().of(ANNA))
        .extracting(HelpWanted.Wanting::why)
        .containsExactly(
            HelpWanted.Why.ASKED,
            HelpWanted.Why.STUCK,
            HelpWanted.Why.LATE,
            HelpWanted.Why.LATE,
            HelpWanted.Why.LATE);
  }

  @Test
  void whoIsAwayIsNotAskedAndNotMissing() {
    team(BEN, CARA);
    started(Map.of());
    office.as(BEN).types("away").sends(Map.of("day", "2026-11-20")).sees("after today");
    office.types("away").sends(Map.of("day", "2026-11-30")).sees("until Mon 30 Nov");
    office.opensHome().sees("You are away until Mon 30 Nov");
    office.until("2026-11-27T16:30");
    assertThat(office.sentTo(BEN)).isEmpty();
    assertThat(office.letter("round-missing/" + lap()).text())
        .contains("1 answer is missing:** " + Mention.of(CARA), "Were away: " + Mention.of(BEN));
  }

  @Test
  void whoComesBackBeforeTheEndIsAskedThen() {
    team(BEN, CARA);
    started(Map.of());
    office.as(BEN).types("away").sends(Map.of("day", "2026-11-30"));
    office.until("2026-11-26T12:00");
    office.presses("I am back").sees("Welcome back");
    office.until("2026-11-26T12:30");
    assertThat(office.sentTo(BEN)).hasSize(1);
  }

  @Test
  void nobodyIsAskedOutsideTheirOwnWorkingHours() {
    team(BEN, CARA);
    office.zones.put(BEN, ZoneId.of("America/Los_Angeles"));
    started(Map.of());
    office.until("2026-11-27T16:30");
    assertThat(office.sentTo(BEN))
        .extracting(each -> each.at().atZone(ZoneId.of("America/Los_Angeles")).getHour())
        .isNotEmpty()
        .allMatch(hour -> hour >= 8 && hour < 18);
    assertThat(office.sentTo(BEN).getFirst().text()).contains("until Fri 27 Nov, 07:00");
  }

  @Test
  void whoIsMissingIsEscalatedAsANumberOnceAndWasAnnounced() {
    team(BEN, CARA, DORA, EMIL, FAY);
    started(Map.of("escalates", "yes"));
    office.until("2026-11-25T10:00");
    assertThat(office.sentTo(BEN).getFirst().text())
        .contains("admins hear how many are missing, without names");
    office.until("2026-12-01T12:00");
    assertThat(office.sentTo(ADMIN)).hasSize(1);
    assertThat(office.sentTo(ADMIN).getFirst().text())
        .contains("5 of 5 answers are missing")
        .doesNotContain(Mention.of(BEN));
  }

  @Test
  void whoLooksOnGetsFiguresWithoutNames() {
    team(BEN, CARA, DORA, EMIL, FAY);
    started(Map.of("observers", ADMIN.value()));
    office.until("2026-11-27T16:30");
    assertThat(office.sentTo(ADMIN)).hasSize(1);
    assertThat(office.sentTo(ADMIN).getFirst().text())
        .contains("0 of 5 people have answered")
        .doesNotContain("slack:");
  }

  @Test
  void risksThatAreFoundAreNamedWithTheirLevel() {
    team(BEN, CARA, DORA, EMIL, FAY);
    started(Map.of());
    office.until("2026-11-25T10:00");
    office.as(BEN).presses(Office.press(last(BEN), "Start"));
    office.presses("Work depends on one person or thing");
    office.presses("Write it").sends(Map.of("value", "Only one of us knows the keys."));
    office.presses("4 Likely").presses("3 Serious");
    office.presses("It is me").sees("R-1");
    office.until("2026-11-27T16:30");
    Card wrap = office.letter("round-wrap/" + lap()).card();
    assertThat(Office.text(wrap)).contains("1 risk was found: R-1 (");
    assertThat(office.sent).containsKey("summary/" + run(BEN));
  }

  private String run(PersonId who) {
    return office.store.checkIns().of(who).getFirst().id().value();
  }

  @Test
  void severalWeeksMakeAPicture() {
    team(BEN, CARA, DORA, EMIL, FAY);
    started(Map.of());
    office.until("2026-12-02T10:00");
    answers(BEN);
    office.until("2026-12-04T16:30");
    Card wrap = card("round-wrap/" + office.store.rounds().running().getFirst().id() + "/2026-W49");
    Block.Picture picture = Office.blocks(wrap, Block.Picture.class).getFirst();
    assertThat(picture.alt())
        .isEqualTo(
            "Bars for 2 weeks: from 0 percent answered in week 48 to 20 percent in week 49. 0"
                + " risks were found in these weeks.");
    assertThat(picture.text()).contains("W48 ..........   0 %\nW49 ##........  20 %");
    assertThat(picture.png().bytes()).startsWith(0x89, 'P', 'N', 'G');
  }

  @Test
  void aRoundIsPausedSkippedChangedAndEndedByWhoLeadsItOrAnAdmin() {
    team(BEN, CARA);
    started(Map.of()).presses("Skip week 48").sees("week 48 is left out", "next on Wed 2 Dec");
    office.until("2026-11-25T10:00");
    assertThat(office.sent).isEmpty();
    Press skip = office.presses(round()).press("Skip week 49");
    Press pause = office.press("Pause");
    office.as(BEN).presses(pause).sees("You may not do this").presses(skip).sees("may not");
    office.as(ADMIN).presses(pause).sees("Paused", "paused").until("2026-12-02T10:00");
    assertThat(office.sent).isEmpty();
    office.presses("Go on").sees("next on Wed 9 Dec");
    office
        .presses("Change")
        .sends(office.filled(Map.of("day", "THURSDAY")))
        .sees("First: Thu 3 Dec")
        .sends(Map.of("go", "no"))
        .sends(office.filled(Map.of("day", "TUESDAY")))
        .sends(Map.of("go", "yes"))
        .sees("Changed", "each Tuesday");
    office.presses("End it").presses("Yes, end it").sees("The round has ended");
    office.presses(pause).sees("not here any more");
    office.until("2026-12-15T10:00");
    assertThat(office.sent).isEmpty();
  }

  private Press round() {
    return new Press("round", office.store.rounds().running().getFirst().id().value());
  }

  @Test
  void anOpenWeekCanBeLeftOut() {
    team(BEN, CARA);
    started(Map.of());
    office.until("2026-11-25T10:00");
    office.as(ANNA).presses(round()).sees("Still to answer").presses("Skip week 48");
    Press start = Office.press(last(BEN), "Start");
    office.as(BEN).presses(start).sees("Nothing is asked of you this week");
    office.until("2026-11-30T12:00");
    assertThat(office.sentTo(BEN)).hasSize(1);
    assertThat(office.letter("round-open/" + lap()).text()).contains("left out");
    assertThat(office.sent).doesNotContainKey("round-wrap/" + lap());
  }

  @Test
  void onlyWhoLeadsItSeesWhoIsStillToAnswer() {
    team(BEN, CARA);
    started(Map.of());
    office.until("2026-11-25T10:00");
    office.as(ADMIN).presses(round()).sees("Sales").doesNotSee("Still to answer", Mention.of(BEN));
    office.as(BEN).presses(round()).sees("You may not do this").doesNotSee("Sales");
  }

  @Test
  void theFormIsHeldToWhatCanBe() {
    team(BEN, CARA);
    office.as(BEN).types("rounds").sees("You may not do this");
    planned(Map.of("template", "nonsense", "day", "SUNDAY", "until", "25:00"))
        .sees("template=", "day=", "until=");
    planned(Map.of("days", "0", "time", "10:00", "until", "10:00")).sees("too short");
    planned(Map.of("whom", "channel")).sees("channel=Choose the channel");
    planned(Map.of("channel", "slack:C7")).sees("I am not in it");
    planned(Map.of("optional", "slack:T2:UELSE")).sees("optional=");
    office
        .store
        .teams()
        .keep(new Team(new TeamId("t2"), 1, "Others", BEN, Set.of(CARA), Optional.empty()), ADMIN);
    planned(Map.of("whom", "t2")).sees("led by somebody else");
  }

  @Test
  void everybodyInAChannelCanBeAsked() {
    office.given(ANNA, Role.MANAGER);
    planned(Map.of("whom", "channel", "channel", CHANNEL)).sees("Owe an answer (3)");
    office.sends(Map.of("go", "yes")).until("2026-11-25T10:00");
    assertThat(office.sentTo(CARA)).hasSize(1);
  }

  @Test
  void whenNobodyCanBeAskedTheManagerIsTold() {
    team(BEN);
    started(Map.of());
    office.store.teams().remove(office.store.teams().find(new TeamId("t1")).orElseThrow(), ADMIN);
    office.until("2026-11-25T10:00");
    assertThat(last(ANNA).title()).contains("There was no round");
    assertThat(Office.text(last(ANNA))).contains("its team does not exist any more");
  }

  @Test
  void afterDowntimeOneWeekAtMostIsAsked() {
    team(BEN, CARA);
    started(Map.of());
    office.at("2026-12-10T10:00");
    assertThat(office.sentTo(BEN)).hasSize(1);
    office.until("2026-12-10T15:45");
    assertThat(office.sentTo(BEN)).hasSize(1);
    assertThat(office.store.rounds().laps(office.store.rounds().running().getFirst().id(), 9))
        .extracting(lap -> lap.week() + " " + lap.state())
        .containsExactly("2026-W50 OPEN", "2026-W49 SKIPPED", "2026-W48 SKIPPED");
  }

  @Test
  void aButtonThatSomebodyElseWasSentDoesNothingForThem() {
    team(BEN, CARA);
    started(Map.of());
    office.until("2026-11-25T10:00");
    Press start = Office.press(last(BEN), "Start");
    office.as(DORA).presses(start).sees("You are not asked this time");
    office.as(BEN).in(Place.Kind.SHARED).presses(start).sees("Not here");
  }

  @Test
  void startedTwiceItIsOneCheckIn() {
    team(BEN, CARA);
    started(Map.of());
    office.until("2026-11-25T10:00");
    Press start = Office.press(last(BEN), "Start");
    office.as(BEN).presses(start).presses(start);
    answers(BEN);
    office.presses(start).sees("Weekly team check-in: done");
    assertThat(office.store.checkIns().of(BEN)).hasSize(1);
  }

  @Test
  void theirOwnPageShowsWhatIsAskedAndWhatTheyLead() {
    team(BEN, CARA);
    started(Map.of());
    office.until("2026-11-25T10:00");
    office.as(BEN).opensHome().sees("My rounds", "[Answer: Weekly team check-in]");
    office.as(ANNA).opensHome().sees("My rounds", "Weekly team check-in, Sales");
    office.as(DORA).opensHome().doesNotSee("My rounds");
  }
}
