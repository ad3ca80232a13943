package dev.annexbot.store.letters;

import dev.annexbot.chat.Letter;
import dev.annexbot.chat.Outbox;
import dev.annexbot.store.engine.Database;
import dev.annexbot.store.engine.Locks;
import dev.annexbot.store.engine.Times;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The letters, each a row that is there before anything is sent. */
final class OutboxTable implements Outbox {
  private final Database database;
  private final Locks locks;
  private final Times times;

  OutboxTable(Database database, Locks locks, Times times) {
    this.database = database;
    this.locks = locks;
    this.times = times;
  }

  @Override
  public void put(Letter letter) {
    database.write(
        handle -> {
          OutboxRows.put(handle, letter, times.now(handle));
          return letter;
        });
  }

  @Override
  public void refresh(String kind, String ref) {
    database.write(
        handle -> {
          OutboxRows.refresh(handle, kind, ref, times.now(handle));
          return kind;
        });
  }

  @Override
  public List<String> due(int most) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select id from outbox where next_at <= :now order by next_at, id limit :most
                    """)
                .bind("now", times.now(handle))
                .bind("most", most)
                .mapTo(String.class)
                .list());
  }

  @Override
  public Optional<Taken> take(String id) {
    Optional<Locks.Held> lock = locks.tryLock("outbox/" + id);
    if (lock.isEmpty()) {
      return Optional.empty();
    }
    try {
      // Read only now that it is ours: whoever had it before may have sent it.
      Optional<LetterRow> row = lock.get().write(handle -> LetterRow.due(handle, id, times));
      if (row.isPresent()) {
        return Optional.of(new TakenLetter(lock.get(), row.get(), times));
      }
    } catch (RuntimeException broken) {
      lock.get().close();
      throw broken;
    }
    lock.get().close();
    return Optional.empty();
  }

  @Override
  public Map<String, Long> counts() {
    Map<String, Long> counts = new TreeMap<>();
    database.read(
        handle ->
            handle
                .createQuery("select state, count(*) as letters from outbox group by state")
                .map((row, context) -> counts.put(row.getString("state"), row.getLong("letters")))
                .stream()
                .count());
    return counts;
  }
}
