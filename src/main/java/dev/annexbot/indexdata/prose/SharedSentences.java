package dev.annexbot.indexdata.prose;

import dev.annexbot.indexdata.Mistake;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** No sentence of six words or more stands on two pages. */
final class SharedSentences {
  private static final int WORDS = 6;

  private SharedSentences() {}

  static Stream<Mistake> among(List<ProsePage> pages) {
    Map<String, String> first = new HashMap<>();
    Stream.Builder<Mistake> found = Stream.builder();
    for (ProsePage page : pages) {
      for (ProseLine line : page.lines()) {
        for (String sentence : Sentences.of(line.text())) {
          boolean shortOne = sentence.split("\\s+").length < WORDS;
          String here = page.file();
          String earlier = shortOne ? here : first.getOrDefault(key(sentence), here);
          first.putIfAbsent(key(sentence), here);
          if (!earlier.equals(here)) {
            found.add(
                new Mistake(
                    here,
                    line.number(),
                    "'" + sentence + "' stands in " + earlier + " too.",
                    "Say it in words that fit this page."));
          }
        }
      }
    }
    return found.build();
  }

  private static String key(String sentence) {
    return sentence.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
  }
}
