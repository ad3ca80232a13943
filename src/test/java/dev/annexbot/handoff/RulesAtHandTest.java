package dev.annexbot.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.chat.Org;
import dev.annexbot.chat.PersonId;
import dev.annexbot.standard.Reference;
import dev.annexbot.store.SettableClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RulesAtHandTest {
  private static final Org OURS = new Org("slack:T1");
  private static final Org THEIRS = new Org("slack:T2");
  private static final Reference NETWORKS = Reference.parse("A.8.20").orElseThrow();

  private final SettableClock clock = new SettableClock();
  private final Table table = new Table();
  private final RulesAtHand rules = new RulesAtHand(table, clock);

  /** A table that can be changed from elsewhere, that fails, and that hangs. */
  private static final class Table implements Rules {
    final List<KeptRule> all = new ArrayList<>();
    final AtomicInteger reads = new AtomicInteger();
    volatile CountDownLatch hanging = new CountDownLatch(0);
    volatile boolean broken;
    final AtomicLong changes = new AtomicLong();

    @Override
    public List<KeptRule> of(Org org) {
      reads.incrementAndGet();
      try {
        hanging.await();
      } catch (InterruptedException stopped) {
        throw new IllegalStateException(stopped);
      }
      if (broken) {
        throw new IllegalStateException("The database is gone");
      }
      return all.stream().filter(each -> each.org().equals(org)).toList();
    }

    @Override
    public long changes() {
      return changes.get();
    }

    @Override
    public boolean review(Org org, String id, LocalDate today, LocalDate next, PersonId by) {
      throw new UnsupportedOperationException(id);
    }

    @Override
    public boolean end(Org org, String id, PersonId by) {
      throw new UnsupportedOperationException(id);
    }
  }

  private static KeptRule rule(String id, String... references) {
    LocalDate day = LocalDate.parse("2026-11-23");
    List<Reference> on =
        List.of(references).stream().map(each -> Reference.parse(each).orElseThrow()).toList();
    return new KeptRule(id, OURS, "Wifi?", "Reception.", on, "Head of IT", day.plusYears(1), day);
  }

  @Test
  void manyLookUpsReadOnce() {
    table.all.add(rule("Q-1", "A.8.20"));
    for (int time = 0; time < 100; time++) {
      assertThat(rules.restingOn(OURS, NETWORKS)).extracting(KeptRule::id).containsExactly("Q-1");
    }
    assertThat(table.reads).hasValue(1);
  }

  @Test
  void whatIsChangedHereIsSeenAtOnce() {
    assertThat(rules.of(OURS)).isEmpty();
    table.all.add(rule("Q-1", "A.8.20"));
    table.changes.incrementAndGet();
    assertThat(rules.of(OURS)).hasSize(1);
    table.all.clear();
    table.changes.incrementAndGet();
    assertThat(rules.of(OURS)).isEmpty();
    assertThat(table.reads).hasValue(3);
  }

  @Test
  void whatIsChangedElsewhereIsSeenThreeSecondsLater() {
    assertThat(rules.of(OURS)).isEmpty();
    table.all.add(rule("Q-1", "A.8.20"));
    clock.advance(Duration.ofMillis(2999));
    assertThat(rules.of(OURS)).isEmpty();
    clock.advance(Duration.ofMillis(1));
    assertThat(rules.of(OURS)).hasSize(1);
  }

  @Test
  void theSameListIsGivenWhileNothingChanges() {
    table.all.add(rule("Q-1"));
    List<KeptRule> first = rules.of(OURS);
    clock.advance(Duration.ofMinutes(1));
    assertThat(rules.of(OURS)).isSameAs(first);
    assertThat(table.reads).hasValue(2);
  }

  @Test
  void aLookUpGoesOnWithWhatWasKnownWhileTheDatabaseIsGone() {
    table.broken = true;
    assertThat(rules.of(OURS)).isEmpty();
    table.broken = false;
    table.all.add(rule("Q-1"));
    assertThat(rules.of(OURS)).hasSize(1);
    table.broken = true;
    clock.advance(Duration.ofMinutes(1));
    assertThat(rules.of(OURS)).hasSize(1);
  }

  @Test
  void aLookUpWaitsForNoDatabaseThatHangs() throws Exception {
    table.all.add(rule("Q-1"));
    assertThat(rules.of(OURS)).hasSize(1);
    CountDownLatch hanging = new CountDownLatch(1);
    table.hanging = hanging;
    table.all.add(rule("Q-2"));
    clock.advance(Duration.ofMinutes(1));
    assertThat(rules.of(OURS)).hasSize(1);
    assertThat(rules.of(OURS)).hasSize(1);
    assertThat(table.reads).hasValue(2);

    hanging.countDown();
    assertThat(rules.of(OURS)).hasSize(2);
  }

  @Test
  void eachOrganizationHasItsOwn() {
    table.all.add(rule("Q-1", "A.8.20"));
    assertThat(rules.of(OURS)).hasSize(1);
    assertThat(rules.of(THEIRS)).isEmpty();
    assertThat(rules.restingOn(THEIRS, NETWORKS)).isEmpty();
  }

  @Test
  void aRuleOnALetteredItemRestsOnItsClause() {
    table.all.add(rule("Q-1", "6.1.3 d"));
    assertThat(rules.restingOn(OURS, Reference.parse("6.1.3").orElseThrow())).hasSize(1);
    assertThat(rules.restingOn(OURS, Reference.parse("6.1").orElseThrow())).isEmpty();
  }
}
