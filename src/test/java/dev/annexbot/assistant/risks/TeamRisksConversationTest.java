package dev.annexbot.assistant.risks;

import static dev.annexbot.assistant.risks.Conversation.ANNA;
import static dev.annexbot.assistant.risks.Conversation.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.chat.Person.Standing;
import dev.annexbot.chat.PersonId;
import dev.annexbot.chat.Place;
import dev.annexbot.policy.Role;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose risks {@code /iso risks team} shows to whom; the first is Anna's. */
class TeamRisksConversationTest {
  private static final PersonId CLEO = new PersonId("slack:T1:UCLEO");
  private static final PersonId DORA = new PersonId("slack:T1:UDORA");

  @TempDir private Path folder;
  private Conversation talk;

  @BeforeEach
  void begin() throws Exception {
    talk = new Conversation(folder);
    raises();
  }

  @AfterEach
  void end() {
    talk.close();
  }

  private void raises() {
    talk.types("checkin supplier")
        .presses("Personal data")
        .presses("Nothing in writing")
        .presses("3 Possible")
        .presses("4 Severe")
        .presses("It is me");
  }

  @Test
  void whoLeadsATeamSeesWhatItsPeopleRaisedAndMayChangeIt() {
    talk.team("Sales", CLEO, ANNA).as(CLEO);
    talk.types("risks team").sees("My team's risks (1)", "R-1 High");
    talk.presses("R-1").sees("R-1 Personal data", "[Modify]").doesNotSee("[Accept]");
    talk.types("risks all").sees("All risks (1)", "R-1");
    talk.types("risks").sees("My risks (0)");
  }

  @Test
  void whatSomebodyElseRaisedAndOwnsIsNotOfTheTeam() {
    talk.team("Sales", CLEO, BEN).as(CLEO);
    talk.types("risks team").sees("My team's risks (0)");
    talk.types("risk R-1").sees("You may not do this");
  }

  @Test
  void whoHasLeftTheTeamTakesTheirRisksWithThem() {
    talk.team("Sales", CLEO, ANNA, BEN).as(CLEO);
    talk.types("risks team").sees("R-1");
    talk.store.teams().follow(talk.store.teams().ledBy(CLEO).getFirst(), Set.of(BEN));
    talk.types("risks team").sees("My team's risks (0)");
    talk.types("risk R-1").sees("You may not do this");
  }

  @Test
  void whoIsOnlyInTheTeamSeesTheirOwnAlone() {
    talk.team("Sales", CLEO, ANNA, BEN).as(BEN);
    talk.types("risks team").sees("You lead no team, so you see only what is yours");
    talk.doesNotSee("R-1");
    talk.as(ANNA).types("risks team").sees("You lead no team", "R-1 High");
  }

  @Test
  void whoMaySeeTheRegisterSeesTheTeamTheyAreIn() {
    talk.team("Sales", CLEO, ANNA, BEN).as(BEN).given(Role.READER);
    talk.types("risks team").sees("the people you are in a team with", "R-1 High");
  }

  @Test
  void withoutATeamThereIsASentenceAndAWayOn() {
    talk.as(DORA).types("risks team");
    talk.sees("You lead no team, and are in none", "/iso team", "[My risks]", "[Teams]");
    talk.presses("My risks").sees("My risks (0)");
  }

  @Test
  void leadingWithoutTheRoleShowsNothingOfOthers() {
    talk.team("Sales", CLEO, ANNA);
    talk.store.roles().take(CLEO, Role.MANAGER, BEN);
    talk.as(CLEO).types("risks team").sees("takes the role manager").doesNotSee("R-1");
  }

  @Test
  void guestsAndStrangersAndSharedChannelsGetNothing() {
    talk.team("Sales", CLEO, ANNA);
    talk.as(CLEO, Standing.GUEST)
        .types("risks team")
        .sees("members of this workspace only")
        .doesNotSee("R-1");
    talk.as(new PersonId("slack:T9:UCLEO")).types("risks team").doesNotSee("R-1");
    talk.as(CLEO).in(Place.Kind.SHARED).types("risks team").sees("other organizations listen");
  }

  @Test
  void manyAreReadPageByPage() {
    for (int each = 0; each < 6; each++) {
      raises();
    }
    assertThat(talk.risks()).isEqualTo(7);
    talk.team("Sales", CLEO, ANNA).as(CLEO);
    talk.types("risks team").sees("My team's risks (7)", "Page 1 of 2", "R-5");
    talk.presses("Next").sees("R-6", "R-7", "Page 2 of 2");
  }
}
