package dev.annexbot.assistant.risks;

import dev.annexbot.checkin.CheckIns.Summary;
import dev.annexbot.checkin.RunId;
import java.util.Optional;

/** Knows which check-ins have a place of their own for their summary, and where it is. */
@FunctionalInterface
public interface Announcing {

  Optional<Summary> of(RunId run);
}
