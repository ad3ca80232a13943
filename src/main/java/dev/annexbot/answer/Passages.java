package dev.annexbot.answer;

import dev.annexbot.answer.index.Unit;
import dev.annexbot.answer.ranking.Ranked;
import dev.annexbot.answer.ranking.Scored;
import dev.annexbot.standard.LookedUp;
import dev.annexbot.standard.Provision;
import dev.annexbot.standard.Reference;
import dev.annexbot.standard.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Puts what was named by number before what search found. */
final class Passages {
  private Passages() {}

  /** The passages for a question, the best first. */
  static List<Cited> of(List<LookedUp> named, Ranked ranked) {
    List<Scored> units = ranked.units();
    double best = units.isEmpty() ? 1 : units.getFirst().score();
    List<Cited> cited = new ArrayList<>();
    for (Provision provision : known(named)) {
      cited.add(cited(Unit.of(provision), best * 2));
    }
    List<Cited> first = List.copyOf(cited);
    for (Scored each : units) {
      if (first.stream().noneMatch(already -> same(already, each.unit()))) {
        cited.add(cited(each.unit(), each.score()));
      }
    }
    return cited;
  }

  /** Each reference once: first those whose numbers were typed, then what fits. */
  static List<Hit> hits(List<LookedUp> named, Ranked ranked, int top) {
    Map<Reference, Double> fitting = ranked.references();
    double best = fitting.values().stream().findFirst().orElse(1.0);
    Map<Reference, Double> scores = new LinkedHashMap<>();
    known(named).forEach(each -> scores.put(each.reference(), best * 2));
    fitting.forEach(scores::putIfAbsent);
    return scores.entrySet().stream()
        .limit(top)
        .map(each -> new Hit(each.getKey(), each.getValue()))
        .toList();
  }

  /** The provisions of 2022 that numbers lead to. */
  static List<Provision> known(List<LookedUp> named) {
    return named.stream()
        .flatMap(
            each ->
                switch (each) {
                  case LookedUp.Known known -> known.provisions().stream();
                  case LookedUp.Moved moved -> Stream.<Provision>empty();
                  case LookedUp.MovedClause moved -> moved.now().stream();
                  case LookedUp.WholeTheme theme -> theme.controls().stream();
                  case LookedUp.Nowhere nowhere -> Stream.<Provision>empty();
                })
        .distinct()
        .map(Provision.class::cast)
        .toList();
  }

  private static Cited cited(Unit unit, double score) {
    Section passage = unit.page().section(Section.IN_SHORT).orElseThrow();
    return new Cited(passage, unit.provisions(), unit.topic(), score);
  }

  private static boolean same(Cited cited, Unit unit) {
    return cited.topic().equals(unit.topic()) && cited.provisions().equals(unit.provisions());
  }
}
