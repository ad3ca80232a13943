package dev.annexbot.assistant;

import dev.annexbot.chat.Org;
import dev.annexbot.handoff.KeptRule;
import dev.annexbot.standard.Reference;
import java.util.List;
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

        @Override
        public List<KeptRule> rules(Org org, Reference about) {
          return List.of();
        }
      };

  /** Whether a question can be handed to people. */
  boolean isOpen(Org org);

  /** The rule that surely answers this question. */
  Optional<KeptRule> rule(Org org, String question);

  /** The rules that rest on a clause or control, the oldest first; asked at each look-up. */
  List<KeptRule> rules(Org org, Reference about);
}
