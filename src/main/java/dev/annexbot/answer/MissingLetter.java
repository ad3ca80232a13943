package dev.annexbot.answer;

import dev.annexbot.standard.Catalogue;
import dev.annexbot.standard.Clause;
import dev.annexbot.standard.LookedUp.Nowhere;
import dev.annexbot.standard.Reference;
import dev.annexbot.standard.TypedNumber;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds letters that a clause does not have: {@code 6.1.3 z}, {@code letter k of 9.3.2}. */
final class MissingLetter {
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?<![a-z\\d.])(?<!\\ba[. ])(\\d{1,2}(?:\\.\\d){1,2})\\s?[(]?([a-z])(?:[)]|[?!.\\s]*$)");
  private static final Pattern BEFORE =
      Pattern.compile(
          "\\b(?:letter|item|point|bullet)\\s+[(]?([a-z])[)]?\\s+(?:of|in)\\s+(?:clause\\s+)?(\\d{1,2}(?:\\.\\d){1,2})");

  private final Catalogue catalogue;

  MissingLetter(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  Optional<Nowhere> in(String question) {
    if (TypedNumber.hasNone(question)) {
      return Optional.empty();
    }
    String text = question.toLowerCase(Locale.ROOT);
    Matcher behind = BEHIND.matcher(text);
    if (behind.find()) {
      return missing(behind.group(1), behind.group(2).charAt(0));
    }
    Matcher before = BEFORE.matcher(text);
    return before.find() ? missing(before.group(2), before.group(1).charAt(0)) : Optional.empty();
  }

  private Optional<Nowhere> missing(String number, char letter) {
    return Reference.parse(number)
        .flatMap(catalogue::find)
        .filter(Clause.class::isInstance)
        .map(Clause.class::cast)
        .filter(clause -> letter - 'a' >= clause.contents().letters())
        .map(clause -> new Nowhere(number + " " + letter, range(clause)));
  }

  private static String range(Clause clause) {
    int letters = clause.contents().letters();
    return letters == 0
        ? "Clause " + clause.reference() + " has no letters."
        : "The letters of clause "
            + clause.reference()
            + " run from a to "
            + (char) ('a' + letters - 1)
            + ".";
  }
}
