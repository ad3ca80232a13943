package dev.annexbot.store.talk;

import dev.annexbot.chat.Inbox;
import dev.annexbot.store.engine.Database;
import dev.annexbot.store.engine.Together;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jdbi.v3.core.statement.Update;

/** What has already reached us; kept 7 days, far longer than any platform tries again. */
final class InboxTable implements Inbox {
  private final Database database;
  private final Clock clock;
  private final Sweep sweep;
  private final Together<String, Boolean> together = new Together<>(this::claimAll);

  InboxTable(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
    this.sweep =
        new Sweep(clock, Duration.ofDays(7), "delete from inbox where claimed_at < :limit");
  }

  @Override
  public boolean claim(String key) {
    return together.submit(key);
  }

  /** One transaction, and so one wait for the disk, for all who came at the same time. */
  private List<Boolean> claimAll(List<String> keys) {
    return database.write(
        handle -> {
          sweep.ifDue(handle);
          try (Update claim =
              handle.createUpdate(
                  """
                  insert into inbox (delivery, claimed_at) values (:key, :now)
                  on conflict do nothing
                  """)) {
            return inOneOrder(keys, key -> isFirst(claim, key));
          }
        });
  }

  /** Two replicas that claim the same keys each in its own order would wait for one another. */
  private static List<Boolean> inOneOrder(List<String> keys, Predicate<String> isFirst) {
    Boolean[] results = new Boolean[keys.size()];
    IntStream.range(0, keys.size())
        .boxed()
        .sorted(Comparator.comparing(keys::get))
        .forEach(at -> results[at] = isFirst.test(keys.get(at)));
    return List.of(results);
  }

  private boolean isFirst(Update claim, String key) {
    return claim.bind("key", key).bind("now", clock.millis()).execute() == 1;
  }
}
