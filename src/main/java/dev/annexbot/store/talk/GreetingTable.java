package dev.annexbot.store.talk;

import dev.annexbot.assistant.welcome.Greetings;
import dev.annexbot.chat.PersonId;
import dev.annexbot.store.engine.Database;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Who was greeted. */
final class GreetingTable implements Greetings {
  private static final int MOST = 10_000;

  private final Database database;

  /** So that it costs nothing when the same people come again. */
  private final Set<PersonId> known = ConcurrentHashMap.newKeySet();

  GreetingTable(Database database) {
    this.database = database;
  }

  @Override
  public boolean isFirst(PersonId who) {
    if (known.contains(who)) {
      return false;
    }
    boolean first =
        database.write(
            handle ->
                handle
                        .createUpdate(
                            "insert into greeted (person) values (:person) on conflict do nothing")
                        .bind("person", who.value())
                        .execute()
                    == 1);
    if (known.size() >= MOST) {
      known.clear();
    }
    known.add(who);
    return first;
  }
}
