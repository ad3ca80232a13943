package dev.annexbot.store;

import java.time.Clock;
import java.util.UUID;
import org.jdbi.v3.core.JdbiException;

/** Looks whether rows can be written, found again and removed. */
final class WriteCheck {
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
      boolean first = new InboxTable(database, clock).claim(key);
      boolean again = new InboxTable(database, clock).claim(key);
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
}
