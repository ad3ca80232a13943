package dev.annexbot.store.letters;

import dev.annexbot.chat.AddressBook;
import dev.annexbot.store.engine.Database;
import java.time.Clock;
import java.util.Optional;

/** How places and people are reached again; kept until the wall drops it. */
final class AddressTable implements AddressBook {
  private final Database database;
  private final Clock clock;

  AddressTable(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public void keep(String who, String entry) {
    database.write(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into address (who, entry, kept_at) values (:who, :entry, :now)
                    on conflict (who) do update set
                      entry = excluded.entry,
                      kept_at = excluded.kept_at
                    """)
                .bind("who", who)
                .bind("entry", entry)
                .bind("now", clock.millis())
                .execute());
  }

  @Override
  public Optional<String> find(String who) {
    return database.read(
        handle ->
            handle
                .createQuery("select entry from address where who = :who")
                .bind("who", who)
                .mapTo(String.class)
                .findOne());
  }

  @Override
  public void drop(String who) {
    database.write(
        handle ->
            handle.createUpdate("delete from address where who = :who").bind("who", who).execute());
  }
}
