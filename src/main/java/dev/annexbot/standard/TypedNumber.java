package dev.annexbot.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A number as a person typed it: {@code a 8-24}, {@code clause 6.1.3 d)}, {@code 27002 8.24},
 * {@code A.12.6.1}, {@code a824}. It says only what was typed; {@link LookedUp} says what it leads
 * to.
 *
 * @param sort what the words around it say: a clause, a control, or nothing
 * @param edition the edition if the words around it name one
 * @param parts one to three numbers; a compact {@code a824} has several readings, see {@link #read}
 * @param letter {@code a} to {@code l}, or empty
 */
public record TypedNumber(
    Sort sort, Optional<Edition> edition, List<Integer> parts, Optional<Character> letter) {

  /** What the words around a number say it is. */
  public enum Sort {
    CLAUSE,
    CONTROL,
    UNSAID
  }

  private static final Pattern YEAR = Pattern.compile(":?\\s*\\b(2013|2022)\\b");
  private static final Pattern CLAUSE_WORD =
      Pattern.compile("§+|\\b(clauses?|requirements?|chapter|section|sec|cl|27001)\\b");
  private static final Pattern CONTROL_WORD =
      Pattern.compile("\\b(annex\\s*-?a?|controls?|guidance|27002)\\b");
  private static final Pattern NOISE =
      Pattern.compile("\\b(isms|iso\\s*/\\s*iec|iso|iec|std|standard|nr|no|number|ref)\\b\\.?");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<a>a[\\s.:-]*)?0?(?<p1>\\d{1,2})(?:[\\s.,:/–-]+0?(?<p2>\\d{1,2}))?"
              + "(?:[\\s.,:/–-]+0?(?<p3>\\d{1,2}))?[\\s.]*(?:[(]?(?<letter>[a-l])[).]?)?[\\s.)]*");
  private static final Pattern COMPACT = Pattern.compile("(?<a>a\\.?\\s*)?(?<digits>\\d{2,5})");

  public TypedNumber {
    parts = List.copyOf(parts);
  }

  /**
   * All readings of {@code typed}, the likelier first; empty if it is not just a number. Only a
   * compact form has more than one: {@code a512} may be 5.12, or 5.1.2 of 2013.
   */
  public static List<TypedNumber> read(String typed) {
    if (hasNone(typed)) {
      return List.of();
    }
    String text = typed.toLowerCase(Locale.ROOT).replace('\u00a0', ' ').strip();
    boolean clauseWord = CLAUSE_WORD.matcher(text).find();
    boolean controlWord = CONTROL_WORD.matcher(text).find();
    Matcher year = YEAR.matcher(text);
    Optional<Edition> edition =
        year.find()
            ? Optional.of(year.group(1).equals("2013") ? Edition.E2013 : Edition.E2022)
            : Optional.empty();
    String annexed = CONTROL_WORD.matcher(text).replaceAll(" ");
    String bare = YEAR.matcher(annexed).replaceAll(" ");
    bare = CLAUSE_WORD.matcher(bare).replaceAll(" ");
    bare = NOISE.matcher(bare).replaceAll(" ").replaceAll("^[\\s:.,/-]+|[\\s:?!,]+$", "");
    List<TypedNumber> readings = new ArrayList<>();
    Matcher number = NUMBER.matcher(bare);
    if (number.matches()) {
      boolean control = controlWord || number.group("a") != null;
      readings.add(
          new TypedNumber(
              sort(clauseWord, control), edition, parts(number), letter(number.group("letter"))));
    }
    Matcher compact = COMPACT.matcher(bare);
    if (compact.matches()) {
      Sort sort = sort(clauseWord, controlWord || compact.group("a") != null);
      for (List<Integer> parts : splits(compact.group("digits"))) {
        readings.add(new TypedNumber(sort, edition, parts, Optional.empty()));
      }
    }
    return List.copyOf(readings);
  }

  /** Whether there is no digit in it; most texts have none, and need no closer look. */
  public static boolean hasNone(String text) {
    return text.chars().noneMatch(each -> each >= '0' && each <= '9');
  }

  /** The parts with dots between them. */
  public String dotted() {
    return parts.stream().map(String::valueOf).collect(Collectors.joining("."));
  }

  private static Sort sort(boolean clause, boolean control) {
    // "27001 A.5.1" names the standard and Annex A: the A decides.
    return control ? Sort.CONTROL : clause ? Sort.CLAUSE : Sort.UNSAID;
  }

  private static List<Integer> parts(Matcher number) {
    List<Integer> parts = new ArrayList<>();
    for (String group : List.of("p1", "p2", "p3")) {
      String part = number.group(group);
      if (part != null) {
        parts.add(Integer.valueOf(part));
      }
    }
    return parts;
  }

  private static Optional<Character> letter(String group) {
    return group == null ? Optional.empty() : Optional.of(group.charAt(0));
  }

  /**
   * 824 is 8.24 or 8.2.4; 1261 is 12.61, 12.6.1, 1.26.1 …; what does not exist falls away later.
   */
  private static List<List<Integer>> splits(String digits) {
    List<List<Integer>> splits = new ArrayList<>();
    for (int first = 1; first <= 2 && first < digits.length(); first++) {
      String head = digits.substring(0, first);
      String rest = digits.substring(first);
      if (rest.length() <= 2 && !rest.startsWith("0")) {
        splits.add(List.of(Integer.valueOf(head), Integer.valueOf(rest)));
      }
      for (int second = 1; second <= 2 && second < rest.length(); second++) {
        String tail = rest.substring(second);
        String middle = rest.substring(0, second);
        if (tail.length() <= 2 && !middle.startsWith("0") && !tail.startsWith("0")) {
          splits.add(
              List.of(Integer.valueOf(head), Integer.valueOf(middle), Integer.valueOf(tail)));
        }
      }
    }
    return splits;
  }
}
