package dev.annexbot.store.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annexbot.chat.Letter;
import dev.annexbot.chat.Outbox;
import dev.annexbot.store.OneDatabase;
import dev.annexbot.store.PostgresServer;
import dev.annexbot.store.Store;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PostgresOutboxTest extends OutboxContract {
  private static final Letter SUMMARY = new Letter("summary", "checkin-42", "slack:C1");

  private final OneDatabase database = new OneDatabase();

  @Override
  protected Store open(Clock clock) throws Exception {
    return database.open(clock);
  }

  @Test
  void twoReplicasNeverHoldTheSameLetter() throws Exception {
    try (Store one = open(clock);
        Store other = open(clock)) {
      one.outbox().put(SUMMARY);
      String id = one.outbox().due(1).getFirst();
      try (Outbox.Taken mine = one.outbox().take(id).orElseThrow()) {
        assertThat(mine.letter()).isEqualTo(SUMMARY);
        assertThat(other.outbox().take(id)).isEmpty();
      }
      try (Outbox.Taken mine = other.outbox().take(id).orElseThrow()) {
        assertThat(mine.letter()).isEqualTo(SUMMARY);
        assertThat(one.outbox().take(id)).isEmpty();
      }
    }
  }

  @Test
  void whoLosesTheConnectionLosesTheRightToSend() throws Exception {
    try (Store one = open(clock);
        Store other = open(clock)) {
      one.outbox().put(SUMMARY);
      String id = one.outbox().due(1).getFirst();
      try (Outbox.Taken mine = one.outbox().take(id).orElseThrow()) {
        PostgresServer.execute(
            database.where(),
            """
            select pg_terminate_backend(pid) from pg_locks
            where locktype = 'advisory'
              and database = (select oid from pg_database where datname = current_database())
            """);
        assertThatThrownBy(() -> mine.trying(Duration.ofSeconds(70)))
            .isInstanceOf(RuntimeException.class);
      }
      try (Outbox.Taken theirs = other.outbox().take(id).orElseThrow()) {
        assertThat(theirs.stage()).isEqualTo(Outbox.Stage.WAITING);
        assertThat(one.outbox().take(id)).isEmpty();
      }
      try (Outbox.Taken again = one.outbox().take(id).orElseThrow()) {
        assertThat(again.stage()).isEqualTo(Outbox.Stage.WAITING);
      }
    }
  }

  @Test
  void theClockOfTheDatabaseDecides() throws Exception {
    Clock slow = Clock.offset(Clock.systemUTC(), Duration.ofDays(-1));
    Clock fast = Clock.offset(Clock.systemUTC(), Duration.ofDays(1));
    try (Store one = Store.open(database.where(), slow);
        Store other = Store.open(database.where(), fast)) {
      one.outbox().put(SUMMARY);
      String id = one.outbox().due(1).getFirst();
      try (Outbox.Taken mine = one.outbox().take(id).orElseThrow()) {
        mine.trying(Duration.ofHours(1));
      }
      assertThat(other.outbox().due(1)).isEmpty();
      assertThat(other.outbox().take(id)).isEmpty();
    }
  }
}
