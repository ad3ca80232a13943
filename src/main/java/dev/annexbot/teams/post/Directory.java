package dev.annexbot.teams.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.chat.AddressBook;
import dev.annexbot.chat.PersonId;
import dev.annexbot.teams.api.Account;
import dev.annexbot.teams.api.Activity;
import dev.annexbot.teams.api.Conversation;
import dev.annexbot.teams.api.Json;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
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
    ObjectNode entry = Json.object().set("conversation", conversation.json());
    keep(place(conversation), entry);
    if (!activity.from().id().isEmpty()) {
      learnPerson(activity, conversation);
    }
  }

  /** Whoever speaks among others is known by name, and by where a chat with them can be opened. */
  private void learnPerson(Activity activity, Conversation conversation) {
    String who = person(conversation.tenant(), activity.from());
    ObjectNode entry = Json.object().put("name", activity.from().name());
    if (activity.isPersonal()) {
      entry.set("account", activity.from().json());
      entry.set("conversation", conversation.json());
      read(activity.zone()).or(() -> zone(who)).ifPresent(it -> entry.put("zone", it.getId()));
      if (activity.from().name().isEmpty()) {
        entry.put("name", name(who).orElse(""));
      }
      keep(who, entry);
    } else {
      meet(conversation, activity.from());
    }
  }

  /** Somebody is in a conversation; how to write to them alone is not known by that. */
  public void meet(Conversation near, Account person) {
    String who = person(near.tenant(), person);
    if (!kept.containsKey(who) && book.find(who).isEmpty()) {
      ObjectNode entry = Json.object().put("name", person.name());
      entry.set("account", person.json());
      entry.set("near", near.root().json());
      keep(who, entry);
    }
  }

  /**
   * Somebody with whom no chat is open.
   *
   * @param near where they are among others
   */
  record Met(Conversation near, Account person) {}

  Optional<Met> met(String who) {
    return entry(who)
        .flatMap(
            it ->
                Conversation.read(it.path("near"))
                    .map(near -> new Met(near, Account.of(it.path("account")))))
        .filter(it -> !it.person().id().isEmpty());
  }

  /** The id that we know them by in conversations, or else that of the directory. */
  public String id(PersonId who) {
    return entry(who.value())
        .map(it -> it.path("account").path("id").asText(""))
        .filter(it -> !it.isEmpty())
        .orElse(who.local());
  }

  /** Where they are, alone with us or among others. */
  public Optional<Conversation> around(String who) {
    return find(who).or(() -> met(who).map(Met::near));
  }

  /** A chat with them was opened. */
  void opened(String who, Conversation conversation) {
    entry(who)
        .ifPresent(it -> keep(who, ((ObjectNode) it).set("conversation", conversation.json())));
  }

  private void keep(String who, ObjectNode entry) {
    String written = Json.text(entry);
    if (!written.equals(kept.get(who))) {
      book.keep(who, written);
      kept.put(who, written);
    }
  }

  /** How to reach that place, or that person alone. */
  public Optional<Conversation> find(String address) {
    return entry(address).flatMap(it -> Conversation.read(it.path("conversation")));
  }

  /** What that person is called, if we have met. */
  public Optional<String> name(String person) {
    return entry(person).map(it -> it.path("name").asText("")).filter(it -> !it.isEmpty());
  }

  /** Where that person was when they last wrote. */
  public Optional<ZoneId> zone(String person) {
    return entry(person).flatMap(it -> read(it.path("zone").asText("")));
  }

  private static Optional<ZoneId> read(String zone) {
    try {
      return Optional.of(ZoneId.of(zone));
    } catch (DateTimeException unknown) {
      return Optional.empty();
    }
  }

  private Optional<JsonNode> entry(String address) {
    return book.find(address).map(it -> Json.read(it.getBytes(StandardCharsets.UTF_8)));
  }

  /** We were removed from there. */
  public void forget(Conversation conversation) {
    forget(place(conversation));
  }

  /** That person has removed us. */
  public void forget(Conversation conversation, Account person) {
    forget(conversation);
    forget(person(conversation.tenant(), person));
  }

  /** That place or person cannot be reached any more. */
  public void forget(String who) {
    kept.remove(who);
    book.drop(who);
  }
}
