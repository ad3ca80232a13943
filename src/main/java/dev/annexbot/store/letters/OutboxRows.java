package dev.annexbot.store.letters;

import dev.annexbot.chat.Letter;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Letters put into the outbox by the same transaction as what they tell of. */
public final class OutboxRows {
  private OutboxRows() {}

  public static void put(Handle handle, Letter letter, long now) {
    handle
        .createUpdate(
            """
            insert into outbox (id, kind, ref, address, thread, state, created_at, next_at)
            values (:id, :kind, :ref, :address, :thread, 'waiting', :now, :now)
            on conflict (kind, ref) do nothing
            """)
        .bind("id", UUID.randomUUID().toString())
        .bind("kind", letter.kind())
        .bind("ref", letter.ref())
        .bind("address", letter.address())
        .bind("thread", letter.thread())
        .bind("now", now)
        .execute();
  }

  /** If it is under way, whoever sends it sees afterwards that more is wanted. */
  public static void refresh(Handle handle, String kind, String ref, long now) {
    handle
        .createUpdate(
            """
            update outbox set
              wanted = wanted + 1,
              next_at = case when state = 'sent' then :now else next_at end
            where kind = :kind and ref = :ref
            """)
        .bind("kind", kind)
        .bind("ref", ref)
        .bind("now", now)
        .execute();
  }

  /** The same for every letter of that kind whose reference is this or begins with it. */
  public static void refreshBelow(Handle handle, String kind, String ref, long now) {
    handle
        .createUpdate(
            """
            update outbox set
              wanted = wanted + 1,
              next_at = case when state = 'sent' then :now else next_at end
            where kind = :kind and (ref = :ref or ref like :below)
            """)
        .bind("kind", kind)
        .bind("ref", ref)
        .bind("below", ref + "/%")
        .bind("now", now)
        .execute();
  }
}
