package dev.annexbot.workspace.page;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** One thing that people can do at the page. */
@FunctionalInterface
interface Act {
  /**
   * Does it.
   *
   * @return what stands in the answer beside {@code ok}
   * @throws NotDone if it cannot be done
   */
  ObjectNode of(Wish wish);
}
