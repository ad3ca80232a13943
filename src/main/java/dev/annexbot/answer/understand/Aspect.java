package dev.annexbot.answer.understand;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Which side of a subject a question is about. */
public enum Aspect {
  /** What an auditor wants to see. */
  AUDITOR(
      "\\b(?:auditors?|audit) (?:will |would |may |might |to"
          + " )?(?:ask|asks|look|looks|want|wants|see|expect|expects|check|checks|sample)|\\bevidence\\b|\\bshow"
          + " (?:me|the auditor|us)\\b|\\bprove\\b|\\bproof\\b|\\bdemonstrate\\b|\\baudit"
          + " questions\\b"),
  /** What must exist as a document. */
  DOCUMENTED(
      "\\b(?:document(?:ed|ation|s)?|written|write down|in writing|paperwork|records?"
          + " (?:do|must|are)|keep a record)\\b"),
  /** Who does it. */
  WHO(
      "^(?:and |so )?(?:who|whose|whom)\\b|\\bwho (?:should|must|has"
          + " to|is|does|decides|owns|signs|approves)\\b|\\b(?:responsible|accountable) for\\b"),
  /** What to do, in order. */
  STEPS(
      "\\bhow (?:do|can|should|could|would|to|does one)\\b(?! (?:you|they|others?)"
          + " (?:know|see))|\\bsteps?\\b|\\bwhere do (?:i|we) (?:start|begin)\\b|\\bget"
          + " started\\b|\\bimplement\\b|\\bset up\\b|\\bbuild\\b|\\bchecklist\\b"),
  /** Why it is done, or what it is: what a page says in short. */
  MEANING(
      "^(?:and |but |so )?why\\b|^(?:what(?:'?s| is| are)|whats|define|explain) (?:an? |the"
          + " )?[\\w-]+(?: [\\w-]+){0,2}[?!. ]*$|\\bwhat does .{2,30} (?:mean|stand for)\\b|\\bwhat"
          + " is .{2,30} (?:good )?for\\b"),
  /** What happens where it is not done. */
  MISTAKES(
      "\\bwhat (?:can|could|might|would|usually)?\\s?goes?"
          + " wrong\\b|\\bpitfalls?\\b|\\bmistakes?\\b|\\bfail\\b.{0,20}\\boften\\b"),
  /** An example. */
  EXAMPLE("\\b(?:an |any )?examples?\\b|\\bfor instance\\b|\\bwhat does .{3,40} look like\\b"),
  /** Nothing in particular. */
  ANY("");

  private final Pattern pattern;

  Aspect(String regex) {
    pattern = Pattern.compile(regex);
  }

  public static Aspect of(Text question) {
    String text = question.plain();
    return Arrays.stream(values())
        .filter(each -> each != ANY && each.pattern.matcher(text).find())
        .findFirst()
        .orElse(ANY);
  }
}
