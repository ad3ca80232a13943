package dev.annexbot.store.journal;

import dev.annexbot.chat.PersonId;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * Names that stand for people in what is kept for ever. Once the row that ties the two together is
 * deleted, nobody can tell any more who it was.
 */
public final class Aliases {
  private Aliases() {}

  /** The name that stands for somebody, made if there is none yet. */
  public static String of(Handle handle, PersonId who) {
    handle
        .createUpdate(
            """
            insert into alias (person, alias) values (:person, :alias)
            on conflict (person) do nothing
            """)
        .bind("person", who.value())
        .bind("alias", "P-" + UUID.randomUUID().toString().substring(0, 13))
        .execute();
    return handle
        .createQuery("select alias from alias where person = :person")
        .bind("person", who.value())
        .mapTo(String.class)
        .one();
  }
}
