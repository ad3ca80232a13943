package dev.annexbot.store.engine;

import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;

/** Where rows are written, one transaction after the other, and read, several at a time. */
public final class Database {
  private final Jdbi writer;
  private final Jdbi readers;

  public Database(Jdbi writer, Jdbi readers) {
    this.writer = writer;
    this.readers = readers;
  }

  /** Runs this as one transaction; committed and durable when it returns. */
  public <T, X extends Exception> T write(HandleCallback<T, X> work) throws X {
    return writer.inTransaction(work);
  }

  public <T, X extends Exception> T read(HandleCallback<T, X> work) throws X {
    return readers.withHandle(work);
  }
}
