package dev.annexbot.answer.understand;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A list of turns of phrase, written for text in lower case with straight apostrophes. A phrase is
 * only tried if one of its rarer words begins like a word of the text: most phrases never are.
 */
public final class Rules {
  /** Begins a phrase that is tried on every text, as it may match without such a word. */
  private static final String ALWAYS = "!";

  private static final Pattern LITERAL = Pattern.compile("[a-z]{3,}");
  private static final Set<String> COMMON =
      Set.of(
          "the", "our", "your", "you", "are", "was", "were", "what", "whats", "who", "where",
          "when", "which", "why", "how", "can", "could", "may", "will", "would", "should", "does",
          "did", "for", "and", "from", "with", "that", "this", "they", "there", "its", "much",
          "many", "more", "all", "not", "give", "tell", "need", "want", "please", "here", "her",
          "his", "she", "about", "into", "out", "make", "made", "been", "being", "company", "hello",
          "hey", "pls", "must", "still", "already", "really", "just", "only", "own", "work", "one",
          "two");

  private final List<Pattern> patterns = new ArrayList<>();
  private final BitSet always = new BitSet();

  /** For each beginning of a word the phrases that it may belong to. */
  private final Map<String, BitSet> withHead = new HashMap<>();

  private Rules() {}

  /** Regular expressions that are looked for in {@link Text#plain}. */
  public static Rules of(String... phrases) {
    Rules rules = new Rules();
    for (String each : phrases) {
      rules.add(each);
    }
    return rules;
  }

  private void add(String phrase) {
    int number = patterns.size();
    boolean tried = phrase.startsWith(ALWAYS);
    String pattern = tried ? phrase.substring(ALWAYS.length()) : phrase;
    patterns.add(Pattern.compile(pattern));
    Set<String> heads = tried ? Set.of() : heads(pattern);
    always.set(number, heads.isEmpty());
    heads.forEach(each -> withHead.computeIfAbsent(each, key -> new BitSet()).set(number));
  }

  private static Set<String> heads(String pattern) {
    Set<String> heads = new HashSet<>();
    Matcher literal = LITERAL.matcher(pattern.replaceAll("\\\\[a-zA-Z]", " "));
    while (literal.find()) {
      if (!COMMON.contains(literal.group())) {
        heads.add(literal.group().substring(0, Text.HEAD));
      }
    }
    return heads;
  }

  /** Whether any of them is found. */
  public boolean match(Text text) {
    BitSet maybe = (BitSet) always.clone();
    for (String head : text.heads()) {
      BitSet more = withHead.get(head);
      if (more != null) {
        maybe.or(more);
      }
    }
    return maybe.stream().anyMatch(each -> patterns.get(each).matcher(text.plain()).find());
  }

  /** The same without the short cut, to prove that it changes nothing. */
  public boolean matchSlowly(Text text) {
    return patterns.stream().anyMatch(each -> each.matcher(text.plain()).find());
  }
}
