package dev.annexbot.chat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What has to reach people, and how far it has got. A letter is in it before anything is sent, and
 * each is with one sender at a time, also when there are several of us. Thread-safe.
 */
public interface Outbox {

  /** Puts a letter in; does nothing if one of that kind and reference is there already. */
  void put(Letter letter);

  /** What this letter told has changed: it is shown anew, in its place, once it has arrived. */
  void refresh(String kind, String ref);

  /** The ids of letters that somebody should see to now, those that wait longest first. */
  List<String> due(int most);

  /** Takes a letter into one's own hands, unless somebody else has it or it is no longer due. */
  Optional<Taken> take(String id);

  /** How many letters there are of each state; for metrics and for whoever runs us. */
  Map<String, Long> counts();

  /** How far a letter has got. */
  enum Stage {
    /** Nothing was sent yet, for certain. */
    WAITING,
    /** It was sent, and nobody knows whether it arrived. */
    DOUBTFUL,
    /** It has arrived, and what it tells has changed since. */
    STALE
  }

  /** A letter in one's own hands, until it is closed. */
  interface Taken extends AutoCloseable {
    /** Opaque, and unique for ever: travels with the message, so that it can be found again. */
    String id();

    Letter letter();

    Stage stage();

    /** When it was first tried. */
    Optional<Instant> firstTry();

    /** The message it became, if it has arrived. */
    Optional<String> message();

    /**
     * The last thing before the request: from now on, it may have arrived. If this fails, nothing
     * must be sent.
     *
     * @param quiet how long to leave it alone before somebody looks whether it did
     */
    void trying(Duration quiet);

    /** It has arrived as this message. */
    void arrived(String message);

    /** It has arrived as this message, without its pictures: to be shown anew after a pause. */
    void arrivedInWords(String message, Duration pause);

    /** It has not arrived, for certain; to be tried again after a while. */
    void notYet(Duration pause);

    /** Nobody could tell whether it has arrived; to be looked at again after a while. */
    void unclear(Duration pause);

    /** It will never arrive. */
    void dead(String why);

    /** It may have arrived, and we have no way to know: a person has to look. */
    void parked(String why);

    @Override
    void close();
  }
}
