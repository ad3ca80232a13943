package dev.annexbot.store.handoff;

import dev.annexbot.chat.Org;
import dev.annexbot.chat.PersonId;
import dev.annexbot.handoff.KeptRule;
import dev.annexbot.handoff.Rules;
import dev.annexbot.journal.Fact;
import dev.annexbot.store.engine.Database;
import dev.annexbot.store.journal.JournalRows;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Rules that came of answers. */
final class RuleTable implements Rules {
  private final Database database;
  private final JournalRows journal;
  private final AtomicLong changes;

  /** {@code changes} is counted up by whoever changes a rule. */
  RuleTable(Database database, JournalRows journal, AtomicLong changes) {
    this.changes = changes;
    this.database = database;
    this.journal = journal;
  }

  @Override
  public List<KeptRule> of(Org org) {
    return database.read(handle -> RuleRows.of(handle, org));
  }

  @Override
  public long changes() {
    return changes.get();
  }

  private boolean counted(boolean changed) {
    if (changed) {
      changes.incrementAndGet();
    }
    return changed;
  }

  @Override
  public boolean review(Org org, String id, LocalDate today, LocalDate next, PersonId by) {
    return counted(
        database.write(
            handle -> {
              int rows =
                  handle
                      .createUpdate(
                          """
                          update house_rule set reviewed = :today, review_by = :next
                          where org = :org and id = :id
                          """)
                      .bind("today", today.toString())
                      .bind("next", next.toString())
                      .bind("org", org.value())
                      .bind("id", id)
                      .execute();
              if (rows == 1) {
                journal.add(handle, Fact.by(by, "rule.reviewed", id, "", "review by " + next));
              }
              return rows == 1;
            }));
  }

  @Override
  public boolean end(Org org, String id, PersonId by) {
    return counted(
        database.write(
            handle -> {
              int rows =
                  handle
                      .createUpdate("delete from house_rule where org = :org and id = :id")
                      .bind("org", org.value())
                      .bind("id", id)
                      .execute();
              if (rows == 1) {
                journal.add(handle, Fact.by(by, "rule.ended", id, "", ""));
              }
              return rows == 1;
            }));
  }
}
