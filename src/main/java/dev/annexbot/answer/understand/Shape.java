package dev.annexbot.answer.understand;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What kind of answer a question wants. "May I?" is not answered by what is said to "who may?", and
 * what somebody may do is not answered by what to do once it has happened.
 */
public enum Shape {
  /** How two things differ. */
  COMPARES("\\b(?:differen\\w+|distinguish|compared?|versus|vs)\\b"),
  /** A person. */
  WHO("^(?:who|whose|whom|who'?s|by whom|for whom)\\b|\\bfor whom$"),
  /** A number, or a time. */
  HOW_MUCH(
      "^(?:how (?:often|long|many|much|soon|fast|quick\\w*|old|strong)|when|until when|since"
          + " when|what time)\\b|\\bhow (?:often|long|many|much)$"),
  /** A way. */
  HOW("^how\\b|\\bhow$"),
  /** A reason. */
  WHY("^why\\b"),
  /** What something is. */
  MEANS(
      "^(?:what'?s|whats|what (?:is|are|does .{2,40} (?:mean|stand for)))\\b|^(?:define|explain)\\b"),
  /** A thing, or a list of them. */
  WHICH("^(?:what|which|where|list|show|give)\\b"),
  /** What one may do, asked before one does it. */
  MAY(
      "^(?:can|could|may|am i allowed|are we allowed|ok(?:ay)? to|is it"
          + " (?:ok|okay|fine|bad|allowed|safe|possible))\\b|\\b(?:allowed|ok|okay|possible)$"),
  /** Whether something has to be, or is so. */
  NEED(
      "^(?:am|do|does|did|must|should|shall|have|has|is|are|was|need|will|would)\\b"
          + "|\\b(?:mandatory|compulsory|obligatory)\\b|\\b(?:required|necessary|needed)$"),
  /** Nothing is asked; somebody tells what happened, or names a subject. */
  TOLD("");

  /** Where a person, a number or a time is wanted, nothing else will do. */
  private static final Set<Shape> NAMES_ONE = EnumSet.of(WHO, HOW_MUCH);

  private static final Pattern CLAUSES = Pattern.compile("[.,;:?!()]+\\s*|\\s-+\\s|\\band (?=what|who|how|when|where|can|may|do)");
  private static final Pattern POLITE =
      Pattern.compile(
          "^(?:(?:hi|hey|hello|so|and|but|or|also|then|please|pls|ok|well|sorry|quick question)"
              + " )+");

  private final Pattern pattern;

  Shape(String regex) {
    pattern = Pattern.compile(regex);
  }

  /** Whether somebody asks beforehand, and nothing else: nothing has happened yet. */
  public static boolean asksBeforehand(Text question) {
    return of(question).equals(Set.of(MAY));
  }

  /** What a text wants, clause by clause; never empty. */
  public static Set<Shape> of(Text question) {
    return of(question.plain());
  }

  static Set<Shape> of(String plain) {
    EnumSet<Shape> shapes = EnumSet.noneOf(Shape.class);
    for (String clause : CLAUSES.split(plain)) {
      String bare = POLITE.matcher(clause.strip() + " ").replaceFirst("").strip();
      if (!bare.isEmpty()) {
        shapes.add(shape(bare));
      }
    }
    return shapes.isEmpty() ? EnumSet.of(TOLD) : shapes;
  }

  /** Whether what answers the one is hardly an answer to the other. */
  public static boolean clash(Set<Shape> asked, Set<Shape> known) {
    return Collections.disjoint(asked, known)
        && (NAMES_ONE.stream().anyMatch(asked::contains)
            || known.contains(WHO)
            || (asked.contains(MAY) && known.contains(TOLD)));
  }

  /** Whether "yes" or "no" could answer it. */
  public static boolean mayBeYesOrNo(Set<Shape> asked) {
    return asked.contains(MAY) || asked.contains(NEED) || asked.equals(Set.of(HOW_MUCH));
  }

  private static Shape shape(String clause) {
    return Arrays.stream(values())
        .filter(each -> each.pattern.matcher(clause).find())
        .findFirst()
        .orElse(TOLD);
  }
}
