package dev.annexbot.assistant;

import dev.annexbot.standard.Reference;
import java.util.List;
import java.util.Optional;

/** Keeps whether our texts helped. Nobody's name is kept with it. Thread-safe. */
public interface Feedback {

  /**
   * Keeps one person's word about one text.
   *
   * @param about the text that was shown
   * @param reason why, if they said so; at most its first 1000 characters are kept
   */
  void helpful(Reference about, boolean helpful, Optional<String> reason);

  /** How often which text helped, in the order of the references. */
  List<Count> counts();

  /** The reasons that were given for a text, the latest first, at most 100. */
  List<Reason> reasons(Reference about);

  /** How often a text helped and did not. */
  record Count(Reference about, int helpful, int unhelpful) {}

  /** Why a text helped or did not. */
  record Reason(boolean helpful, String text) {}
}
