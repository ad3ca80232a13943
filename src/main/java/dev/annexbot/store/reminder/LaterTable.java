package dev.annexbot.store.reminder;

import dev.annexbot.chat.Letter;
import dev.annexbot.chat.PersonId;
import dev.annexbot.reminder.Later;
import dev.annexbot.store.engine.Database;
import dev.annexbot.store.engine.Times;
import dev.annexbot.store.letters.OutboxRows;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** What is left out of somebody's reminders for a while. */
final class LaterTable implements Later {
  private final Database database;
  private final Times times;

  LaterTable(Database database, Times times) {
    this.database = database;
    this.times = times;
  }

  @Override
  public void put(PersonId who, String item, Instant until, boolean brought) {
    database.write(
        handle -> {
          handle
              .createUpdate(
                  """
                  insert into reminder_later (person, item, until) values (:person, :item, :until)
                  on conflict (person, item) do update set until = excluded.until
                  """)
              .bind("person", who.value())
              .bind("item", item)
              .bind("until", until.toEpochMilli())
              .execute();
          if (brought) {
            String ref = String.join("|", who.value(), item, String.valueOf(until.toEpochMilli()));
            OutboxRows.put(handle, new Letter(KIND, ref, who.value()), times.now(handle));
          }
          return item;
        });
  }

  @Override
  public Map<String, Instant> of(PersonId who) {
    Map<String, Instant> later = new HashMap<>();
    database.read(
        handle ->
            handle
                .createQuery("select item, until from reminder_later where person = :person")
                .bind("person", who.value())
                .map(
                    (row, context) ->
                        later.put(
                            row.getString("item"), Instant.ofEpochMilli(row.getLong("until"))))
                .list());
    return later;
  }
}
