package dev.annexbot.store.journal;

import dev.annexbot.journal.Chain;
import dev.annexbot.journal.Entry;
import dev.annexbot.journal.Fact;
import dev.annexbot.journal.Head;
import dev.annexbot.store.engine.Times;
import dev.annexbot.store.engine.Turns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jdbi.v3.core.Handle;

/** Lines of the journal, written by the same transaction as what they tell of. */
public final class JournalRows {
  private final Chain chain;
  private final Times times;
  private final Turns turns;

  public JournalRows(Chain chain, Times times, Turns turns) {
    this.chain = chain;
    this.times = times;
    this.turns = turns;
  }

  /** Adds a line; best as the last thing in a transaction, since others wait for it. */
  public void add(Handle handle, Fact fact) {
    turns.await(handle, "journal");
    Head head = head(handle);
    String who = fact.who().map(each -> Aliases.of(handle, each)).orElse(Entry.ASSISTANT);
    Entry entry =
        new Entry(
            head.number() + 1,
            Instant.ofEpochMilli(times.now(handle)),
            fact.org().value(),
            who,
            fact.act(),
            storable(fact.object()),
            storable(fact.before()),
            storable(fact.after()),
            storable(fact.text()),
            "");
    insert(handle, chain.seal(entry, head.hash()));
  }

  /** What is hashed must be what comes back, and no database keeps this character. */
  private static String storable(String text) {
    return text.replace("\0", "");
  }

  private static void insert(Handle handle, Entry entry) {
    handle
        .createUpdate(
            """
            insert into journal (number, at, org, who, act, object, before_it, after_it,
              text_seen, hash)
            values (:number, :at, :org, :who, :act, :object, :before, :after, :text, :hash)
            """)
        .bind("number", entry.number())
        .bind("at", entry.at().toEpochMilli())
        .bind("org", entry.org())
        .bind("who", entry.who())
        .bind("act", entry.act())
        .bind("object", entry.object())
        .bind("before", entry.before())
        .bind("after", entry.after())
        .bind("text", entry.text())
        .bind("hash", entry.hash())
        .execute();
  }

  static Head head(Handle handle) {
    return handle
        .createQuery("select number, hash from journal order by number desc limit 1")
        .map((row, context) -> new Head(row.getLong("number"), row.getString("hash")))
        .findOne()
        .orElse(Head.NONE);
  }

  static Entry read(ResultSet row) throws SQLException {
    return new Entry(
        row.getLong("number"),
        Instant.ofEpochMilli(row.getLong("at")),
        row.getString("org"),
        row.getString("who"),
        row.getString("act"),
        row.getString("object"),
        row.getString("before_it"),
        row.getString("after_it"),
        row.getString("text_seen"),
        row.getString("hash"));
  }
}
