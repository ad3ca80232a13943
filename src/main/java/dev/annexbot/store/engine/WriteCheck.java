package dev.annexbot.store.engine;

import java.time.Clock;
import java.util.UUID;
import org.jdbi.v3.core.JdbiException;

/** Looks whether rows can be written, found again and removed. */
public final class WriteCheck {
  private final Database database;
  private final Clock clock;

  WriteCheck(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** {@code remedy} is for a database that refuses. */
  Check run(String where, String remedy) {
    String what = "The database can be written";
    String key = "check/" + UUID.randomUUID();
    try {
      boolean first = insert(key);
      boolean again = insert(key);
      int removed =
          database.write(
              handle ->
                  handle
                      .createUpdate("delete from inbox where delivery = :key")
                      .bind("key", key)
                      .execute());
      return Check.of(
          what,
          first && !again && removed == 1,
          where,
          "Stop Annexbot and put back a backup of the database.");
    } catch (JdbiException refused) {
      return Check.of(what, false, String.valueOf(refused.getMessage()), remedy);
    }
  }

  /** Whether it was not there yet. */
  private boolean insert(String key) {
    return database.write(
            handle ->
                handle
                    .createUpdate(
                        """
                        insert into inbox (delivery, claimed_at) values (:key, :now)
                        on conflict do nothing
                        """)
                    .bind("key", key)
                    .bind("now", clock.millis())
                    .execute())
        == 1;
  }
}
