package dev.annexbot.store.talk;

import dev.annexbot.chat.Org;
import dev.annexbot.chat.PictureFiles;
import dev.annexbot.chat.Png;
import dev.annexbot.store.engine.Database;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * As which files platforms keep our pictures; for half a year after the last time one was asked.
 */
final class PictureTable implements PictureFiles {
  private final Database database;
  private final Clock clock;
  private final Sweep sweep;

  PictureTable(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
    this.sweep =
        new Sweep(clock, Duration.ofDays(180), "delete from picture_file where asked_at < :limit");
  }

  @Override
  public Optional<String> find(Org org, Png picture) {
    return database.write(
        handle -> {
          sweep.ifDue(handle);
          handle
              .createUpdate(
                  "update picture_file set asked_at = :now where org = :org and hash = :hash")
              .bind("now", clock.millis())
              .bind("org", org.value())
              .bind("hash", picture.hash())
              .execute();
          return handle
              .createQuery("select file from picture_file where org = :org and hash = :hash")
              .bind("org", org.value())
              .bind("hash", picture.hash())
              .mapTo(String.class)
              .findOne();
        });
  }

  @Override
  public void keep(Org org, Png picture, String file) {
    database.write(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into picture_file (org, hash, file, asked_at)
                    values (:org, :hash, :file, :now)
                    on conflict (org, hash) do update set
                      file = excluded.file,
                      asked_at = excluded.asked_at
                    """)
                .bind("org", org.value())
                .bind("hash", picture.hash())
                .bind("file", file)
                .bind("now", clock.millis())
                .execute());
  }

  @Override
  public void forget(Org org, Png picture, String file) {
    database.write(
        handle ->
            handle
                .createUpdate(
                    "delete from picture_file where org = :org and hash = :hash and file = :file")
                .bind("org", org.value())
                .bind("hash", picture.hash())
                .bind("file", file)
                .execute());
  }
}
