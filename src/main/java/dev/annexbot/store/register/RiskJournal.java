package dev.annexbot.store.register;

import dev.annexbot.journal.Fact;
import dev.annexbot.risk.Change;
import dev.annexbot.risk.Risk;
import dev.annexbot.risk.level.Level;
import dev.annexbot.risk.level.Rating;
import dev.annexbot.store.journal.JournalRows;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What the journal says of risks: levels and treatments, never what people wrote. */
final class RiskJournal {
  private final JournalRows rows;

  RiskJournal(JournalRows rows) {
    this.rows = rows;
  }

  void add(
      Handle handle, Change change, Optional<Risk> before, Optional<Risk> after, String object) {
    rows.add(
        handle,
        Fact.by(change.who(), change.act(), object, words(before), words(after))
            .having(criteria(after)));
  }

  private static String words(Optional<Risk> risk) {
    return risk.map(
            each ->
                each.id()
                    + " version "
                    + each.version()
                    + ", level "
                    + each.level().map(Level::name).orElse("not rated")
                    + ", treatment "
                    + each.handling().treatment().label()
                    + ", acceptances "
                    + each.handling().acceptances().size())
        .orElse("");
  }

  /** The criteria by which it is rated are the text that was seen. */
  private static String criteria(Optional<Risk> risk) {
    return risk.flatMap(each -> each.handling().ratings().current())
        .map(Rating::criteria)
        .orElse("");
  }
}
