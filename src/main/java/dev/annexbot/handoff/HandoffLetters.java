package dev.annexbot.handoff;

import java.util.Set;

/** The kinds of letters about questions; their references begin with the question's number. */
public final class HandoffLetters {
  /** The card in the experts' place: {@code 12}. */
  public static final String CARD = "handoff";

  /** A line in the card's thread: {@code 12/3} tells what made it version 3. */
  public static final String LINE = "handoff-line";

  /** Shows an overdue question once more: {@code 12/3}. */
  public static final String OVERDUE = "handoff-overdue";

  /** Tells whoever asked: {@code 12/3}. */
  public static final String NEWS = "handoff-news";

  /**
   * What was asked in a week and not answered: an organization, a bar, the week, a bar and to whom.
   */
  public static final String WEEK = "handoff-week";

  /** Those that nobody from outside may see. */
  public static final Set<String> FOR_COLLEAGUES = Set.of(CARD, LINE, OVERDUE, WEEK);

  private HandoffLetters() {}
}
