package dev.annexbot.store.engine;

import dev.annexbot.journal.Chain;
import java.time.Clock;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;

/** A kind of database that is open: what differs between the two that we can live in. */
public interface Engine extends AutoCloseable {

  Database database();

  Locks locks();

  /** What time it is, for all who share this database. */
  Times times(Clock clock);

  /** Ties the lines of the journal to each other. */
  Chain chain();

  /** Who writes when, where only one may at a time. */
  Turns turns();

  /** Looks whether it can be written to and keeps its word. */
  List<Check> checks(Clock clock);

  @Override
  void close();

  /** What people wrote must not get into an exception's message, and so into the log. */
  static Jdbi discreet(Jdbi jdbi) {
    jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
    jdbi.registerArgument(new TextArgument());
    return jdbi;
  }
}
