package dev.annexbot.answer;

import dev.annexbot.answer.Answer.Correction;
import dev.annexbot.standard.Catalogue;
import dev.annexbot.standard.Control;
import dev.annexbot.standard.LookedUp;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Sees that a number is taken for that of another control: "A.8.28 is encryption, right?". */
final class Misnamed {
  private static final int SHORTEST = 5;

  /** Between a number and a name, such words say that the one is the other. */
  private static final Set<String> CLAIMING =
      Set.of(
          "is",
          "are",
          "=",
          "about",
          "cover",
          "covers",
          "mean",
          "means",
          "called",
          "on",
          "the",
          "control",
          "controls",
          "for",
          "deals",
          "with",
          "named",
          "number",
          "in",
          "under",
          "of",
          "annex",
          "a",
          "part",
          "covered",
          "by",
          "has",
          "title");

  private static final Pattern NUMBER = Pattern.compile("\\b(?:a\\.? ?)?[5-8]\\.\\d{1,2}\\b");

  /** What only one control is called, with its title. */
  private final Map<String, Control> byName = new HashMap<>();

  Misnamed(Catalogue catalogue) {
    Set<String> shared = new HashSet<>();
    for (Control control : catalogue.controls()) {
      names(control)
          .filter(each -> each.length() >= SHORTEST)
          .forEach(
              each -> {
                Control other = byName.putIfAbsent(each, control);
                if (other != null && !other.equals(control)) {
                  shared.add(each);
                }
              });
    }
    catalogue.clauses().stream()
        .flatMap(each -> Stream.concat(Stream.of(each.title()), each.page().alsoCalled().stream()))
        .forEach(each -> shared.add(each.toLowerCase(Locale.ROOT)));
    byName.keySet().removeAll(shared);
  }

  private static Stream<String> names(Control control) {
    return Stream.concat(
            Stream.of(control.title(), control.titles().inAnnexA()),
            control.page().alsoCalled().stream())
        .filter(each -> !each.isBlank())
        .map(each -> each.toLowerCase(Locale.ROOT))
        .distinct();
  }

  Optional<Correction> in(String text, List<LookedUp> named) {
    if (named.size() != 1
        || !(named.getFirst() instanceof LookedUp.Known known)
        || known.provisions().size() != 1
        || !(known.provisions().getFirst() instanceof Control numbered)) {
      return Optional.empty();
    }
    Matcher number = NUMBER.matcher(text);
    return number.find()
        ? byName.entrySet().stream()
            .filter(each -> !each.getValue().equals(numbered))
            .filter(each -> isClaimed(text, number.start(), number.end(), each.getKey()))
            .filter(each -> names(numbered).noneMatch(own -> overlap(own, each.getKey())))
            .max(Map.Entry.comparingByKey((one, two) -> one.length() - two.length()))
            .map(each -> new Correction.OtherNumber(numbered, each.getValue()))
        : Optional.empty();
  }

  private static boolean overlap(String own, String other) {
    return own.contains(other) || other.contains(own);
  }

  private static boolean isClaimed(String text, int from, int to, String name) {
    int at = text.indexOf(name);
    if (at < 0 || !isWhole(text, at, at + name.length())) {
      return false;
    }
    String between =
        at >= to
            ? text.substring(to, at)
            : at + name.length() <= from ? text.substring(at + name.length(), from) : ".";
    List<String> words = Stream.of(between.strip().split("[\\s,:]+")).toList();
    return words.stream().anyMatch(each -> !each.isEmpty())
        && words.stream().allMatch(each -> each.isEmpty() || CLAIMING.contains(each));
  }

  private static boolean isWhole(String text, int from, int to) {
    return (from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1)))
        && (to == text.length() || !Character.isLetterOrDigit(text.charAt(to)));
  }
}
