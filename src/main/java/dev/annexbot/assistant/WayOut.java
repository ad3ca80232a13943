package dev.annexbot.assistant;

import dev.annexbot.chat.Org;
import dev.annexbot.handoff.KeptRule;
import java.util.Optional;

/** What there is besides our own pages: people who can be asked, and what they have answered. */
public interface WayOut {
  /** Where nobody can be asked. */
  WayOut NONE =
      new WayOut() {
        @Override
        public boolean isOpen(Org org) {
          return false;
        }

        @Override
        public Optional<KeptRule> rule(Org org, String question) {
          return Optional.empty();
        }
      };

  /** Whether a question can be handed to people. */
  boolean isOpen(Org org);

  /** The rule that surely answers this question. */
  Optional<KeptRule> rule(Org org, String question);
}
