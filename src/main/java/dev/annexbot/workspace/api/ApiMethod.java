package dev.annexbot.workspace.api;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** One method of the Web API; called while nothing else happens in the world. */
@FunctionalInterface
interface ApiMethod {
  /**
   * Does it.
   *
   * @return what stands in the answer beside {@code ok}
   * @throws Refused if it cannot be
   */
  ObjectNode call(Args args);
}
