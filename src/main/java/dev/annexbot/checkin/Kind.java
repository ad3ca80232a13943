package dev.annexbot.checkin;

import java.util.List;
import java.util.Optional;

/** What kind of answer a question wants. */
public sealed interface Kind {

  /** One of a few. */
  record Choice(List<Option> options) implements Kind {
    public Choice {
      options = List.copyOf(options);
    }

    public Optional<Option> option(String value) {
      return options.stream().filter(each -> each.value().equals(value)).findFirst();
    }
  }

  /** A step on the scale of likelihood. */
  record HowLikely() implements Kind {}

  /** A step on the scale of consequence. */
  record HowBad() implements Kind {}

  /** How sure one is of the two ratings. */
  record HowSure() implements Kind {}

  /** Words. */
  record Words() implements Kind {
    /** How many characters. */
    public static final int MOST = 500;
  }

  /** Somebody; it names the risk owner if the question is named {@code owner}. */
  record Somebody() implements Kind {}

  /** A day. */
  record Day() implements Kind {}

  /**
   * One entry to choose.
   *
   * @param value what is kept
   * @param label what is shown
   * @param says what stands for it in the scenario
   * @param next which question follows, if not the next one
   */
  record Option(String value, String label, String says, Optional<String> next) {}
}
