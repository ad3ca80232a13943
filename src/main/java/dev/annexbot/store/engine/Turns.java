package dev.annexbot.store.engine;

import org.jdbi.v3.core.Handle;

/** Lets transactions that must not run side by side run one after the other. */
@FunctionalInterface
public interface Turns {

  /** Waits for our turn, which lasts until the transaction ends. */
  void await(Handle handle, String what);

  /** Where there is only one writer, it is always its turn. */
  static Turns ofOneWriter() {
    return (handle, what) -> {};
  }

  static Turns ofTheDatabase() {
    return (handle, what) ->
        handle
            .createQuery("select 1 from (select pg_advisory_xact_lock(:key)) as turn")
            .bind("key", SessionLocks.key("turn/" + what))
            .mapTo(Integer.class)
            .one();
  }
}
