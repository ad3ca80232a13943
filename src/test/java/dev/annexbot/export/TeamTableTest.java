package dev.annexbot.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annexbot.chat.PersonId;
import dev.annexbot.export.TeamTable.Listed;
import dev.annexbot.people.Team;
import dev.annexbot.people.TeamId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TeamTableTest {
  private static final PersonId ANNA = new PersonId("slack:T1:UANNA");
  private static final PersonId BEN = new PersonId("slack:T1:UBEN");
  private static final PersonId CARA = new PersonId("slack:T1:UCARA");

  private static Cells cells(String csv) throws ExportMistake {
    return Csv.read(csv.getBytes(StandardCharsets.UTF_8));
  }

  private static Team team(String name, Set<PersonId> members, String group) {
    return new Team(
        new TeamId("t1"),
        3,
        name,
        ANNA,
        members,
        Optional.of(group).filter(each -> !each.isEmpty()));
  }

  @Test
  void whatIsWrittenIsReadBack() throws Exception {
    List<Team> teams =
        List.of(
            team("=HYPERLINK(\"x\")", Set.of(BEN, CARA), ""),
            team("Nobody yet", Set.of(), ""),
            team("Grouped", Set.of(BEN), "S1"));
    byte[] csv = Csv.write(TeamTable.write(teams));
    assertThat(new String(csv, StandardCharsets.UTF_8))
        .contains("'=HYPERLINK")
        .doesNotContain(",=");
    assertThat(TeamTable.read(Csv.read(csv), ""))
        .containsExactly(
            new Listed("=HYPERLINK(\"x\")", ANNA, Set.of(BEN, CARA), Optional.empty()),
            new Listed("Nobody yet", ANNA, Set.of(), Optional.empty()),
            new Listed("Grouped", ANNA, Set.of(BEN), Optional.of("S1")));
  }

  @Test
  void idsMayBeShortWhereTheWorkspaceIsNamed() throws Exception {
    assertThat(TeamTable.read(cells("person,team,manager\nUBEN,Sales,UANNA\n\n"), "slack:T1"))
        .containsExactly(new Listed("Sales", ANNA, Set.of(BEN), Optional.empty()));
  }

  @Test
  void everyMistakeIsNamedWithItsLine() {
    String csv =
        """
        team,manager,person
        Sales,slack:T1:UANNA,slack:T1:UBEN
        Sales,slack:T1:UCARA,slack:T1:UBEN
        ,slack:T1:UANNA,slack:T1:UBEN
        Sales,slack:T1:UANNA,slack:T1:UBEN
        Sales,slack:T1:UANNA,Ben
        Sales,slack:T1:UANNA,slack:T2:UBEN
        Office,,slack:T1:UBEN
        """;
    assertThatThrownBy(() -> TeamTable.read(cells(csv), ""))
        .isInstanceOf(ExportMistake.class)
        .hasMessage(
            """
            Line 3: in line 2 the team 'Sales' has another manager or group; name the same in each line.
            Line 4: the name of a team is one line of 1 to 60 characters.
            Line 5: slack:T1:UBEN is in 'Sales' already; take one of the lines out.
            Line 6: 'Ben' is no person; write an id like slack:T012AB3CD:U012AB3CD, or U012AB3CD and name the workspace with --org.
            Line 7: slack:T2:UBEN is not in the organization of the manager.
            Line 8: '' is no manager; write an id like slack:T012AB3CD:U012AB3CD, or U012AB3CD and name the workspace with --org.\
            """);
  }

  @Test
  void aMissingColumnIsNamed() {
    assertThatThrownBy(() -> TeamTable.read(cells("team,person\n"), ""))
        .hasMessageContaining("Line 1: the column 'manager' is missing");
    assertThatThrownBy(() -> TeamTable.read(cells(""), "")).hasMessageContaining("is empty");
  }
}
