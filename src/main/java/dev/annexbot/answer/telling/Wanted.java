package dev.annexbot.answer.telling;

import dev.annexbot.answer.understand.Text;
import java.util.regex.Pattern;

/**
 * What kind of answer a question wants, by its turn of phrase; the first that fits. Two questions
 * about one thing that want different answers must not share one.
 */
public enum Wanted {
  PROOF("evidence|proof|prove|auditors?|show"),
  TIME(
      "how (?:often|long|many|fast|quickly|soon|much)|(?:until|since) when|^when|when"
          + " (?:do|does|must|is|are|can|may|should)|intervals?|deadlines?|frequency"),
  DIFFERENCE("difference|differs?|vs\\.?|versus|compared?"),
  DUTY(
      "mandatory|required?|requires|have to|has to|must|do (?:we|i|you) need|need(?:s|ed)?"
          + " to|needed|necessary|compulsory|obliged"),
  PERMISSION("can|may|allowed|ok|okay|should i|should we|could i|is it fine|am i free"),
  WHO("who|whose|whom|who's"),
  MEANING(
      "what (?:is|are|does|do|counts|means)|what's|whats|meaning|means?|explain|define|stands?"
          + " for"),
  WHICH("which|what kind|list"),
  WAY("how|steps|what do i do|what now"),
  PLACE("where"),
  REASON("why"),
  YES_OR_NO("^(?:is|are|was|does|do|did|will|would|has|have)"),
  UNSAID("");

  private final Pattern phrase;

  Wanted(String phrase) {
    this.phrase = Pattern.compile("(?:^|\\b)(?:" + phrase + ")(?:\\b|$)");
  }

  /** The kind of answer that {@code question} wants; {@link #UNSAID} if its words do not tell. */
  static Wanted of(Text question) {
    for (Wanted each : values()) {
      if (each == UNSAID || each.phrase.matcher(question.plain()).find()) {
        return each;
      }
    }
    return UNSAID;
  }
}
