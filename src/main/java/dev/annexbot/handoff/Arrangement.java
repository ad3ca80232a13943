package dev.annexbot.handoff;

import dev.annexbot.chat.Org;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What an organization has arranged about questions that people answer. Thread-safe. */
public interface Arrangement {

  /** The address of the place where its experts are; none if nobody can be asked. */
  Optional<String> experts(Org org);

  /** Until when somebody who asks then hears from them. */
  Instant promise(Org org, Instant asked);

  /** When people work there. */
  WorkTime times(Org org);

  /** How long texts are kept that did not become a rule. */
  Duration keeping(Org org);
}
