package dev.annexbot.store.talk;

import dev.annexbot.assistant.Threads;
import dev.annexbot.standard.Reference;
import dev.annexbot.store.engine.Database;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** What conversations are about. */
final class ThreadTable implements Threads {
  private final Database database;
  private final Clock clock;
  private final Sweep sweep;

  ThreadTable(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
    this.sweep = new Sweep(clock, Duration.ofDays(30), "delete from thread where said_at < :limit");
  }

  @Override
  public void remember(String conversation, Reference subject) {
    database.write(
        handle -> {
          sweep.ifDue(handle);
          return handle
              .createUpdate(
                  """
                  insert into thread (conversation, edition, number, said_at)
                  values (:conversation, :edition, :number, :now)
                  on conflict (conversation) do update set
                    edition = excluded.edition,
                    number = excluded.number,
                    said_at = excluded.said_at
                  """)
              .bind("conversation", conversation)
              .bind("edition", subject.edition().name())
              .bind("number", subject.number())
              .bind("now", clock.millis())
              .execute();
        });
  }

  @Override
  public Optional<Reference> subject(String conversation) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select edition, number from thread
                    where conversation = :conversation and said_at >= :limit
                    """)
                .bind("conversation", conversation)
                .bind("limit", sweep.limit())
                .map((row, context) -> References.read(row))
                .findOne());
  }
}
