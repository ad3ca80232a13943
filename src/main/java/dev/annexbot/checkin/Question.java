package dev.annexbot.checkin;

import dev.annexbot.standard.Reference;
import java.util.Optional;

/**
 * A question of a check-in.
 *
 * @param name by which patterns and jumps mean it
 * @param serves the clause or control that it is asked for
 * @param next which question follows, if not the next one; {@link #END} for none
 */
public record Question(
    String name, Wording wording, Reference serves, Kind kind, Optional<String> next) {
  /** As a jump: that was the last question, and there is no risk to describe. */
  public static final String END = "end";

  /** What is asked, and a line below it or "". */
  public record Wording(String text, String help) {}

  public String text() {
    return wording.text();
  }

  public String help() {
    return wording.help();
  }
}
