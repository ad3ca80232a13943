package dev.annexbot.answer.own;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a question wants to hear: a person, a place, yes or no. */
enum AskedFor {
  PERSON,
  PLACE,
  TIME,
  REASON,
  AMOUNT,
  WAY,
  THING,
  YES_OR_NO,
  /** It is put as no question. */
  UNSAID;

  private static final int BEGINNING = 3;
  private static final Map<String, AskedFor> WORDS =
      Map.ofEntries(
          Map.entry("who", PERSON),
          Map.entry("whom", PERSON),
          Map.entry("whose", PERSON),
          Map.entry("where", PLACE),
          Map.entry("wheres", PLACE),
          Map.entry("when", TIME),
          Map.entry("why", REASON),
          Map.entry("how", WAY),
          Map.entry("hows", WAY),
          Map.entry("what", THING),
          Map.entry("whats", THING),
          Map.entry("which", THING));
  private static final Set<String> AMOUNTS = Set.of("long", "often", "many", "much", "soon", "old");
  private static final Set<String> VERBS =
      Set.of(
          "may", "can", "could", "do", "does", "did", "is", "are", "am", "must", "should", "shall",
          "will", "would", "have", "has", "need");

  static AskedFor of(String question) {
    List<String> words =
        Arrays.stream(question.toLowerCase(Locale.ROOT).replace("'s", "").split("[^a-z]+"))
            .filter(each -> !each.isEmpty())
            .toList();
    for (int at = 0; at < Math.min(BEGINNING, words.size()); at++) {
      AskedFor found = WORDS.get(words.get(at));
      if (found != null) {
        boolean amount =
            found == WAY && at + 1 < words.size() && AMOUNTS.contains(words.get(at + 1));
        return amount ? AMOUNT : found;
      }
      if (at == 0 && VERBS.contains(words.get(at))) {
        return YES_OR_NO;
      }
    }
    return UNSAID;
  }

  /** Whether an answer to one may be an answer to the other. */
  boolean fits(AskedFor other) {
    return this == other || this == UNSAID || other == UNSAID;
  }
}
