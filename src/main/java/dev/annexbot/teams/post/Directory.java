package dev.annexbot.teams.post;

import dev.annexbot.chat.AddressBook;
import dev.annexbot.teams.api.Account;
import dev.annexbot.teams.api.Activity;
import dev.annexbot.teams.api.Conversation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Knows how to reach people and places again: learns it from what they do, and forgets it when we
 * are removed. Only verified activities get here.
 */
public final class Directory {
  private static final int MOST = 10_000;

  private final AddressBook book;

  /** What was kept last, so that not every message costs a write. */
  private final Map<String, String> kept =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
              return size() > MOST;
            }
          });

  public Directory(AddressBook book) {
    this.book = book;
  }

  /** {@code teams:19:…@thread.tacv2}, without the thread. */
  public static String place(Conversation conversation) {
    return "teams:" + conversation.root().id();
  }

  /** {@code teams:tenant:id}; the id is the directory's, which is the same for all bots. */
  public static String person(String tenant, Account person) {
    String id = person.directory().isEmpty() ? person.id() : person.directory();
    return "teams:" + tenant + ":" + id.replace(':', '-');
  }

  /** Whether that place is known already. */
  public boolean knows(Conversation conversation) {
    return book.find(place(conversation)).isPresent();
  }

  public void learn(Activity activity) {
    Conversation conversation = activity.conversation().root();
    if (conversation.id().isEmpty()) {
      return;
    }
    keep(place(conversation), conversation);
    if (activity.isPersonal() && !activity.from().id().isEmpty()) {
      keep(person(conversation.tenant(), activity.from()), conversation);
    }
  }

  private void keep(String who, Conversation conversation) {
    String written = conversation.written();
    if (!written.equals(kept.get(who))) {
      book.keep(who, written);
      kept.put(who, written);
    }
  }

  /** How to reach that place, or that person alone. */
  public Optional<Conversation> find(String address) {
    return book.find(address).flatMap(Conversation::read);
  }

  /** We were removed from there. */
  public void forget(Conversation conversation) {
    drop(place(conversation));
  }

  /** That person has removed us. */
  public void forget(Conversation conversation, Account person) {
    forget(conversation);
    drop(person(conversation.tenant(), person));
  }

  private void drop(String who) {
    kept.remove(who);
    book.drop(who);
  }
}
