package dev.annexbot.chat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A chat platform as a letter sees it. Tries once, and says exactly what it knows afterwards. */
public interface ChatPlatform {

  /**
   * Does what has to be done before something can be posted there, so that posting is one request.
   * Gives what came in between, if anything did.
   */
  Optional<Sent> prepare(Letter letter);

  /**
   * Brings what a card shows beside its words, as far as that can be done in a moment; what is
   * missing then is told in words.
   */
  default void furnish(Letter letter, Card card) {}

  /** Posts a card for all who listen there, with an id by which it can be found again. */
  Sent post(Letter letter, String id, Card card);

  /** Puts this card in the place of a message of ours. */
  Sent update(Letter letter, String message, Card card);

  /** Looks for messages of ours with this id. */
  Search find(Letter letter, String id, Instant since);

  /** Takes a message of ours away. */
  void remove(Letter letter, String message);

  /** What became of a card. */
  sealed interface Sent {
    /**
     * It is there, as this message.
     *
     * @param again after which pause it is worth while to show it anew, because pictures are
     *     missing
     */
    record Arrived(String message, Optional<Duration> again) implements Sent {
      /** With all that belongs to it. */
      public Arrived(String message) {
        this(message, Optional.empty());
      }
    }

    /** It is not there, and may be tried again after a pause. */
    record NotYet(Duration pause, String why) implements Sent {}

    /** It is not there, and never will be. */
    record Never(String why) implements Sent {}

    /** Nobody knows. */
    record Unclear(String why) implements Sent {}
  }

  /** What a search brought to light. */
  sealed interface Search {
    /** These, the oldest first; none means that there surely is none. */
    record Found(List<String> messages) implements Search {
      public Found {
        messages = List.copyOf(messages);
      }
    }

    /** It could not be looked at now; later it may. */
    record NotNow(String why) implements Search {}

    /** We may not look there. */
    record MayNot(String why) implements Search {}
  }
}
