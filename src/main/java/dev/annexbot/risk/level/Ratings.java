package dev.annexbot.risk.level;

import java.util.Optional;

/**
 * How high a risk is: before any control, as things are, and once the treatment is done. A rating
 * that nobody could give is absent, never guessed.
 */
public record Ratings(
    Optional<Rating> inherent, Optional<Rating> current, Optional<Rating> residual) {
  public static final Ratings NONE =
      new Ratings(Optional.empty(), Optional.empty(), Optional.empty());

  /** Only what is the case now. */
  public static Ratings now(Optional<Rating> current) {
    return new Ratings(Optional.empty(), current, Optional.empty());
  }

  public Ratings withCurrent(Optional<Rating> rating) {
    return new Ratings(inherent, rating, residual);
  }
}
