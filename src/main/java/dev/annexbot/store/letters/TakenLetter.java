package dev.annexbot.store.letters;

import dev.annexbot.chat.Letter;
import dev.annexbot.chat.Outbox.Stage;
import dev.annexbot.chat.Outbox.Taken;
import dev.annexbot.store.engine.Locks;
import dev.annexbot.store.engine.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A letter whose lock we hold; every word about it is written through that lock. */
final class TakenLetter implements Taken {
  private final Locks.Held lock;
  private final LetterRow row;
  private final Times times;

  TakenLetter(Locks.Held lock, LetterRow row, Times times) {
    this.lock = lock;
    this.row = row;
    this.times = times;
  }

  @Override
  public String id() {
    return row.id();
  }

  @Override
  public Letter letter() {
    return row.letter();
  }

  @Override
  public Stage stage() {
    return row.stage();
  }

  @Override
  public Optional<Instant> firstTry() {
    return row.firstTry();
  }

  @Override
  public Optional<String> message() {
    return row.message();
  }

  @Override
  public void trying(Duration quiet) {
    write(
        """
        update outbox set state = 'sending', attempts = attempts + 1, last_try = :now,
          first_try = coalesce(first_try, :now), next_at = :next
        where id = :id
        """,
        quiet,
        "");
  }

  @Override
  public void arrived(String message) {
    arrived(message, Optional.empty());
  }

  @Override
  public void arrivedInWords(String message, Duration pause) {
    arrived(message, Optional.of(pause));
  }

  private void arrived(String message, Optional<Duration> again) {
    lock.write(
        handle -> {
          long now = times.now(handle);
          return handle
              .createUpdate(
                  """
                  update outbox set state = 'sent', message = :message, shown = :shown,
                    trouble = null,
                    next_at = case when wanted > :shown then :now else cast(:next as bigint) end
                  where id = :id
                  """)
              .bind("message", message)
              .bind("shown", row.wanted())
              .bind("now", now)
              .bind("next", again.map(pause -> now + pause.toMillis()).orElse(null))
              .bind("id", row.id())
              .execute();
        });
  }

  @Override
  public void notYet(Duration pause) {
    // What has arrived once stays so: only its newest words are still to come.
    String state = row.stage() == Stage.STALE ? "sent" : "waiting";
    write("update outbox set state = '" + state + "', next_at = :next where id = :id", pause, "");
  }

  @Override
  public void unclear(Duration pause) {
    write("update outbox set next_at = :next where id = :id", pause, "");
  }

  @Override
  public void dead(String why) {
    stop("dead", why);
  }

  @Override
  public void parked(String why) {
    stop("parked", why);
  }

  private void stop(String state, String why) {
    write(
        "update outbox set state = '" + state + "', trouble = :why, next_at = null where id = :id",
        Duration.ZERO,
        why);
  }

  private void write(String statement, Duration pause, String why) {
    int rows =
        lock.write(
            handle -> {
              long now = times.now(handle);
              return handle
                  .createUpdate(statement)
                  .bind("now", now)
                  .bind("next", now + pause.toMillis())
                  .bind("why", why)
                  .bind("id", row.id())
                  .execute();
            });
    if (rows != 1) {
      throw new IllegalStateException("The letter " + row.letter().name() + " has vanished");
    }
  }

  @Override
  public void close() {
    lock.close();
  }
}
