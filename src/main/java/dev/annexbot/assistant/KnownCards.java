package dev.annexbot.assistant;

import dev.annexbot.chat.Kept;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * The cards of what is looked up. They depend on what was typed and, for the age of our own rules,
 * on the day, and on nobody's rights; so each is worded once. What an organization's people have
 * answered is laid over it at each look-up, see {@link RuledCards}.
 */
final class KnownCards {
  private static final int MOST = 500;

  /** Longer texts are questions, which are not kept. */
  private static final int LONGEST = 60;

  private final Function<String, Optional<LookUp.Found>> wording;
  private final Clock clock;
  private final Kept<Asked, LookUp.Found> cards = new Kept<>(MOST);

  private record Asked(String typed, LocalDate day) {}

  KnownCards(Function<String, Optional<LookUp.Found>> wording, Clock clock) {
    this.wording = wording;
    this.clock = clock;
  }

  /** The card that was worded before. */
  Optional<LookUp.Found> kept(String typed) {
    return cards.find(asked(typed));
  }

  /** The card; empty if this has to be understood. */
  Optional<LookUp.Found> find(String typed) {
    return kept(typed)
        .or(
            () ->
                typed.length() > LONGEST
                    ? wording.apply(typed)
                    : wording.apply(typed).map(found -> cards.keep(asked(typed), found)));
  }

  private Asked asked(String typed) {
    return new Asked(typed, LocalDate.now(clock));
  }
}
