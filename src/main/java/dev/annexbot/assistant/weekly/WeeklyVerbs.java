package dev.annexbot.assistant.weekly;

/** What buttons and forms do. Old messages keep theirs, so a verb never changes its meaning. */
final class WeeklyVerbs {
  /** Shows what somebody can set about their reminder. */
  static final String SETTINGS = "weekly";

  /** Shows this week's message without counting it. */
  static final String NOW = "weekly-now";

  /** Opens the form about time and holidays; also that form. */
  static final String SET = "weekly-set";

  static final String STOP = "weekly-stop";
  static final String START = "weekly-start";

  /** Opens a form about a risk: what it is about, a space and the risk's number. */
  static final String ACT = "weekly-act";

  /** That form. */
  static final String ACTED = "weekly-acted";

  /** A risk is still described and rated as it should be: its number. */
  static final String STILL_RIGHT = "weekly-still-right";

  /** A risk's number. */
  static final String NOT_MINE = "weekly-not-mine";

  /** Leaves an item out until next week. */
  static final String NEXT_WEEK = "weekly-next";

  /** Opens the form that asks until when; also that form. An item. */
  static final String LATER = "weekly-later";

  private WeeklyVerbs() {}
}
