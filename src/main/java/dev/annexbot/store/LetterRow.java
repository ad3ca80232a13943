package dev.annexbot.store;

import dev.annexbot.chat.Letter;
import dev.annexbot.chat.Outbox.Stage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

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
        .findOne();
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
