package dev.annexbot.handoff;

import dev.annexbot.chat.Org;
import dev.annexbot.chat.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * A question that people must answer.
 *
 * @param version counts what was done about it, from 1
 * @param answer the latest
 */
public record Handoff(
    HandoffId id, int version, State state, Asked asked, Care care, Optional<ExpertAnswer> answer) {

  public Org org() {
    return asked.by().org();
  }

  public boolean isOf(PersonId who) {
    return asked.by().equals(who);
  }

  public boolean isTakenBy(PersonId who) {
    return state == State.TAKEN && care.expert().filter(who::equals).isPresent();
  }

  public boolean isOverdue(Instant now) {
    return state.isWaiting() && now.isAfter(care.promised());
  }

  /** The same, known to have its card in that thread. */
  public Handoff in(String thread) {
    return new Handoff(id, version, state, asked, care.in(thread), answer);
  }

  Handoff next(State newState, Asked newAsked, Care newCare, Optional<ExpertAnswer> newAnswer) {
    return new Handoff(id, version + 1, newState, newAsked, newCare, newAnswer);
  }

  Handoff next(State newState, Care newCare) {
    return next(newState, asked, newCare, answer);
  }
}
