package dev.annexbot.standard;

/** An example of a question that is not for the assistant, and why. */
public record NotOurs(Why why, String question) {

  /** Why a question is not for the assistant. */
  public enum Why {
    /** It has nothing to do with information security. */
    OFF_TOPIC,
    /** It asks for a fact of the company that only people there know. */
    ASK_A_HUMAN,
    /** It asks what the law says about a case, or for a legal text. */
    LEGAL_ADVICE,
    /** It is about somebody's health. */
    MEDICAL,
    /** It asks for code, or for help with it. */
    CODING_HELP,
    /** It tells the assistant what to be or to say instead of asking. */
    INJECTION,
    /** It names another standard or framework that we hold nothing on. */
    OTHER_STANDARD,
    /** It names a clause or control that exists in neither edition. */
    NO_SUCH_NUMBER,
    /** It is polite and asks nothing. */
    COURTESY,
    /** It has no words, or none that one can read. */
    UNINTELLIGIBLE,
    /** It is in another language than ours. */
    OTHER_LANGUAGE,
    /** There is nothing to answer. */
    EMPTY;

    /** Whether one learns to see it from examples; the others are seen by rule alone. */
    public boolean learned() {
      return compareTo(INJECTION) <= 0;
    }
  }
}
