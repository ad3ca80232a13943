package dev.annexbot.answer;

/**
 * A unit and how well it fits what was asked.
 *
 * @param coverage the share of the question's weight whose words occur in the unit, 0 to 1
 */
record Scored(Unit unit, double score, double coverage) {}
