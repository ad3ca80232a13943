package dev.annexbot.terminal;

import java.util.List;

/** What is shown, and what can be chosen from it: the first offer is number 1. */
record Drawn(String text, List<Offer> offers) {
  Drawn {
    offers = List.copyOf(offers);
  }
}
