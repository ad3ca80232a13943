package dev.annexbot.store;

import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;

/** Where rows are written, one transaction after the other, and read, several at a time. */
final class Database {
  private final Jdbi writer;
  private final Jdbi readers;

  Database(Jdbi writer, Jdbi readers) {
    this.writer = writer;
    this.readers = readers;
  }

  /** Runs this as one transaction; committed and durable when it returns. */
  <T, X extends Exception> T write(HandleCallback<T, X> work) throws X {
    return writer.inTransaction(work);
  }

  <T, X extends Exception> T read(HandleCallback<T, X> work) throws X {
    return readers.withHandle(work);
  }
}
