package dev.annexbot.store.engine;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** Brings the tables up to date: what both databases understand, then what only this one does. */
public final class Migrations {
  private Migrations() {}

  /** {@code dialect} is the folder of what differs: {@code sqlite} or {@code postgresql}. */
  public static void apply(DataSource source, String dialect) {
    Flyway.configure()
        .dataSource(source)
        .locations("classpath:db/migration", "classpath:db/" + dialect)
        .cleanDisabled(true)
        // By default a database of a later version is opened all the same.
        .ignoreMigrationPatterns(new String[0])
        .load()
        .migrate();
  }

  public static String remedy(Exception broken) {
    return broken instanceof FlywayValidateException
        ? "A newer Annexbot has written to it, or its tables were changed by hand: take that newer"
            + " Annexbot, or put back a backup of the database."
        : "It says: "
            + reason(broken)
            + ". Put back a backup of it, or move it away to begin anew.";
  }

  /** The first line of what the database itself said. */
  public static String reason(Throwable broken) {
    Throwable root = broken;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    String message = String.valueOf(root.getMessage()).strip();
    return message.lines().findFirst().orElse(root.getClass().getSimpleName());
  }
}
