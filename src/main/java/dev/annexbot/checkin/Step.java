package dev.annexbot.checkin;

import java.util.Optional;

/**
 * What somebody saw when they answered: travels through a button and comes back.
 *
 * @param version the version of the run that they saw
 */
public record Step(RunId run, int version) {

  /** Reads what {@link #toString} wrote. */
  public static Optional<Step> parse(String text) {
    return text.matches("[0-9a-z-]{1,40}/\\d{1,6}")
        ? Optional.of(
            new Step(
                new RunId(text.substring(0, text.indexOf('/'))),
                Integer.parseInt(text.substring(text.indexOf('/') + 1))))
        : Optional.empty();
  }

  public static Step of(Run run) {
    return new Step(run.id(), run.version());
  }

  @Override
  public String toString() {
    return run.value() + "/" + version;
  }
}
