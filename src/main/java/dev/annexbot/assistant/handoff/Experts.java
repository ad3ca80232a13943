package dev.annexbot.assistant.handoff;

import dev.annexbot.chat.Person;
import dev.annexbot.chat.Place;
import dev.annexbot.handoff.Handoff;
import dev.annexbot.policy.Act;
import dev.annexbot.policy.Policy;
import dev.annexbot.policy.Thing;
import dev.annexbot.policy.Verdict;
import java.util.Optional;

/** Who may answer: whoever is in the place where a question is shown. */
final class Experts {
  private final Policy policy;

  Experts(Policy policy) {
    this.policy = policy;
  }

  /** Why somebody may not take or answer it there; none if they may. */
  Optional<String> refusal(Person who, Place where, Handoff handoff) {
    if (policy.may(who, Act.ANSWER_HUMAN, Thing.of(handoff.org())) instanceof Verdict.No no) {
      return Optional.of(no.why());
    }
    if (where.kind() == Place.Kind.SHARED) {
      return Optional.of("People of other organizations listen here, so I show nothing of it.");
    }
    // A form may come from elsewhere than the card; whoever has taken it has pressed there.
    return where.address().equals(handoff.care().channel()) || handoff.isTakenBy(who.id())
        ? Optional.empty()
        : Optional.of("Only people in the experts' channel can take and answer questions.");
  }
}
