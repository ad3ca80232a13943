package dev.annexbot.answer.ranking;

/** Where a unit's score can come from. */
enum Source {
  /** The title of its page. */
  TITLE,
  /** The everyday names on its page. */
  CALLED,
  /** The sentence or two that its page starts with. */
  SHORT,
  /** What the page says to everybody. */
  ME,
  /** All else on the page. */
  BODY,
  /** The one section of the page that fits best. */
  PASSAGE,
  /** The nearest question that people ask. */
  ASKED,
  /** The next few questions that people ask. */
  ASKED_TOO,
  /** A requirement of another framework that leads to it. */
  FRAMEWORK
}
