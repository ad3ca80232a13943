package dev.annexbot.store.people;

import dev.annexbot.chat.PersonId;
import dev.annexbot.journal.Fact;
import dev.annexbot.people.Absences;
import dev.annexbot.store.engine.Database;
import dev.annexbot.store.journal.JournalRows;
import java.time.Instant;
import java.util.Optional;

/** Who is away. */
final class AbsenceTable implements Absences {
  private final Database database;
  private final JournalRows journal;

  AbsenceTable(Database database, JournalRows journal) {
    this.database = database;
    this.journal = journal;
  }

  @Override
  public void away(PersonId who, Instant until) {
    database.write(
        handle -> {
          handle
              .createUpdate(
                  """
                  insert into absent (person, until_at) values (:person, :until)
                  on conflict (person) do update set until_at = :until
                  """)
              .bind("person", who.value())
              .bind("until", until.toEpochMilli())
              .execute();
          // Until when is theirs alone; that they said so is an act.
          journal.add(handle, Fact.by(who, "absence.said", "", "", "away"));
          return until;
        });
  }

  @Override
  public void back(PersonId who) {
    database.write(
        handle -> {
          int rows =
              handle
                  .createUpdate("delete from absent where person = :person")
                  .bind("person", who.value())
                  .execute();
          if (rows == 1) {
            journal.add(handle, Fact.by(who, "absence.said", "", "away", "back"));
          }
          return rows;
        });
  }

  @Override
  public Optional<Instant> awayUntil(PersonId who) {
    return database.read(
        handle ->
            handle
                .createQuery("select until_at from absent where person = :person")
                .bind("person", who.value())
                .map((row, context) -> Instant.ofEpochMilli(row.getLong("until_at")))
                .findOne());
  }
}
