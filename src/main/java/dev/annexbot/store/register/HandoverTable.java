package dev.annexbot.store.register;

import dev.annexbot.chat.Letter;
import dev.annexbot.chat.PersonId;
import dev.annexbot.journal.Fact;
import dev.annexbot.risk.Change;
import dev.annexbot.risk.Handover;
import dev.annexbot.risk.Handover.State;
import dev.annexbot.risk.Handovers;
import dev.annexbot.risk.Risk;
import dev.annexbot.risk.RiskId;
import dev.annexbot.store.engine.Database;
import dev.annexbot.store.engine.Times;
import dev.annexbot.store.journal.JournalRows;
import dev.annexbot.store.letters.OutboxRows;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Risks that are handed on. */
final class HandoverTable implements Handovers {
  private final Database database;
  private final JournalRows journal;
  private final RiskJournal riskJournal;
  private final Times times;

  HandoverTable(Database database, JournalRows journal, RiskJournal riskJournal, Times times) {
    this.database = database;
    this.journal = journal;
    this.riskJournal = riskJournal;
    this.times = times;
  }

  @Override
  public boolean offer(Handover handover, Change change) {
    return database.write(
        handle -> {
          int rows =
              handle
                  .createUpdate(
                      """
                      insert into risk_handover (id, number, from_person, to_person, note, state,
                        words, offered_at)
                      values (:id, :number, :from, :to, :note, 'offered', '', :at)
                      on conflict do nothing
                      """)
                  .bind("id", handover.id())
                  .bind("number", handover.risk().number())
                  .bind("from", handover.between().from().value())
                  .bind("to", handover.between().to().value())
                  .bind("note", handover.note())
                  .bind("at", change.when().toEpochMilli())
                  .execute();
          if (rows == 1) {
            PersonId to = handover.between().to();
            tell(handle, handover, change, to.value());
            put(handle, OFFERED, handover, to);
          }
          return rows == 1;
        });
  }

  private void tell(Handle handle, Handover handover, Change change, String after) {
    journal.add(handle, Fact.by(change.who(), change.act(), handover.risk().toString(), "", after));
  }

  private void put(Handle handle, String kind, Handover handover, PersonId to) {
    OutboxRows.put(handle, new Letter(kind, handover.id(), to.value()), times.now(handle));
  }

  @Override
  public Optional<Handover> find(String id) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select id, number, from_person, to_person, note, state, words
                    from risk_handover where id = :id
                    """)
                .bind("id", id)
                .map(
                    (row, context) ->
                        new Handover(
                            row.getString("id"),
                            new RiskId(row.getInt("number")),
                            new Handover.Between(
                                new PersonId(row.getString("from_person")),
                                new PersonId(row.getString("to_person"))),
                            row.getString("note"),
                            State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                            row.getString("words")))
                .findOne());
  }

  /** Ends the transaction without a trace. */
  private static final class Overtaken extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  @Override
  public boolean take(Handover handover, Risk next, Change change) {
    try {
      return database.write(
          handle -> {
            if (!end(handle, handover, "taken", change)) {
              return false;
            }
            Optional<Risk> before = RiskRows.find(handle, next.id());
            if (!RiskRows.replace(handle, next, change)) {
              throw new Overtaken();
            }
            OutboxRows.refresh(handle, RunTable.SUMMARY, next.origin().run(), times.now(handle));
            riskJournal.add(handle, change, before, Optional.of(next), next.id().toString());
            put(handle, ANSWERED, handover, handover.between().from());
            return true;
          });
    } catch (Overtaken somebodyWasFaster) {
      return false;
    }
  }

  @Override
  public boolean giveBack(Handover returned, Change change) {
    return database.write(
        handle -> {
          if (!end(handle, returned, "returned", change)) {
            return false;
          }
          tell(handle, returned, change, returned.between().from().value());
          put(handle, ANSWERED, returned, returned.between().from());
          return true;
        });
  }

  private static boolean end(Handle handle, Handover handover, String state, Change change) {
    return handle
            .createUpdate(
                """
                update risk_handover set state = :state, words = :words, ended_at = :at
                where id = :id and state = 'offered'
                """)
            .bind("state", state)
            .bind("words", handover.words())
            .bind("at", change.when().toEpochMilli())
            .bind("id", handover.id())
            .execute()
        == 1;
  }
}
