package dev.annexbot.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.assistant.rounds.Office;
import dev.annexbot.chat.PersonId;
import dev.annexbot.people.Directory.Listed;
import dev.annexbot.people.Team;
import dev.annexbot.people.TeamId;
import dev.annexbot.policy.Role;
import dev.annexbot.slack.drawing.Drawing;
import dev.annexbot.slack.drawing.FormDrawing;
import dev.annexbot.slack.drawing.Gallery;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is said of teams and rounds passes both platforms, with as much in it as there is. */
class EveryRoundCardTest {
  private static final PersonId LEADER = new PersonId("slack:T0123456789:U0123456789");
  private static final String CHANNEL = "slack:C0123456789";
  private static final String NAME = "W".repeat(Team.LONGEST_NAME);
  private static final Gallery HUNG = png -> Optional.of("F0123456789");

  private final StrictSlack slack = new StrictSlack(true);
  private final StrictTeams teams = new StrictTeams();

  @Test
  void theLongestOfThemPass(@TempDir Path folder) throws Exception {
    try (Office office = new Office(folder)) {
      meet(office, everybody());
      for (var card : office.cards) {
        slack.says(card.title(), Drawing.message(card));
        slack.says(card.title(), Drawing.message(card, HUNG));
        slack.shows(card.title(), Drawing.window(card, Gallery.EMPTY));
        teams.says(card);
      }
      // People are named to those alone who may know.
      office.sentTo(CHANNEL).forEach(it -> assertThat(it.text()).doesNotContain("slack:"));
      assertThat(office.sentTo(CHANNEL)).hasSize(4);
      office.homes.forEach(home -> slack.shows("home", Drawing.home(home, Gallery.EMPTY)));
      for (var form : office.forms) {
        slack.shows(form.title(), FormDrawing.view(form, "m".repeat(3_000)));
        teams.asks(form);
      }
      assertThat(office.cards)
          .extracting(card -> card.title().replaceAll("[:,].*", ""))
          .contains(
              "Your turn",
              "Once more",
              "What came of Weekly team check-in",
              "For you alone",
              "Answers are missing",
              "Somebody else should answer",
              "Help is wanted",
              "Teams",
              "Check-in rounds");
      assertThat(office.forms).hasSizeGreaterThan(4);
      assertThat(office.homes).hasSize(1);
    }
    assertThat(slack.refusals()).isEmpty();
    assertThat(teams.refusals()).isEmpty();
  }

  private static List<PersonId> everybody() {
    return IntStream.range(0, Team.MOST)
        .mapToObj(each -> new PersonId("slack:T0123456789:U01234%05d".formatted(each)))
        .toList();
  }

  private static String ids(List<PersonId> people) {
    return people.stream().map(PersonId::value).collect(Collectors.joining(","));
  }

  /** One of everything that can be seen, with as many people in it as there can be. */
  private static void meet(Office office, List<PersonId> people) {
    office.given(LEADER, Role.MANAGER).as(LEADER).at("2026-11-23T10:00");
    office.channels.put(CHANNEL, new Listed.People(Set.copyOf(people)));
    for (int each = 0; each < 120; each++) {
      office.groups.put("S%010d".formatted(each), new Listed.People(Set.copyOf(people)));
    }
    office.types("team").presses("New team");
    office.sends(office.filled(Map.of("name", NAME, "people", ids(people)))).presses("Change");
    for (int each = 0; each < 110; each++) {
      office
          .store
          .teams()
          .keep(
              new Team(
                  new TeamId("t" + each),
                  1,
                  "V".repeat(50) + each,
                  LEADER,
                  new LinkedHashSet<>(people.subList(50, 90)),
                  Optional.empty()),
              LEADER);
    }
    office.types("team");
    office.types("team").presses("V".repeat(50) + "0").presses("Remove");
    office.types("rounds").presses("Set up a round");
    office.sends(
        office.filled(
            Map.of(
                "template",
                "weekly-team",
                "whom",
                "t1",
                "channel",
                CHANNEL,
                "escalates",
                "yes",
                "optional",
                ids(people.subList(50, 70)),
                "observers",
                ids(people.subList(0, 33)))));
    office.sends(Map.of("go", "yes")).presses("Change");
    var one = people.get(60);
    var other = people.get(61);
    office.at("2026-11-25T10:00");
    var ask = office.sentTo(one).getFirst().card();
    office.as(one).presses(Office.press(ask, "Start")).opensHome();
    office.presses(Office.press(ask, "I need help")).presses(Office.press(ask, "I am away"));
    office.sends(Map.of("day", "2026-12-24"));
    office.as(other).presses(Office.press(ask, "Not me"));
    office.as(LEADER).types("rounds");
    office.presses(office.press("Weekly team check-in, " + "V".repeat(50) + "1"));
    office.until("2026-11-26T16:30").until("2026-11-27T16:30");
    office.at("2026-12-02T10:00").at("2026-12-04T16:30").looks();
    office.presses("End it");
  }
}
