package dev.annexbot.assistant.handoff;

import dev.annexbot.chat.PersonId;
import dev.annexbot.handoff.Handoff;
import dev.annexbot.handoff.HandoffId;
import dev.annexbot.handoff.Handoffs;
import dev.annexbot.handoff.KeptRule;
import dev.annexbot.handoff.Move;
import java.util.Optional;
import java.util.function.Function;

/** Makes a move, and makes it again on what there is now when somebody was faster. */
final class Moving {
  private static final int TRIES = 5;

  private final Handoffs handoffs;

  Moving(Handoffs handoffs) {
    this.handoffs = handoffs;
  }

  /** What came of it; none if there is no such question. */
  Optional<Move> move(
      HandoffId id, PersonId who, Optional<KeptRule> rule, Function<Handoff, Move> rules) {
    for (int tries = 0; tries < TRIES; tries++) {
      Optional<Handoff> now = handoffs.find(id);
      if (now.isEmpty()) {
        return Optional.empty();
      }
      Move move = rules.apply(now.get());
      if (!(move instanceof Move.Done done) || handoffs.keep(done, who, rule)) {
        return Optional.of(move);
      }
    }
    throw new IllegalStateException("Others change " + id + " all the time");
  }
}
