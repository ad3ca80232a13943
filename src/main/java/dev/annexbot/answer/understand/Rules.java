package dev.annexbot.answer.understand;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A list of turns of phrase, written for text in lower case with straight apostrophes. A phrase is
 * only tried if one of its rarer words begins like a word of the text: most phrases never are.
 */
final class Rules {
  private static final int HEAD = 3;

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

  private final List<Rule> rules;

  private Rules(List<Rule> rules) {
    this.rules = rules;
  }

  private record Rule(Pattern pattern, Set<String> heads) {}

  static Rules of(String... patterns) {
    return new Rules(Arrays.stream(patterns).map(Rules::rule).toList());
  }

  private static Rule rule(String pattern) {
    if (pattern.startsWith(ALWAYS)) {
      return new Rule(Pattern.compile(pattern.substring(ALWAYS.length())), Set.of());
    }
    Set<String> heads = new HashSet<>();
    Matcher literal = LITERAL.matcher(pattern.replaceAll("\\\\[a-zA-Z]", " "));
    while (literal.find()) {
      if (!COMMON.contains(literal.group())) {
        heads.add(literal.group().substring(0, HEAD));
      }
    }
    return new Rule(Pattern.compile(pattern), Set.copyOf(heads));
  }

  boolean match(Plain text) {
    return rules.stream()
        .anyMatch(each -> text.mayHold(each.heads()) && each.pattern().matcher(text.text()).find());
  }

  /** The same without the short cut, to prove that it changes nothing. */
  boolean matchSlowly(Plain text) {
    return rules.stream().anyMatch(each -> each.pattern().matcher(text.text()).find());
  }

  /** A text as the patterns expect it, and how its words begin. */
  record Plain(String text, Set<String> heads) {
    static Plain of(String text) {
      String plain =
          text.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("\\s+", " ").strip();
      Set<String> heads = new HashSet<>();
      boolean within = false;
      for (int at = 0; at + HEAD <= plain.length(); at++) {
        boolean letter = Character.isLetter(plain.charAt(at));
        if (letter && !within) {
          heads.add(plain.substring(at, at + HEAD));
        }
        within = letter;
      }
      return new Plain(plain, heads);
    }

    boolean mayHold(Set<String> wanted) {
      if (wanted.isEmpty()) {
        return true;
      }
      for (String head : heads) {
        if (wanted.contains(head)) {
          return true;
        }
      }
      return false;
    }
  }
}
