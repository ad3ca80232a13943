package dev.annexbot.assistant.people;

/** What buttons and forms do. Old messages keep theirs, so a verb never changes its meaning. */
public final class TeamVerbs {
  /** Shows the team of an id; without one, lists all. */
  public static final String TEAM = "team";

  /** Opens the form of the team of an id, or of a new one. */
  static final String CHANGE = "team-change";

  /** That form: an id and the version that was seen, or nothing. */
  static final String CHANGED = "team-changed";

  /** Asks whether a team is to be removed: an id and the version that was seen. */
  static final String REMOVE = "team-remove";

  /** Removes it. */
  static final String REMOVED = "team-removed";

  private TeamVerbs() {}
}
