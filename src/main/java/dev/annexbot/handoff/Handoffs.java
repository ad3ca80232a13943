package dev.annexbot.handoff;

import dev.annexbot.chat.Org;
import dev.annexbot.chat.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where questions that people must answer are kept. Whatever is kept writes its line into the
 * journal and its letters into the outbox, in one transaction. Thread-safe.
 */
public interface Handoffs {

  /**
   * Keeps a new question; the same one if that key was used before.
   *
   * @param key unique for the form that it was sent with
   * @param channel where experts see it
   * @param promised until when whoever asked hears from them
   */
  Handoff open(String key, Asked asked, String channel, Instant promised);

  Optional<Handoff> find(HandoffId id);

  /**
   * Keeps what was done, and the rule that came of it.
   *
   * @return false if somebody was faster: load it again
   */
  boolean keep(Move.Done done, PersonId who, Optional<KeptRule> rule);

  /** Everything that was done about it, in order. */
  List<Past> history(HandoffId id);

  /** The latest questions of somebody, the newest first. */
  List<Handoff> of(PersonId asker);

  /** Those that people still have to do something about, the oldest first. */
  List<Handoff> waiting(Org org);

  /** Those that were asked from then until before the other moment, the oldest first. */
  List<Handoff> asked(Org org, Instant from, Instant until);

  /** Shows the experts once more what is overdue and was not shown so yet. */
  void showOverdue(Org org, Instant now);

  /** Deletes the words of what was answered before and did not become a rule. */
  void forget(Org org, Instant before);

  /** Every organization in which somebody ever asked. */
  List<Org> orgs();

  /** Something that was done. */
  record Past(int version, Step step, PersonId who, Instant at) {}
}
