package dev.annexbot.store.letters;

import dev.annexbot.chat.Letter;
import dev.annexbot.chat.Outbox.Stage;
import dev.annexbot.store.engine.Times;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * A letter as the table has it.
 *
 * @param wanted how often its words were to be shown anew, plus one
 */
record LetterRow(
    String id,
    Letter letter,
    Stage stage,
    Optional<Instant> firstTry,
    Optional<String> message,
    int wanted) {
  private static final long LOOK_AGAIN_MILLIS = 5_000;

  /** The letter, if somebody should see to it now. */
  static Optional<LetterRow> due(Handle handle, String id, Times times) {
    return handle
        .createQuery(
            """
            select id, kind, ref, address, thread, state, first_try, message, wanted
            from outbox where id = :id and next_at <= :now
            """)
        .bind("id", id)
        .bind("now", times.now(handle))
        .map((row, context) -> read(row))
        .findOne()
        .flatMap(row -> row.inItsThread(handle, times));
  }

  /** One that stands below another waits for that; where that will never be, it stands alone. */
  private Optional<LetterRow> inItsThread(Handle handle, Times times) {
    return letter
        .above()
        .map(above -> thread(handle, above).map(this::in).or(() -> later(handle, times)))
        .orElse(Optional.of(this));
  }

  private static Optional<String> thread(Handle handle, String[] above) {
    return handle
        .createQuery("select state, message from outbox where kind = :kind and ref = :ref")
        .bind("kind", above[0])
        .bind("ref", above[1])
        .map((row, context) -> thread(row.getString("state"), row.getString("message")))
        .findOne()
        .orElse(Optional.of(""));
  }

  private static Optional<String> thread(String state, @Nullable String message) {
    return switch (state) {
      case "sent" -> Optional.ofNullable(message);
      case "dead", "parked" -> Optional.of("");
      default -> Optional.empty();
    };
  }

  private LetterRow in(String known) {
    return new LetterRow(id, letter.in(known), stage, firstTry, message, wanted);
  }

  private Optional<LetterRow> later(Handle handle, Times times) {
    handle
        .createUpdate("update outbox set next_at = :next where id = :id")
        .bind("next", times.now(handle) + LOOK_AGAIN_MILLIS)
        .bind("id", id)
        .execute();
    return Optional.empty();
  }

  private static LetterRow read(ResultSet row) throws SQLException {
    long firstTry = row.getLong("first_try");
    return new LetterRow(
        row.getString("id"),
        new Letter(
            row.getString("kind"),
            row.getString("ref"),
            row.getString("address"),
            row.getString("thread")),
        stage(row.getString("state")),
        firstTry == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(firstTry)),
        Optional.ofNullable(row.getString("message")),
        row.getInt("wanted"));
  }

  private static Stage stage(String state) {
    return switch (state) {
      case "waiting" -> Stage.WAITING;
      case "sending" -> Stage.DOUBTFUL;
      case "sent" -> Stage.STALE;
      default -> throw new IllegalStateException("Nobody sees to a letter that is " + state);
    };
  }
}
