package dev.annexbot.store.engine;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

/** Tells that a database was not reached, in contrast to one that refuses what it is asked. */
public final class Unreached {
  /** The class of SQL states that says so. */
  private static final String STATES = "08";

  private Unreached() {}

  public static boolean is(Throwable problem) {
    return problem instanceof SQLTransientConnectionException
        || (problem instanceof SQLException sql
            && String.valueOf(sql.getSQLState()).startsWith(STATES));
  }
}
