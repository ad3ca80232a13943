package dev.annexbot.store.journal;

import dev.annexbot.journal.Entry;
import dev.annexbot.journal.Fact;
import dev.annexbot.journal.Head;
import dev.annexbot.journal.Journal;
import dev.annexbot.store.engine.Database;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** The journal. */
public final class JournalTable implements Journal {
  private static final int PAGE = 1_000;

  private final Database database;
  private final JournalRows rows;

  public JournalTable(Database database, JournalRows rows) {
    this.database = database;
    this.rows = rows;
  }

  @Override
  public void record(Fact fact) {
    database.write(
        handle -> {
          rows.add(handle, fact);
          return fact;
        });
  }

  /** Page by page, so that no connection is kept while the reader works. */
  @Override
  public void read(Instant from, Instant until, Consumer<Entry> reader) {
    long last = 0;
    List<Entry> page = page(from, until, last);
    while (!page.isEmpty()) {
      page.forEach(reader);
      last = page.getLast().number();
      page = page(from, until, last);
    }
  }

  private List<Entry> page(Instant from, Instant until, long last) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select * from journal
                    where number > :last and at >= :from and at < :until
                    order by number limit :page
                    """)
                .bind("last", last)
                .bind("from", millis(from))
                .bind("until", millis(until))
                .bind("page", PAGE)
                .map((row, context) -> JournalRows.read(row))
                .list());
  }

  /** Also of the first and the last moment that Java knows, which are no milliseconds. */
  private static long millis(Instant instant) {
    if (instant.equals(Instant.MIN)) {
      return Long.MIN_VALUE;
    }
    return instant.equals(Instant.MAX) ? Long.MAX_VALUE : instant.toEpochMilli();
  }

  @Override
  public Head head() {
    return database.read(JournalRows::head);
  }
}
