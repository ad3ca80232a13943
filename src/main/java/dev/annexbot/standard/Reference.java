package dev.annexbot.standard;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a clause or control in one edition, as the standards print it: {@code 6.1.3},
 * {@code 6.1.3 d}, {@code A.5.7}, or {@code A.12.6.1} of 2013. What people type is read by {@link
 * TypedNumber}.
 */
public record Reference(Edition edition, String number) implements Comparable<Reference> {
  private static final Pattern FORM =
      Pattern.compile("(A\\.)?([1-9]\\d?)(?:\\.([1-9]\\d?))?(?:\\.([1-9]\\d?))?(?: ([a-l]))?");

  public Reference {
    if (!FORM.matcher(number).matches()) {
      throw new IllegalArgumentException(
          "'"
              + number
              + "' is no clause or control number; expected a form like 6.1.3, 6.1.3 d or A.5.7");
    }
  }

  /** The reference that is written exactly like {@code number}, in the 2022 edition. */
  public static Optional<Reference> parse(String number) {
    return parse(Edition.E2022, number);
  }

  public static Optional<Reference> parse(Edition edition, String number) {
    return FORM.matcher(number).matches()
        ? Optional.of(new Reference(edition, number))
        : Optional.empty();
  }

  /** Whether this is a control of Annex A, as opposed to a clause. */
  public boolean isControl() {
    return number.startsWith("A.");
  }

  /** The same without its letter: 6.1.3 for 6.1.3 d. */
  public Reference withoutLetter() {
    int space = number.indexOf(' ');
    return space < 0 ? this : new Reference(edition, number.substring(0, space));
  }

  public Optional<Character> letter() {
    int space = number.indexOf(' ');
    return space < 0 ? Optional.empty() : Optional.of(number.charAt(space + 1));
  }

  /** Orders clauses before controls, and 5.9 before 5.10. */
  @Override
  public int compareTo(Reference other) {
    return sortKey().compareTo(other.sortKey());
  }

  private String sortKey() {
    Matcher matcher = FORM.matcher(number);
    if (!matcher.matches()) {
      throw new IllegalStateException(number);
    }
    StringBuilder key = new StringBuilder(edition.year()).append(isControl() ? "b" : "a");
    for (int group = 2; group <= 4; group++) {
      String part = matcher.group(group);
      key.append(part == null ? "00" : part.length() == 1 ? "0" + part : part);
    }
    return key.append(matcher.group(5) == null ? "" : matcher.group(5)).toString();
  }

  @Override
  public String toString() {
    return number;
  }
}
