package dev.annexbot.store;

import dev.annexbot.chat.Inbox;
import java.time.Clock;
import java.time.Duration;

/** What has already reached us; kept 7 days, far longer than any platform tries again. */
final class InboxTable implements Inbox {
  private final Database database;
  private final Clock clock;
  private final Sweep sweep;

  InboxTable(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
    this.sweep =
        new Sweep(clock, Duration.ofDays(7), "delete from inbox where claimed_at < :limit");
  }

  @Override
  public boolean claim(String key) {
    return database.write(
        handle -> {
          sweep.ifDue(handle);
          return handle
                  .createUpdate(
                      """
                      insert into inbox (delivery, claimed_at) values (:key, :now)
                      on conflict do nothing
                      """)
                  .bind("key", key)
                  .bind("now", clock.millis())
                  .execute()
              == 1;
        });
  }
}
