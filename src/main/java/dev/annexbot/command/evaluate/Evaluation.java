package dev.annexbot.command.evaluate;

import dev.annexbot.answer.Answers;
import dev.annexbot.answer.Hit;
import dev.annexbot.answer.Ranking;
import dev.annexbot.indexdata.ExpectedAnswer;
import dev.annexbot.standard.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What came of asking many questions.
 *
 * @param places for each kind of asker the places of the right references, see {@link Figures}
 * @param turnedDown how questions that are not ours were turned down
 * @param unsure how many questions with an answer got only what comes nearest
 * @param times how long each took
 */
record Evaluation(
    Map<String, List<Integer>> places, TurnedDown turnedDown, int unsure, Times times) {

  private static final int TOP = 10;
  private static final int WARM_UP = 300;

  /**
   * How often a question was turned down.
   *
   * @param rightly not ours, and turned down
   * @param falsely ours, and turned down all the same
   * @param notOurs how many were not ours
   */
  record TurnedDown(int rightly, int falsely, int notOurs) {}

  /** Asks every question once, after some were asked to warm up. */
  static Evaluation of(Answers answers, List<ExpectedAnswer> questions) {
    return of(answers, questions, WARM_UP);
  }

  /** The same after the first {@code warmUp} questions. */
  static Evaluation of(Answers answers, List<ExpectedAnswer> questions, int warmUp) {
    questions.stream().limit(warmUp).forEach(each -> answers.search(each.question(), TOP));
    Map<String, List<Integer>> places = new TreeMap<>();
    Times times = new Times();
    int rightly = 0;
    int falsely = 0;
    int unsure = 0;
    for (ExpectedAnswer expected : questions) {
      Ranking ranking = times.of(() -> answers.search(expected.question(), TOP));
      boolean refused = ranking.kind() == Ranking.Kind.OUT_OF_SCOPE;
      if (expected.isNotOurs()) {
        rightly += refused ? 1 : 0;
      } else {
        falsely += refused ? 1 : 0;
        unsure += ranking.kind() == Ranking.Kind.UNSURE ? 1 : 0;
        places
            .computeIfAbsent(expected.asker(), asker -> new ArrayList<>())
            .add(place(expected, ranking));
      }
    }
    int notOurs = (int) questions.stream().filter(ExpectedAnswer::isNotOurs).count();
    return new Evaluation(places, new TurnedDown(rightly, falsely, notOurs), unsure, times);
  }

  /** The figures of all askers together. */
  Figures all() {
    return new Figures(places.values().stream().flatMap(List::stream).toList());
  }

  private static int place(ExpectedAnswer expected, Ranking ranking) {
    List<Reference> found = ranking.hits().stream().map(Hit::reference).toList();
    for (int at = 0; at < found.size(); at++) {
      if (expected.references().contains(found.get(at))) {
        return at + 1;
      }
    }
    return 0;
  }
}
