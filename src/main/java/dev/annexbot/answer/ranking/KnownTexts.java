package dev.annexbot.answer.ranking;

import dev.annexbot.answer.index.Unit;
import dev.annexbot.answer.index.Words;
import dev.annexbot.standard.Catalogue;
import dev.annexbot.standard.Crosswalk;
import dev.annexbot.standard.Reference;
import dev.annexbot.standard.Topic;
import java.util.List;
import java.util.Map;

/** The texts that are recognized as such: names of pages, and requirements of other frameworks. */
final class KnownTexts {
  private static final double NAME = 0.7;
  private static final double REQUIREMENT = 0.6;

  private KnownTexts() {}

  /** Titles and everyday names; an organization's own rules are known by their questions too. */
  static AlikeTexts names(List<Unit> units, Words words) {
    AlikeTexts texts = new AlikeTexts(NAME, words);
    for (int number = 0; number < units.size(); number++) {
      texts.put(units.get(number).title(), List.of(number));
      for (String name : units.get(number).page().alsoCalled()) {
        texts.put(name, List.of(number));
      }
      if (units.get(number).topic().filter(Topic::isHouseRule).isPresent()) {
        for (String question : units.get(number).page().questions()) {
          texts.put(question, List.of(number));
        }
      }
    }
    return texts;
  }

  /** Titles and texts of the crosswalks, each leading to the provisions behind it. */
  static AlikeTexts frameworks(Catalogue catalogue, Map<Reference, Integer> numbers, Words words) {
    AlikeTexts texts = new AlikeTexts(REQUIREMENT, words);
    for (Crosswalk crosswalk : catalogue.crosswalks()) {
      for (Crosswalk.Row row : crosswalk.rows()) {
        List<Integer> led = row.references().stream().map(numbers::get).toList();
        texts.put(row.title(), led);
        if (!row.text().isEmpty()) {
          texts.put(row.text(), led);
        }
      }
    }
    return texts;
  }
}
