package dev.annexbot.round;

import dev.annexbot.people.TeamId;

/** Whom a round asks. */
public sealed interface Audience {

  /** The people of a team, as they are when it opens. */
  record OfTeam(TeamId team) implements Audience {}

  /** The colleagues who are in a channel then; {@code address} is that of a place. */
  record OfChannel(String address) implements Audience {
    public OfChannel {
      if (address.isBlank()) {
        throw new IllegalArgumentException("A channel needs an address");
      }
    }
  }

  /** As one text: {@code team 3f2a}. */
  default String write() {
    return switch (this) {
      case OfTeam it -> "team " + it.team();
      case OfChannel it -> "channel " + it.address();
    };
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalArgumentException if it is something else
   */
  static Audience read(String text) {
    int space = text.indexOf(' ');
    String rest = text.substring(space + 1);
    return switch (text.substring(0, Math.max(0, space))) {
      case "team" -> new OfTeam(new TeamId(rest));
      case "channel" -> new OfChannel(rest);
      default -> throw new IllegalArgumentException("'" + text + "' names nobody to ask");
    };
  }
}
