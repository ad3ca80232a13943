package dev.annexbot.teams.post;

import dev.annexbot.chat.Card;
import dev.annexbot.teams.api.Conversation;
import dev.annexbot.teams.drawing.Rated;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which of our latest messages is about what, since a thumb under a message says no more than which
 * message it is under. Kept in memory alone: after a start, older thumbs are not counted.
 */
public final class Ratings {
  private static final int MOST = 20_000;

  private final Map<String, String> objects =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
          return size() > MOST;
        }
      };

  synchronized void remember(Conversation where, String message, Card card) {
    if (!message.isEmpty()) {
      Rated.object(card).ifPresent(object -> objects.put(key(where, message), object));
    }
  }

  public synchronized Optional<String> find(Conversation where, String message) {
    return Optional.ofNullable(objects.get(key(where, message)));
  }

  private static String key(Conversation where, String message) {
    return where.root().id() + " " + message;
  }
}
