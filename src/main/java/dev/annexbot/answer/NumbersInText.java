package dev.annexbot.answer;

import dev.annexbot.standard.LookedUp;
import dev.annexbot.standard.NumberLookUp;
import dev.annexbot.standard.TypedNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the clause and control numbers inside a sentence: "what does A.8.24 say about keys?". */
final class NumbersInText {
  private static final Pattern MARKED =
      Pattern.compile(
          "(?i)\\b(?:annex a|annex|controls?|clauses?|section|27001|27002)\\s*:?\\s*"
              + "(?:a\\.?\\s?)?\\d{1,2}(?:[.-]\\d{1,2}){0,2}(?:\\s?[(]?[a-l][)])?"
              + "|§\\s*\\d{1,2}(?:\\.\\d{1,2}){0,2}"
              + "|\\ba\\s?[.-]?\\s?\\d{1,2}[.-]\\d{1,2}(?:[.-]\\d{1,2})?\\b"
              + "|\\ba\\d{3,5}\\b");

  /** A standard and its year, which are no clause numbers. */
  private static final Pattern EDITION =
      Pattern.compile("(?i)\\b(?:iso\\s*(?:/\\s*iec)?\\s*)?2700[0-9]\\s*[:-]\\s*20\\d\\d\\b");

  private static final Pattern BARE =
      Pattern.compile("(?<![\\w.,:-])\\d{1,2}(?:\\.\\d{1,2}){1,2}(?![\\w%€$-]|\\.\\d)");

  /** A bare number that cannot be but a clause's or control's, as its text is asked for. */
  private static final Pattern ASKED_FOR =
      Pattern.compile(
          "(?i)\\b(?:what(?:'?s| is| are| does| do)|explain|about|is there"
              + " an?|does|implement|comply with|requirements?"
              + " (?:of|for|in)|describe|summari[sz]e|evidence for|audit|number|need"
              + " for|under|per|show me|^)\\s*(?:the"
              + " )?((?:[4-9]|1[0-8])\\.\\d{1,2}(?:\\.\\d{1,2})?)"
              + "(?=(?:\\s+(?:please|pls))?\\s*[?.!]*$|\\s+(?:say|mean|require|ask|cover|about|in|of|from|want|exist|demand)s?\\b)");

  private final NumberLookUp numbers;

  NumbersInText(NumberLookUp numbers) {
    this.numbers = numbers;
  }

  /**
   * What the numbers in {@code text} lead to, in order; bare ones count only if they exist or are
   * asked for.
   */
  List<LookedUp> in(String text) {
    if (TypedNumber.hasNone(text)) {
      return List.of();
    }
    List<LookedUp> found = new ArrayList<>();
    String rest = EDITION.matcher(text).replaceAll("edition");
    Matcher marked = MARKED.matcher(rest);
    while (marked.find()) {
      numbers.lookUp(marked.group()).ifPresent(found::add);
    }
    String unmarked = marked.replaceAll(" ");
    Matcher bare = BARE.matcher(unmarked);
    while (bare.find()) {
      numbers
          .lookUp(bare.group())
          .filter(each -> !(each instanceof LookedUp.Nowhere))
          .ifPresent(found::add);
    }
    return found.isEmpty() ? askedFor(unmarked) : found;
  }

  /** Also if it does not exist, which is then what is to be said. */
  private List<LookedUp> askedFor(String text) {
    Matcher asked = ASKED_FOR.matcher(text);
    return asked.find() ? numbers.lookUp(asked.group(1)).stream().toList() : List.of();
  }
}
