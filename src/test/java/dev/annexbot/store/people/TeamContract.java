package dev.annexbot.store.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.chat.PersonId;
import dev.annexbot.journal.Entry;
import dev.annexbot.people.Team;
import dev.annexbot.people.TeamId;
import dev.annexbot.people.TeamRegister.Kept;
import dev.annexbot.store.OnEachDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What holds of teams and of who is away, on every database. */
abstract class TeamContract extends OnEachDatabase {
  private static final PersonId ANNA = new PersonId("slack:T1:UANNA");
  private static final PersonId BEN = new PersonId("slack:T1:UBEN");
  private static final PersonId CARA = new PersonId("slack:T1:UCARA");

  private static Team team(String id, int version, String name, PersonId... members) {
    return new Team(new TeamId(id), version, name, ANNA, Set.of(members), Optional.empty());
  }

  private List<String> acts() {
    List<String> acts = new ArrayList<>();
    store
        .journal()
        .read(
            Instant.EPOCH,
            clock.instant().plus(Duration.ofDays(1)),
            (Entry entry) -> acts.add(entry.act() + " " + entry.before() + "->" + entry.after()));
    return acts;
  }

  @Test
  void keepsTeamsAndTheirPeople() {
    assertThat(store.teams().keep(team("t1", 1, "Sales", BEN, CARA), ANNA)).isEqualTo(Kept.KEPT);
    assertThat(store.teams().keep(team("t2", 1, "Office", BEN), ANNA)).isEqualTo(Kept.KEPT);
    assertThat(store.teams().all(ANNA.org()))
        .containsExactly(team("t2", 1, "Office", BEN), team("t1", 1, "Sales", BEN, CARA));
    assertThat(store.teams().ledBy(ANNA)).hasSize(2);
    assertThat(store.teams().ledBy(BEN)).isEmpty();
    assertThat(store.teams().peopleLedBy(ANNA)).containsExactlyInAnyOrder(BEN, CARA);
    assertThat(store.teams().peopleLedBy(BEN)).isEmpty();
    assertThat(store.teams().peopleBeside(CARA)).containsExactlyInAnyOrder(BEN, CARA);
    assertThat(store.teams().peopleBeside(ANNA)).isEmpty();
    Team next = team("t1", 2, "Field sales", CARA);
    assertThat(store.teams().keep(next, BEN)).isEqualTo(Kept.KEPT);
    assertThat(store.teams().find(new TeamId("t1"))).contains(next);
  }

  @Test
  void whoeverIsSlowerChangesNothing() {
    store.teams().keep(team("t1", 1, "Sales", BEN), ANNA);
    assertThat(store.teams().keep(team("t1", 1, "Mine", CARA), BEN)).isEqualTo(Kept.OVERTAKEN);
    assertThat(store.teams().keep(team("t1", 3, "Mine", CARA), BEN)).isEqualTo(Kept.OVERTAKEN);
    assertThat(store.teams().remove(team("t1", 2, "Sales", BEN), BEN)).isFalse();
    assertThat(store.teams().all(ANNA.org())).containsExactly(team("t1", 1, "Sales", BEN));
  }

  @Test
  void noTwoTeamsAreCalledTheSame() {
    store.teams().keep(team("t1", 1, "Sales", BEN), ANNA);
    assertThat(store.teams().keep(team("t2", 1, "Sales"), ANNA)).isEqualTo(Kept.NAME_TAKEN);
    assertThat(store.teams().keep(team("t1", 2, "Sales", CARA), ANNA)).isEqualTo(Kept.KEPT);
  }

  @Test
  void aTeamFollowsItsGroupWithoutANewVersion() {
    Team grouped = new Team(new TeamId("t1"), 1, "Sales", ANNA, Set.of(BEN), Optional.of("S1"));
    store.teams().keep(grouped, ANNA);
    assertThat(store.teams().follow(grouped, Set.of(BEN, CARA))).isTrue();
    assertThat(store.teams().follow(grouped, Set.of(BEN, CARA))).isFalse();
    assertThat(store.teams().find(grouped.id())).contains(grouped.of(Set.of(BEN, CARA)));
    assertThat(acts()).hasSize(2).last().isEqualTo("team.followed ->people 2");
  }

  @Test
  void whatIsDoneToTeamsIsInTheJournalWithoutNames() {
    store.teams().keep(team("t1", 1, "Ben's team", BEN), ANNA);
    store.teams().keep(team("t1", 2, "Ben's team"), ANNA);
    assertThat(store.teams().remove(team("t1", 2, "Ben's team"), ANNA)).isTrue();
    assertThat(store.teams().all()).isEmpty();
    assertThat(acts()).hasSize(3).noneMatch(each -> each.contains("Ben") || each.contains("UANNA"));
    assertThat(acts().get(1)).matches("team.changed led by P-\\S+, people 1->led by .*people 0");
  }

  @Test
  void whoIsAwayStaysSoUntilTheyAreBack() {
    Instant until = clock.instant().plus(Duration.ofDays(3));
    assertThat(store.absences().awayUntil(BEN)).isEmpty();
    store.absences().away(BEN, clock.instant());
    store.absences().away(BEN, until);
    assertThat(store.absences().awayUntil(BEN)).contains(until);
    store.absences().back(BEN);
    store.absences().back(BEN);
    assertThat(store.absences().awayUntil(BEN)).isEmpty();
    assertThat(acts()).hasSize(3);
  }
}
