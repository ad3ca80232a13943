package dev.annexbot.answer.scope;

import dev.annexbot.answer.understand.Stems;
import dev.annexbot.answer.understand.Text;
import dev.annexbot.standard.NotOurs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What of a question is held against examples: its words and their order, how strange they are to
 * our pages, which typical words of other subjects are among them, and whether it asks for a fact.
 */
final class Features {
  private static final int LOUD = 3;
  private static final int MANY = 3;
  private static final Set<String> ASKING =
      stems("who whos what whats which when where how is are was were has have did does am do");
  private static final Set<String> OWN = stems("our my we i here the us");
  private static final Set<String> OUGHT =
      stems(
          "should must may might need needs allowed ok okay fine safe required mandatory enough"
              + " better if mean means for tell report difference example why can could would iso"
              + " 27001 27002 clause control annex");

  private final Known known;
  private final Map<String, NotOurs.Why> typical = new HashMap<>();

  /** Examples of a single word are its typical words; the others are questions. */
  Features(Known known, List<NotOurs> examples) {
    this.known = known;
    for (NotOurs each : examples) {
      if (isWord(each)) {
        typical.putIfAbsent(Stems.of(each.question()).getFirst(), each.why());
      }
    }
  }

  private static Set<String> stems(String words) {
    return Set.copyOf(Stems.of(words));
  }

  static boolean isWord(NotOurs example) {
    return Stems.of(example.question()).size() == 1;
  }

  List<String> of(Text question) {
    List<String> stems = question.stems();
    List<String> features = new ArrayList<>();
    words(stems, features);
    List<String> contents = question.contents();
    for (String stem : contents) {
      // A word that our pages use too says nothing.
      NotOurs.Why why = known.has(stem) ? null : typical.get(stem);
      if (why != null) {
        loud("@word " + why, features);
      }
    }
    strangeness(contents, features);
    if (isFact(stems)) {
      loud("@fact", features);
    }
    return features;
  }

  /** Asks how something of ours is, was or will be, not how it should be. */
  private static boolean isFact(List<String> stems) {
    return !stems.isEmpty()
        && ASKING.contains(stems.getFirst())
        && stems.stream().anyMatch(OWN::contains)
        && stems.stream().noneMatch(OUGHT::contains);
  }

  private static void words(List<String> stems, List<String> features) {
    String before = "^";
    for (String stem : stems) {
      String word = stem.chars().allMatch(Character::isDigit) ? "0" : stem;
      features.add(word);
      features.add(before + " " + word);
      before = word;
    }
    if (stems.size() > 1) {
      features.add("^^ " + stems.get(0) + " " + stems.get(1));
    }
  }

  private void strangeness(List<String> contents, List<String> features) {
    long strange = contents.stream().filter(each -> !known.has(each)).count();
    long names = contents.stream().filter(known::names).count();
    loud("@strange " + share(strange, contents.size()), features);
    loud("@named " + share(names, contents.size()), features);
    loud("@names " + Math.min(MANY, names), features);
  }

  /** In quarters. */
  private static String share(long part, int all) {
    return all == 0 ? "-" : String.valueOf(part * 4 / all);
  }

  private static void loud(String feature, List<String> features) {
    for (int time = 0; time < LOUD; time++) {
      features.add(feature);
    }
  }
}
