package dev.annexbot.standard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Controls by theme and attribute values, all of which must hold: {@code #preventive #people},
 * {@code theme:people type:detective}, {@code new 2022}.
 *
 * @param wanted the values as the standard prints them, for showing
 * @param unknown what was asked for but is no theme or attribute value
 */
public record ControlFilter(
    List<String> wanted, List<String> unknown, Predicate<Control> condition) {

  /** The names by which people call the five attributes and the theme in {@code name:value}. */
  private static final List<String> KEYS =
      List.of(
          "theme",
          "type",
          "types",
          "property",
          "properties",
          "concept",
          "concepts",
          "capability",
          "capabilities",
          "domain",
          "domains",
          "new");

  /** Whether a word is one of ours: {@code #detective} or {@code concept:respond}. */
  public static boolean isTag(String word) {
    int colon = word.indexOf(':');
    boolean hashed = word.startsWith("#") && word.length() > 1;
    boolean named = colon > 0 && KEYS.contains(word.substring(0, colon).toLowerCase(Locale.ROOT));
    return named || (hashed && !Character.isDigit(word.charAt(1)));
  }

  /** The filter that {@code tags} describe; a tag is a word for which {@link #isTag} holds. */
  public static ControlFilter of(List<String> tags) {
    List<String> wanted = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    Predicate<Control> condition = control -> true;
    for (String tag : tags) {
      Optional<Criterion> criterion = criterion(tag);
      if (criterion.isPresent()) {
        wanted.add(criterion.get().label());
        condition = condition.and(criterion.get().test());
      } else {
        unknown.add(tag);
      }
    }
    return new ControlFilter(List.copyOf(wanted), List.copyOf(unknown), condition);
  }

  public List<Control> among(Catalogue catalogue) {
    return catalogue.controls().stream().filter(condition).toList();
  }

  /** Every tag there is, for help. */
  public static List<String> tags() {
    return Stream.concat(
            Arrays.stream(Theme.values()).map(Theme::label),
            Arrays.stream(Attribute.values()).flatMap(each -> each.permitted().stream()))
        .distinct()
        .map(value -> "#" + value.toLowerCase(Locale.ROOT))
        .toList();
  }

  private record Criterion(String label, Predicate<Control> test) {}

  private static Optional<Criterion> criterion(String tag) {
    String value = bare(tag.substring(tag.startsWith("#") ? 1 : tag.indexOf(':') + 1));
    if (value.startsWith("new") || tag.toLowerCase(Locale.ROOT).startsWith("new:")) {
      return Optional.of(new Criterion("new in 2022", Control::newIn2022));
    }
    return theme(value).or(() -> attribute(value));
  }

  private static Optional<Criterion> theme(String value) {
    return Arrays.stream(Theme.values())
        .filter(theme -> value.length() >= 4 && bare(theme.label()).startsWith(value))
        .map(theme -> new Criterion(theme.label(), control -> control.theme() == theme))
        .findFirst();
  }

  /** A value that two attributes share (Governance is a capability only) matches in either. */
  private static Optional<Criterion> attribute(String value) {
    List<String> values = values(each -> bare(each).equals(value));
    if (values.isEmpty() && value.length() >= 5) {
      values = values(each -> bare(each).startsWith(value.substring(0, value.length() - 1)));
    }
    if (values.isEmpty()) {
      return Optional.empty();
    }
    List<String> found = values;
    return Optional.of(
        new Criterion(
            found.stream().map(each -> each.replace('_', ' ')).collect(Collectors.joining(" or ")),
            control ->
                Arrays.stream(Attribute.values())
                    .anyMatch(
                        each -> control.attributes().of(each).stream().anyMatch(found::contains))));
  }

  private static List<String> values(Predicate<String> test) {
    return Arrays.stream(Attribute.values())
        .flatMap(each -> each.permitted().stream())
        .filter(test)
        .distinct()
        .toList();
  }

  private static String bare(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "").replace("defense", "defence");
  }
}
