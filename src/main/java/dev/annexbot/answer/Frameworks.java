package dev.annexbot.answer;

import dev.annexbot.answer.Answer.Mapped;
import dev.annexbot.standard.Catalogue;
import dev.annexbot.standard.Crosswalk;
import dev.annexbot.standard.LookedUp;
import dev.annexbot.standard.Provision;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Answers where another framework and our standards meet: "which csf category is 5.7?". */
final class Frameworks {
  /** How each framework is named, and how it writes the numbers of its requirements. */
  private static final Map<String, Pattern> NAMES =
      Map.of(
          "csf", Pattern.compile("\\b(?:nist )?csf\\b|\\bcybersecurity framework\\b"),
          "800-53", Pattern.compile("\\b(?:nist )?(?:sp ?)?800-53\\b"),
          "nis2", Pattern.compile("\\bnis ?-?2\\b"),
          "gdpr", Pattern.compile("\\bgdpr\\b|\\bdsgvo\\b"));

  private static final Map<String, Pattern> IDS =
      Map.of(
          "csf", Pattern.compile("\\b(?:gv|id|pr|de|rs|rc)\\.[a-z]{2}(?:-?\\d{1,2})?\\b"),
          "800-53", Pattern.compile("\\b[a-z]{2}-\\d{1,2}(?: ?\\(\\d{1,2}\\))?"),
          "nis2", Pattern.compile("\\b\\d{1,2}\\.\\d{1,2}(?:\\.\\d)?\\b"),
          "gdpr", Pattern.compile("\\bart(?:icle|\\.)? ?\\d{1,2}\\b"));

  private static final Pattern RELATES =
      Pattern.compile(
          "\\b(?:which|what|map\\w*|correspond\\w*|equivalent|crosswalk|relat\\w+|match\\w*|category|subcategory|function|in|"
              + "for|to)\\b");

  private final Catalogue catalogue;

  Frameworks(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  Optional<Mapped> mapped(String question, List<LookedUp> named) {
    String text = question.toLowerCase(Locale.ROOT);
    return catalogue.crosswalks().stream()
        .flatMap(each -> row(each, text).or(() -> provision(each, text, named)).stream())
        .findFirst();
  }

  /** A requirement of the framework, and what it leads to here. */
  private Optional<Mapped> row(Crosswalk crosswalk, String text) {
    String name = crosswalk.name();
    boolean says = name.equals("csf") || names(name, text);
    Matcher id = IDS.getOrDefault(name, Pattern.compile("$^")).matcher(text);
    if (!says || !id.find()) {
      return Optional.empty();
    }
    return crosswalk
        .row(id.group())
        .map(row -> new Mapped(crosswalk, List.of(row), provisions(row)));
  }

  /** A provision of ours, and where the framework has it. */
  private static Optional<Mapped> provision(
      Crosswalk crosswalk, String text, List<LookedUp> named) {
    if (!names(crosswalk.name(), text) || !RELATES.matcher(text).find()) {
      return Optional.empty();
    }
    return named.stream()
        .flatMap(
            each ->
                each instanceof LookedUp.Known known
                    ? known.provisions().stream()
                    : Stream.<Provision>empty())
        .map(each -> new Mapped(crosswalk, crosswalk.leadingTo(each.reference()), List.of(each)))
        .filter(each -> !each.rows().isEmpty())
        .findFirst();
  }

  private List<Provision> provisions(Crosswalk.Row row) {
    return row.references().stream().flatMap(each -> catalogue.find(each).stream()).toList();
  }

  private static boolean names(String name, String text) {
    Pattern pattern = NAMES.get(name);
    return pattern != null && pattern.matcher(text).find();
  }
}
