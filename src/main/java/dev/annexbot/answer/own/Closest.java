package dev.annexbot.answer.own;

import dev.annexbot.answer.index.AskedWords;
import dev.annexbot.answer.index.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The sentence of a passage that shares most with a question, with the next one if both are short.
 *
 * @param share the share of the question's weight it has, together with title and heading, 0 to 1
 * @param words how many words of the question it has
 * @param itself the share that the sentence has by itself
 */
record Closest(String text, double share, long words, double itself) {
  private static final int SHORT = 160;

  static Optional<Closest> in(PassageIndex.Place place, AskedWords asked, Words words) {
    List<String> sentences = Sentences.of(place.passage().text());
    Set<String> about = Set.copyOf(Words.terms(words.pages(), place.about()));
    List<Closest> all = new ArrayList<>();
    for (int at = 0; at < sentences.size(); at++) {
      Set<String> itself = Set.copyOf(Words.terms(words.pages(), sentences.get(at)));
      Set<String> with = new HashSet<>(itself);
      with.addAll(about);
      all.add(
          new Closest(from(sentences, at), asked.in(with), asked.count(with), asked.in(itself)));
    }
    return all.stream().max(Comparator.comparingDouble(each -> each.share() + each.itself()));
  }

  private static String from(List<String> sentences, int at) {
    String first = sentences.get(at);
    boolean both =
        first.length() < SHORT
            && at + 1 < sentences.size()
            && sentences.get(at + 1).length() < SHORT;
    return both ? ended(first) + " " + sentences.get(at + 1) : first;
  }

  private static String ended(String sentence) {
    return sentence.matches("(?s).*[.!?:;…]$") ? sentence : sentence + ".";
  }
}
