package dev.annexbot.store.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annexbot.chat.Org;
import dev.annexbot.chat.PersonId;
import dev.annexbot.house.Choices;
import dev.annexbot.house.House;
import dev.annexbot.house.Item;
import dev.annexbot.house.Naming;
import dev.annexbot.house.Promise;
import dev.annexbot.journal.Entry;
import dev.annexbot.policy.Role;
import dev.annexbot.store.AtOnce;
import dev.annexbot.store.OnEachDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** What holds of what organizations have settled, on every database. */
abstract class SettledContract extends OnEachDatabase {
  static final PersonId ANNA = new PersonId("slack:T1:U1");
  static final Org OURS = ANNA.org();

  private List<String> told() {
    List<String> lines = new ArrayList<>();
    store
        .journal()
        .read(
            Instant.MIN,
            Instant.MAX,
            (Entry it) ->
                lines.add(
                    it.act() + " " + it.object() + " '" + it.before() + "' '" + it.after() + "'"));
    return lines;
  }

  @Test
  void whatNobodySettledIsAsUsualOrAsInstalled() {
    House house = new House(store.orgChoices(), Map.of(Item.SUMMARIES, "slack:C1"));

    assertThat(house.of(OURS).channels().summaries()).contains("slack:C1");
    assertThat(house.of(OURS).channels().experts()).isEmpty();
    assertThat(house.of(OURS).holidays()).isEmpty();
    assertThat(house.of(OURS).promise()).isEqualTo(new Promise(1, Promise.Unit.DAYS));
    assertThat(house.of(OURS).keeping().days()).isEqualTo(180);
    assertThat(house.of(OURS).keeping().naming()).isEqualTo(Naming.CONSENTING);
    assertThat(house.of(OURS).sending().ownersList()).isTrue();
  }

  @Test
  void whatIsSettledWinsIsJournalledAndOutlivesTheProgram() throws Exception {
    Choices next =
        store
            .orgChoices()
            .latest(OURS)
            .with(Item.SUMMARIES, "teams:19:x@thread.tacv2")
            .with(Item.HOLIDAYS, "de-by")
            .with(Item.OWNERS_LIST, "off");
    assertThat(store.orgChoices().keep(OURS, next, ANNA)).isTrue();
    reopen();
    House house = new House(store.orgChoices(), Map.of(Item.SUMMARIES, "slack:C1"));

    assertThat(house.of(OURS).channels().summaries()).contains("teams:19:x@thread.tacv2");
    assertThat(house.of(OURS).holidays()).isEqualTo("de-by");
    assertThat(house.of(OURS).sending().ownersList()).isFalse();
    assertThat(house.of(new Org("slack:T2")).holidays()).isEmpty();
    assertThat(told())
        .containsExactly(
            "setting.changed summaries '' 'teams:19:x@thread.tacv2'",
            "setting.changed holidays '' 'de-by'",
            "setting.changed owners list '' 'off'");
  }

  @Test
  void whatIsTakenBackIsAsUsualAgain() {
    store.orgChoices().keep(OURS, store.orgChoices().latest(OURS).with(Item.DAYS_KEPT, "30"), ANNA);
    Choices seen = store.orgChoices().latest(OURS);
    assertThat(seen.version()).isEqualTo(1);
    assertThat(store.orgChoices().keep(OURS, seen.with(Item.DAYS_KEPT, ""), ANNA)).isTrue();

    assertThat(store.orgChoices().of(OURS)).isEqualTo(new Choices(2, Map.of()));
    assertThat(told()).contains("setting.changed days kept '30' ''");
  }

  @Test
  void whoSawAnOlderVersionChangesNothing() {
    Choices seen = store.orgChoices().latest(OURS);
    assertThat(store.orgChoices().keep(OURS, seen.with(Item.PROMISE, "4h"), ANNA)).isTrue();
    assertThat(store.orgChoices().keep(OURS, seen.with(Item.PROMISE, "9d"), ANNA)).isFalse();

    assertThat(store.orgChoices().of(OURS).find(Item.PROMISE)).contains("4h");
    assertThat(told()).hasSize(1);
  }

  @Test
  void ofManyWhoSettleAtOnceOneWins() throws Exception {
    Choices seen = store.orgChoices().latest(OURS);
    List<Callable<Boolean>> all = new ArrayList<>();
    for (int each = 1; each <= 12; each++) {
      Choices mine = seen.with(Item.DAYS_KEPT, String.valueOf(each));
      all.add(() -> store.orgChoices().keep(OURS, mine, ANNA));
    }

    assertThat(AtOnce.countTrue(all)).isEqualTo(1);
    assertThat(told()).hasSize(1);
  }

  @Test
  void ofAdminsWhoRemoveEachOtherAtOnceOneStays() throws Exception {
    List<PersonId> admins = new ArrayList<>();
    for (int each = 0; each < 8; each++) {
      admins.add(new PersonId("slack:T1:UA" + each));
      store.roles().give(admins.get(each), Role.ADMIN, ANNA);
    }
    List<Callable<Boolean>> all = new ArrayList<>();
    admins.forEach(who -> all.add(() -> store.roles().takeUnlessLast(who, Role.ADMIN, ANNA)));

    assertThat(AtOnce.countTrue(all)).isEqualTo(7);
    assertThat(store.roles().holders(OURS)).hasSize(1);
  }

  @Test
  void nonsenseIsNotKept() {
    assertThatThrownBy(() -> Choices.NONE.with(Item.HOLIDAYS, "Bavaria"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'Bavaria' is no holidays");
  }
}
