package dev.annexbot.answer.ranking;

import static dev.annexbot.answer.ranking.Source.ALL_QUESTIONS;
import static dev.annexbot.answer.ranking.Source.FRAMEWORK;
import static dev.annexbot.answer.ranking.Source.NAME;
import static dev.annexbot.answer.ranking.Source.NEAREST_QUESTIONS;
import static dev.annexbot.answer.ranking.Source.NEAR_MIDDLE;
import static dev.annexbot.answer.ranking.Source.NEAR_QUESTIONS;
import static dev.annexbot.answer.ranking.Source.NEAR_START;
import static dev.annexbot.answer.ranking.Source.PAGE;
import static dev.annexbot.answer.ranking.Source.PASSAGE;

import dev.annexbot.answer.index.PageIndex;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much each source counts. All weights of the ranking stand here and nowhere else.
 *
 * <p>Found by hill climbing in rough steps (a half to double) on one half of expected-answers.csv
 * and on every fifth question of index-data asked as if it were not there; the other half of the
 * file only judged. The optimum is flat: halving or doubling a weight moves less than two points.
 */
final class Weights {
  /** The weights; scores of words are shares of what the question could reach at most. */
  static final Map<Source, Double> TUNED =
      Map.of(
          PAGE, 0.3,
          PASSAGE, 1.0,
          NEAREST_QUESTIONS, 1.0,
          ALL_QUESTIONS, 2.0,
          NAME, 4.0,
          FRAMEWORK, 15.0,
          NEAR_QUESTIONS, 0.7,
          NEAR_MIDDLE, 4.0,
          NEAR_START, 2.0);

  /** What each field of a page counts within {@link Source#PAGE}. */
  static final Map<String, Float> FIELDS =
      new TreeMap<>(
          Map.of(
              PageIndex.TITLE, 2.2f,
              PageIndex.CALLED, 2.4f,
              PageIndex.SHORT, 1.4f,
              PageIndex.ME, 0.9f,
              PageIndex.BODY, 0.7f));

  /** What a topic lends to the first number it rests on; the number's own page counts in full. */
  static final double TOPIC = 0.75;

  /** How much less each further number gets. */
  static final double FURTHER = 0.85;

  /** What is left of help after a mishap where somebody asks before anything has happened. */
  static final double BEFOREHAND = 0.7;

  private Weights() {}

  /** The same weight for every source. */
  static Map<Source, Double> equal() {
    Map<Source, Double> equal = new EnumMap<>(Source.class);
    for (Source each : Source.values()) {
      equal.put(each, 1.0);
    }
    return equal;
  }
}
