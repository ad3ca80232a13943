package dev.annexbot.assistant.rounds;

/** What buttons and forms do. Old messages keep theirs, so a verb never changes its meaning. */
public final class RoundVerbs {
  /** Lists rounds. */
  public static final String ROUNDS = "rounds";

  /** Opens the form of the round of an id, or of a new one. */
  public static final String SET_UP = "round-set-up";

  /** Shows the round of an id. */
  static final String ROUND = "round";

  /** That form: an id, or nothing. */
  static final String PLANNED = "round-planned";

  /** The form with the preview: the draft's id, a space, and the id of what it replaces or "-". */
  static final String START = "round-start";

  static final String PAUSE = "round-pause";
  static final String GO_ON = "round-go-on";

  /** Leaves a week out: an id, a slash and the week. */
  static final String SKIP = "round-skip";

  /** Asks whether a round is to end. */
  static final String END = "round-end";

  static final String ENDED = "round-ended";

  /** Asks somebody again: an id, a space and the person. */
  static final String ASK_AGAIN = "round-ask-again";

  /** Begins one's check-in for a week: an id, a slash and the week. */
  static final String ANSWER = "round-answer";

  static final String NOT_MINE = "round-not-mine";
  static final String HELP = "round-help";

  /** Opens the form in which one says until when one is away. */
  static final String AWAY = "away";

  static final String AWAY_UNTIL = "away-until";
  static final String BACK = "back-again";

  private RoundVerbs() {}
}
