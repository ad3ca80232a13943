package dev.annexbot.assistant.people;

import static dev.annexbot.assistant.rounds.Office.ADMIN;
import static dev.annexbot.assistant.rounds.Office.ANNA;
import static dev.annexbot.assistant.rounds.Office.BEN;
import static dev.annexbot.assistant.rounds.Office.CARA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.assistant.rounds.Office;
import dev.annexbot.chat.Form;
import dev.annexbot.chat.Mention;
import dev.annexbot.chat.Person;
import dev.annexbot.chat.PersonId;
import dev.annexbot.chat.Press;
import dev.annexbot.people.Directory.Listed;
import dev.annexbot.policy.Role;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TeamConversationTest {
  private static final String PEOPLE = BEN.value() + "," + CARA.value();

  @TempDir private Path folder;
  private Office office;

  @BeforeEach
  void opens() throws Exception {
    office = new Office(folder);
  }

  @AfterEach
  void closes() {
    office.close();
  }

  private Office makes(String name) {
    return office
        .types("team")
        .presses("New team")
        .sends(office.filled(Map.of("name", name, "people", PEOPLE, "manager", ANNA.value())));
  }

  @Test
  void anAdminSetsATeamUpAndItsManagerGetsTheRole() {
    office.as(ADMIN);
    makes("Sales").sees("Sales", "Kept", "2 people", Mention.of(BEN), Mention.of(ANNA));
    assertThat(office.store.roles().of(ANNA)).containsExactly(Role.MANAGER);
    office.as(ANNA).types("team").sees("Sales", "2 people").presses("Sales").sees("[Change]");
  }

  @Test
  void aManagerMakesTheirOwnAndNobodyElses() {
    office.given(ANNA, Role.MANAGER).as(ANNA);
    makes("Sales").sees("Kept");
    office
        .presses("Change")
        .sends(office.filled(Map.of("manager", BEN.value())))
        .sees("Only an admin can give a team to somebody else");
  }

  @Test
  void whoLeadsNobodyIsToldWhomToAsk() {
    office.as(BEN).types("team").sees("You are in no team yet").doesNotSee("[New team]");
    office.presses(new Press("team-change", "")).sees("ask an admin");
  }

  @Test
  void whoIsInItSeesItAndOthersDoNot() {
    office.as(ADMIN);
    makes("Sales");
    var open = office.as(ADMIN).types("team").press("Sales");
    office.as(BEN).types("team").sees("Sales").presses("Sales").doesNotSee("[Change]");
    office
        .as(new PersonId("slack:T1:UDORA"))
        .types("team")
        .doesNotSee("Sales")
        .presses(open)
        .doesNotSee("Sales", Mention.of(BEN));
  }

  @Test
  void anOldFormOfSomebodyWithoutRightsChangesNothing() {
    office.as(ADMIN);
    makes("Sales");
    Form form = office.presses("Change").form();
    Map<String, String> values = office.filled(Map.of("name", "Mine"));
    office.as(BEN).sends(form, values).sees("You may not do this");
    assertThat(office.store.teams().all(ANNA.org()).getFirst().name()).isEqualTo("Sales");
  }

  @Test
  void whoIsSlowerChangesNothing() {
    office.as(ADMIN);
    makes("Sales");
    Form form = office.presses("Change").form();
    Map<String, String> values = office.filled(Map.of("name", "Field sales"));
    office.sends(form, values).sees("Kept");
    office
        .sends(form, office.types("team").presses("Field sales").presses("Change").filled(Map.of()))
        .sees("Nothing was changed");
  }

  @Test
  void mistakesAreNamedWhereTheyAre() {
    office.as(ADMIN);
    makes("Sales");
    office.strangers.put(CARA, Person.Standing.GUEST);
    office.strangers.put(BEN, Person.Standing.BOT);
    office
        .types("team")
        .presses("New team")
        .sends(Map.of("name", " ", "people", PEOPLE))
        .sees("name=Give it a name", "manager=Choose who leads it", "people=2 of them are no full");
    makes("Sales").sees("people=2 of them");
    office.strangers.clear();
    makes("Sales").sees("Another team is called so");
    office
        .types("team")
        .presses("New team")
        .sends(Map.of("name", "X", "manager", ANNA.value(), "people", "slack:T2:UELSE"))
        .sees("people=Choose a full member");
  }

  @Test
  void aTeamIsTakenFromAGroupAndKeptInStepWithIt() {
    office.groups.put("S1", new Listed.People(Set.of(BEN)));
    office
        .as(ADMIN)
        .types("team")
        .presses("New team")
        .sends(office.filled(Map.of("name", "Sales", "group", "S1")))
        .sees("1 person", "kept in step");
    office.groups.put("S1", new Listed.People(Set.of(BEN, CARA)));
    office.follows().types("team").sees("2 people");
    office.groups.put("S1", new Listed.NotNow("broken off"));
    office.follows().types("team").sees("2 people");
    office.groups.remove("S1");
    office.follows().types("team").sees("2 people");
    office
        .presses("Sales")
        .presses("Change")
        .sees("As it was")
        .sends(office.filled(Map.of()))
        .sees("This group cannot be read: there is no such group");
  }

  @Test
  void removingIsAskedBackAndDoneOnce() {
    office.as(ADMIN);
    makes("Sales");
    office.presses("Remove").sees("Remove Sales?");
    var yes = office.press("Yes, remove it");
    office.as(BEN).presses(yes).sees("You may not do this");
    office.as(ADMIN).presses(yes).sees("is removed").presses(yes).sees("not here any more");
  }

  @Test
  void guestsLearnNothing() {
    office.as(ADMIN);
    makes("Sales");
    office.as(BEN, Person.Standing.GUEST).types("team").doesNotSee("Sales");
  }
}
