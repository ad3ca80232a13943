package dev.annexbot.answer.ranking;

/** Where a unit's score can come from. */
enum Source {
  /** The words of its page, each field with its own weight. */
  PAGE,
  /** The one section of its page that fits best. */
  PASSAGE,
  /** The six nearest of the questions that people ask. */
  NEAREST_QUESTIONS,
  /** All the questions that people ask, taken together. */
  ALL_QUESTIONS,
  /** Its title or an everyday name, typed as such. */
  NAME,
  /** A requirement of another framework that leads to it. */
  FRAMEWORK,
  /** The seven questions that people ask which lie nearest in meaning. */
  NEAR_QUESTIONS,
  /** The middle of all questions that people ask about its page. */
  NEAR_MIDDLE,
  /** Title, names and first sentences of its page. */
  NEAR_START
}
