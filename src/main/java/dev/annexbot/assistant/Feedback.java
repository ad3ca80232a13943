package dev.annexbot.assistant;

import dev.annexbot.chat.Org;
import dev.annexbot.standard.Reference;
import java.time.LocalDate;
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

  /** The same, known to be said in an organization. */
  default void helpful(Org org, Reference about, boolean helpful, Optional<String> reason) {
    helpful(about, helpful, reason);
  }

  /**
   * Why texts did not help in an organization, from that day until before the other; at most 50.
   */
  default List<Given> given(Org org, LocalDate from, LocalDate until) {
    return List.of();
  }

  /** Why a text did not help, as somebody put it. */
  record Given(Reference about, String text) {}

  /** How often which text helped, in the order of the references. */
  List<Count> counts();

  /** The reasons that were given for a text, the latest first, at most 100. */
  List<Reason> reasons(Reference about);

  /** How often a text helped and did not. */
  record Count(Reference about, int helpful, int unhelpful) {}

  /** Why a text helped or did not. */
  record Reason(boolean helpful, String text) {}
}
