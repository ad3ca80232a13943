package dev.annexbot.indexdata.prose;

import dev.annexbot.indexdata.Mistake;
import dev.annexbot.standard.Attribute;
import dev.annexbot.standard.Catalogue;
import dev.annexbot.standard.Control;
import dev.annexbot.standard.Predecessor;
import dev.annexbot.standard.Theme;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Counts of controls, themes and domains are those that index-data holds, and counts of 2013 say
 * that they are of 2013.
 */
final class CountsRule implements Rule {
  private static final Pattern COUNT =
      Pattern.compile(
          "\\b(\\d+|[Ff]our|[Ee]leven|[Ff]ourteen|[Nn]inety-three) ((?:new|merged|updated|old|annex a"
              + "|organi[sz]ational|people|physical|technological) )?(controls|themes|domains)\\b",
          Pattern.CASE_INSENSITIVE);

  private final Catalogue catalogue;
  private final Set<Integer> counts2013 = new HashSet<>();

  CountsRule(Catalogue catalogue) {
    this.catalogue = catalogue;
    counts2013.add(catalogue.predecessors().size());
    counts2013.add(
        (int) catalogue.predecessors().stream().map(CountsRule::domain).distinct().count());
  }

  private static String domain(Predecessor each) {
    return each.reference().number().split("\\.")[1];
  }

  @Override
  public Stream<Mistake> look(ProsePage page) {
    return page.ours().stream()
        .flatMap(
            line ->
                COUNT.matcher(line.text()).results().flatMap(found -> check(page, line, found)));
  }

  private Stream<Mistake> check(ProsePage page, ProseLine line, MatchResult found) {
    int count = number(found.group(1));
    String kind = found.group(2) == null ? "" : found.group(2).strip().toLowerCase(Locale.ROOT);
    String what = found.group(3).toLowerCase(Locale.ROOT);
    boolean of2013 = page.speaksOf2013(line);
    if (right(kind, what).contains(count) || (of2013 && counts2013.contains(count))) {
      return Stream.empty();
    }
    return Stream.of(
        new Mistake(
            page.file(),
            line.number(),
            "'" + found.group() + "' is no count of the 2022 edition.",
            "Correct it, or say in this section that it is of 2013."));
  }

  private Set<Integer> right(String kind, String what) {
    if (what.equals("themes")) {
      return Set.of(Theme.values().length);
    }
    if (what.equals("domains")) {
      return Set.of(4);
    }
    return switch (kind) {
      case "new" -> Set.of(count(catalogue.controls().stream().filter(Control::newIn2022)));
      case "merged" ->
          Set.of(count(catalogue.controls().stream().filter(each -> each.from2013().size() > 1)));
      case "", "annex a", "old", "updated" -> anyCount();
      default -> Set.of(ofTheme(kind.replace('s', 'z')));
    };
  }

  /** A plain "37 controls" may mean the whole, a theme, an attribute's value, or an origin. */
  private Set<Integer> anyCount() {
    Set<Integer> all = new HashSet<>();
    all.add(catalogue.controls().size());
    Arrays.stream(Theme.values()).forEach(each -> all.add(catalogue.controls(each).size()));
    for (Attribute attribute : Attribute.values()) {
      attribute.permitted().forEach(value -> all.add(having(attribute, value)));
    }
    int fresh = count(catalogue.controls().stream().filter(Control::newIn2022));
    int merged = count(catalogue.controls().stream().filter(each -> each.from2013().size() > 1));
    all.add(fresh);
    all.add(merged);
    all.add(catalogue.controls().size() - fresh - merged);
    return all;
  }

  private int having(Attribute attribute, String value) {
    return count(
        catalogue.controls().stream()
            .filter(each -> each.attributes().of(attribute).contains(value)));
  }

  private int ofTheme(String label) {
    return Arrays.stream(Theme.values())
        .filter(each -> each.label().toLowerCase(Locale.ROOT).replace('s', 'z').equals(label))
        .mapToInt(each -> catalogue.controls(each).size())
        .sum();
  }

  private static int count(Stream<Control> controls) {
    return (int) controls.count();
  }

  private static int number(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "four" -> 4;
      case "eleven" -> 11;
      case "fourteen" -> 14;
      case "ninety-three" -> 93;
      default -> Integer.parseInt(text);
    };
  }
}
