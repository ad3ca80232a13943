package dev.annexbot.store.usage;

import dev.annexbot.chat.Org;
import dev.annexbot.store.engine.Database;
import dev.annexbot.usage.Count;
import dev.annexbot.usage.Counted;
import dev.annexbot.usage.Kind;
import dev.annexbot.usage.Usage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** How much the assistant is used. Counts wait in memory for a moment, to be written together. */
final class UseTable implements Usage {
  private final Database database;
  private final Clock clock;
  private final Object lock = new Object();
  private Map<Line, Long> waiting = new HashMap<>();

  private record Line(Org org, LocalDate day, Counted what) {}

  UseTable(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public void count(Org org, Counted what) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    add(Map.of(new Line(org, today, what), 1L));
  }

  private void add(Map<Line, Long> counts) {
    synchronized (lock) {
      counts.forEach((line, times) -> waiting.merge(line, times, Long::sum));
    }
  }

  @Override
  public void write() {
    Map<Line, Long> counts;
    synchronized (lock) {
      counts = waiting;
      waiting = new HashMap<>();
    }
    if (counts.isEmpty()) {
      return;
    }
    boolean written = false;
    try {
      database.write(
          handle -> {
            counts.entrySet().stream()
                // Always in the same order, so that two replicas never wait for each other.
                .sorted(Map.Entry.comparingByKey(UseTable::order))
                .forEach(each -> add(handle, each.getKey(), each.getValue()));
            return counts;
          });
      written = true;
    } finally {
      if (!written) {
        add(counts);
      }
    }
  }

  private static int order(Line one, Line other) {
    return one.toString().compareTo(other.toString());
  }

  private static void add(Handle handle, Line line, long times) {
    handle
        .createUpdate(
            """
            insert into use_count (org, day, kind, reason, about, times)
            values (:org, :day, :kind, :reason, :about, :times)
            on conflict (org, day, kind, reason, about)
            do update set times = use_count.times + excluded.times
            """)
        .bind("org", line.org().value())
        .bind("day", line.day().toString())
        .bind("kind", line.what().kind().name())
        .bind("reason", line.what().reason())
        .bind("about", line.what().about())
        .bind("times", times)
        .execute();
  }

  @Override
  public List<Count> between(Org org, LocalDate from, LocalDate until) {
    write();
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select kind, reason, about, sum(times) as times from use_count
                    where org = :org and day >= :from and day < :until
                    group by kind, reason, about
                    order by sum(times) desc, kind, reason, about
                    """)
                .bind("org", org.value())
                .bind("from", from.toString())
                .bind("until", until.toString())
                .map((row, context) -> read(row))
                .list());
  }

  private static Count read(ResultSet row) throws SQLException {
    return new Count(
        new Counted(
            Kind.valueOf(row.getString("kind")), row.getString("reason"), row.getString("about")),
        row.getLong("times"));
  }
}
