package dev.annexbot.workspace.fault;

import java.time.Duration;

/**
 * Something that goes wrong with a call.
 *
 * @param how what goes wrong
 * @param pause for {@link How#TOO_MANY} how long the app shall wait, for {@link How#SLOW} how long
 *     it takes; else without meaning
 */
public record Fault(How how, Duration pause) {

  /** What goes wrong. */
  public enum How {
    /** 429. */
    TOO_MANY,
    /** 500. */
    BROKEN,
    /** The connection breaks off before the call has done anything. */
    DROPPED_BEFORE,
    /** The connection breaks off after the call has done everything. */
    DROPPED_AFTER,
    SLOW
  }
}
