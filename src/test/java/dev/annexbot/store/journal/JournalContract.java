package dev.annexbot.store.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.annexbot.chat.Org;
import dev.annexbot.chat.PersonId;
import dev.annexbot.journal.Chain;
import dev.annexbot.journal.Entry;
import dev.annexbot.journal.Fact;
import dev.annexbot.journal.Head;
import dev.annexbot.journal.Verification;
import dev.annexbot.policy.Role;
import dev.annexbot.policy.Roles.Holder;
import dev.annexbot.store.AtOnce;
import dev.annexbot.store.OnEachDatabase;
import dev.annexbot.store.Store;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of the journal and of roles on every database. */
abstract class JournalContract extends OnEachDatabase {
  private static final PersonId ANNA = new PersonId("slack:T1:U1");
  private static final PersonId BERT = new PersonId("slack:T1:U2");
  private static final Org ORG = ANNA.org();
  static final Fact ACCEPTED = Fact.by(ANNA, "risk.accepted", "R-12", "high", "high");

  /** Changes it behind our back. */
  abstract void change(String statement) throws Exception;

  /** The chain that the store writes with. */
  abstract Chain chain() throws Exception;

  private List<Entry> all() {
    return between(Instant.MIN, Instant.MAX);
  }

  private List<Entry> between(Instant from, Instant until) {
    List<Entry> entries = new ArrayList<>();
    store.journal().read(from, until, entries::add);
    return entries;
  }

  private Optional<String> trouble() throws Exception {
    Verification verification = new Verification(chain(), Optional.of(store.journal().head()));
    all().forEach(verification::look);
    return verification.trouble();
  }

  @Test
  void keepsWhatWasDoneWithoutANameInIt() {
    store.journal().record(ACCEPTED.having("criteria 3"));
    store.journal().record(Fact.byItself(ORG, "reminder.sent", "2026-W48", "sent"));
    List<Entry> entries = all();
    assertThat(entries).hasSize(2);
    Entry first = entries.getFirst();
    assertThat(first)
        .isEqualTo(
            new Entry(
                1,
                clock.instant(),
                "slack:T1",
                first.who(),
                "risk.accepted",
                "R-12",
                "high",
                "high",
                "criteria 3",
                first.hash()));
    assertThat(first.who()).startsWith("P-").doesNotContain("U1");
    assertThat(entries.getLast().who()).isEqualTo(Entry.ASSISTANT);
  }

  @Test
  void onePersonIsAlwaysCalledTheSameAndNobodyElseIs() {
    store.journal().record(ACCEPTED);
    store.journal().record(Fact.by(BERT, "risk.rated", "R-1", "", "low"));
    store.journal().record(ACCEPTED);
    List<String> names = all().stream().map(Entry::who).toList();
    assertThat(names.get(0)).isEqualTo(names.get(2)).isNotEqualTo(names.get(1));
  }

  @Test
  void holdsAfterManyLinesAndARestart() throws Exception {
    for (int each = 0; each < 30; each++) {
      store.journal().record(ACCEPTED);
    }
    reopen();
    store.journal().record(ACCEPTED);
    assertThat(store.journal().head().number()).isEqualTo(31);
    assertThat(trouble()).isEmpty();
  }

  @Test
  void manyWhoWriteAtOnceMakeOneChain() throws Exception {
    List<Callable<Boolean>> writers = new ArrayList<>();
    try (Store other = another()) {
      for (int each = 0; each < 60; each++) {
        Store either = each % 2 == 0 ? store : other;
        writers.add(
            () -> {
              either.journal().record(ACCEPTED);
              return true;
            });
      }
      assertThat(AtOnce.countTrue(writers)).isEqualTo(60);
    }
    store = reopened();
    assertThat(store.journal().head().number()).isEqualTo(60);
    assertThat(trouble()).isEmpty();
  }

  /** A second replica, where there can be one. */
  Store another() throws Exception {
    return store;
  }

  private Store reopened() throws Exception {
    store.close();
    return open(clock);
  }

  @Test
  void readsALongJournalPageByPage() throws Exception {
    for (int each = 0; each < 20; each++) {
      store.journal().record(ACCEPTED);
      clock.advance(Duration.ofHours(1));
    }
    Instant from = clock.instant().minus(Duration.ofHours(10));
    assertThat(between(from, Instant.MAX)).hasSize(10);
    assertThat(between(Instant.MIN, from)).hasSize(10);
    assertThat(between(from, from.plusMillis(1))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update journal set after_it = 'low'",
        "update journal set hash = 'x' where number = 1",
        "delete from journal",
        "delete from journal where number = 1"
      })
  void theDatabaseItselfRefusesToChangeALine(String statement) throws Exception {
    store.journal().record(ACCEPTED);
    assertThatThrownBy(() -> change(statement)).hasMessageContaining("append-only");
    assertThat(all()).hasSize(1);
    assertThat(trouble()).isEmpty();
  }

  @Test
  void anEmptyJournalHolds() throws Exception {
    assertThat(store.journal().head()).isEqualTo(Head.NONE);
    Verification verification = new Verification(chain(), Optional.empty());
    all().forEach(verification::look);
    assertThat(verification.trouble()).isEmpty();
  }

  @Test
  void whoeverIsForgottenIsNobodyInAChainThatStillHolds() throws Exception {
    store.journal().record(ACCEPTED);
    change("delete from alias where person = 'slack:T1:U1'");
    store.journal().record(ACCEPTED);
    assertThat(all().getFirst().who()).isNotEqualTo(all().getLast().who());
    assertThat(trouble()).isEmpty();
  }

  @Test
  void rolesAreGivenAndTakenAndBothIsWrittenDown() throws Exception {
    store.roles().give(BERT, Role.RISK_OWNER, ANNA);
    store.roles().give(BERT, Role.RISK_OWNER, ANNA);
    store.roles().give(BERT, Role.READER, ANNA);
    store = reopened();
    assertThat(store.roles().of(BERT)).containsExactlyInAnyOrder(Role.RISK_OWNER, Role.READER);
    assertThat(store.roles().of(ANNA)).isEmpty();
    store.roles().take(BERT, Role.READER, ANNA);
    store.roles().take(BERT, Role.READER, ANNA);
    assertThat(store.roles().holders(ORG)).containsExactly(new Holder(BERT, Role.RISK_OWNER));
    assertThat(store.roles().holders(new Org("slack:T2"))).isEmpty();
    assertThat(all())
        .extracting(Entry::act, Entry::before, Entry::after)
        .containsExactly(
            tuple("role.given", "", "RISK_OWNER"),
            tuple("role.given", "", "READER"),
            tuple("role.taken", "READER", ""));
    assertThat(all()).noneMatch(entry -> entry.toString().contains("U2"));
    assertThat(trouble()).isEmpty();
  }

  @Test
  void whatPeopleWroteDoesNotFit() {
    assertThatThrownBy(() -> Fact.by(ANNA, "risk.rated", "R-1", "", "x".repeat(600)))
        .hasMessageContaining("too long");
    assertThatThrownBy(() -> Fact.by(ANNA, "Risk rated", "R-1", "", "low"))
        .hasMessageContaining("Risk rated");
  }
}
