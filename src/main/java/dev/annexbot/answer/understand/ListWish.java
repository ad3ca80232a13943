package dev.annexbot.answer.understand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A wish to see controls, clauses, themes or attributes listed or counted.
 *
 * @param what what is to be listed
 * @param tags the themes and attribute values that the controls must have, as {@code #people}
 * @param count whether the number is asked for
 */
public record ListWish(What what, List<String> tags, boolean count) {
  public ListWish {
    tags = List.copyOf(tags);
  }

  /** What can be listed. */
  public enum What {
    CONTROLS,
    CLAUSES,
    THEMES,
    ATTRIBUTES,
    DOCUMENTS
  }

  private static final Pattern OPENING =
      Pattern.compile(
          "^(?:please |can you |could you |hi |so )*(?:which|what|list|show|name|give|how"
              + " many|tell|enumerate|all|the|i need|is there a list|do you have a"
              + " list|(?:new|people|physical|organi[sz]ational|technological|preventive|detective|corrective|number"
              + " of)\\b)");
  private static final Pattern COUNT =
      Pattern.compile("\\bhow many\\b|\\bnumber of\\b|\\bcount\\b");

  /** Another edition than the one that can be listed. */
  private static final Pattern FORMER =
      Pattern.compile(
          "\\b(?:2013|2005|old|older|former|previous)"
              + " (?:edition|version|standard|annex|one|27001)\\b|\\b(?:27001|27002) ?:"
              + " ?(?:2013|2005)\\b|\\bin 2013\\b");

  private static final Set<String> FILLER =
      Set.of(
          "which",
          "what",
          "whats",
          "list",
          "show",
          "name",
          "give",
          "tell",
          "enumerate",
          "all",
          "the",
          "a",
          "an",
          "are",
          "is",
          "there",
          "in",
          "of",
          "for",
          "under",
          "with",
          "that",
          "have",
          "has",
          "me",
          "us",
          "please",
          "can",
          "you",
          "could",
          "how",
          "many",
          "number",
          "do",
          "does",
          "exist",
          "and",
          "or",
          "both",
          "it",
          "iso",
          "iec",
          "27001",
          "27002",
          "2022",
          "annex",
          "current",
          "edition",
          "version",
          "standard",
          "standards",
          "every",
          "control",
          "controls",
          "type",
          "types",
          "ones",
          "theme",
          "attribute",
          "value",
          "as",
          "we",
          "by",
          "on",
          "total",
          "altogether",
          "actually",
          "i",
          "need",
          "hi",
          "so",
          "compared",
          "to",
          "2013",
          "were",
          "added",
          "introduced",
          "came",
          "then",
          "now",
          "marked",
          "tagged",
          "count",
          "overall",
          "contain",
          "contains",
          "whole",
          "full",
          "complete");
  private static final Pattern DOCUMENTS =
      Pattern.compile(
          "\\b(?:which|what|list(?: of)?(?: all)?|how many)(?: the)? (?:documents?|documented"
              + " information|documentation|records|documents and records)(?: and records)?(?: is|"
              + " are| does| do)?(?: the)?(?: iso)?(?: ?/?iec)?(?: 27001)?(?::?2022)?(?: really|"
              + " actually)?"
              + " (?:mandatory|required|compulsory|obligatory|must|need(?:ed)?|require|necessary|have"
              + " to)\\b|\\b(?:mandatory|required|compulsory)"
              + " (?:documents?|documentation|documented information|records)\\b");

  /** The wish in a question; empty unless every word of it is understood. */
  public static Optional<ListWish> in(Text question) {
    String text = question.plain();
    boolean count = COUNT.matcher(text).find();
    if (DOCUMENTS.matcher(text).find()) {
      return Optional.of(new ListWish(What.DOCUMENTS, List.of(), count));
    }
    if (!OPENING.matcher(text).find() || FORMER.matcher(text).find()) {
      return Optional.empty();
    }
    List<String> words = Stems.words(text);
    List<String> rest = words.stream().filter(each -> !FILLER.contains(each)).toList();
    boolean controls = words.contains("controls") || words.contains("control");
    if (rest.size() == 1 && !controls) {
      return things(rest.getFirst(), count);
    }
    return controls && (!rest.isEmpty() || count || text.matches(".*\\b(?:all|list|93)\\b.*"))
        ? controls(rest, count)
        : Optional.empty();
  }

  private static Optional<ListWish> things(String thing, boolean count) {
    Optional<What> what =
        switch (thing) {
          case "clauses", "clause", "chapters" -> Optional.of(What.CLAUSES);
          case "themes" -> Optional.of(What.THEMES);
          case "attributes" -> Optional.of(What.ATTRIBUTES);
          default -> Optional.empty();
        };
    return what.map(each -> new ListWish(each, List.of(), count));
  }

  private static Optional<ListWish> controls(List<String> rest, boolean count) {
    List<String> tags = new ArrayList<>();
    for (String word : rest) {
      String tag = tag(word);
      if (tag.isEmpty()) {
        return Optional.empty();
      }
      tags.add(tag);
    }
    return Optional.of(new ListWish(What.CONTROLS, tags, count));
  }

  /** The tag that a word means; empty if it means none. */
  private static String tag(String word) {
    return switch (word) {
      case "new", "newly" -> "#new";
      case "people", "person", "human" -> "#people";
      case "physical" -> "#physical";
      case "organizational", "organisational", "organization" -> "#organizational";
      case "technological", "technical", "technology", "tech" -> "#technological";
      case "preventive", "preventative", "prevent", "preventing" -> "#preventive";
      case "detective", "detect", "detecting", "detects" -> "#detective";
      case "corrective", "correct", "correcting" -> "#corrective";
      case "confidentiality",
          "integrity",
          "availability",
          "identify",
          "protect",
          "respond",
          "recover",
          "governance",
          "continuity",
          "protection",
          "defence",
          "resilience" ->
          "#" + word;
      case "defense" -> "#defence";
      default -> "";
    };
  }
}
