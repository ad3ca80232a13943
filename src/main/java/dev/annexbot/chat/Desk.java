package dev.annexbot.chat;

import java.util.List;

/** Where everything that people do arrives, whatever platform they do it on. Thread-safe. */
public interface Desk {

  /** What to do about it. May take a while; the wall acknowledges first. */
  Reply answer(Incoming incoming);

  /**
   * Whether a command only looks something up: nothing but a count is kept, nothing is changed or
   * told to others, and so it does no harm to answer it twice. When in doubt, no.
   *
   * @param command what stands behind the slash command
   */
  boolean onlyLooksUp(String command);

  /**
   * Entries for a list that is searched while typing, best first, at most 100. Answers at once.
   *
   * @param verb the picker's verb
   */
  List<Choice> suggest(Person who, String verb, String typed);
}
