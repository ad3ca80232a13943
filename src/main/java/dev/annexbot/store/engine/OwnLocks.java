package dev.annexbot.store.engine;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.HandleCallback;

/** Locks among ourselves: nobody else can be in the folder, which is locked as a whole. */
public final class OwnLocks implements Locks {
  private final Database database;
  private final Set<String> held = ConcurrentHashMap.newKeySet();

  OwnLocks(Database database) {
    this.database = database;
  }

  @Override
  public Optional<Held> tryLock(String name) {
    return held.add(name) ? Optional.of(new Own(name)) : Optional.empty();
  }

  private final class Own implements Held {
    private final String name;

    Own(String name) {
      this.name = name;
    }

    @Override
    public <T, X extends Exception> T write(HandleCallback<T, X> work) throws X {
      return database.write(work);
    }

    @Override
    public void close() {
      held.remove(name);
    }
  }
}
