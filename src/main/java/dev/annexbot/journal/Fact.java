package dev.annexbot.journal;

import dev.annexbot.chat.Org;
import dev.annexbot.chat.PersonId;
import java.util.Optional;

/**
 * Something that was done, as it goes into the journal. Nothing that a person wrote belongs in it:
 * the journal is for ever, and people may want their words back.
 *
 * @param who who did it; nobody, if the assistant did it by itself
 * @param act e.g. {@code risk.accepted}
 * @param object what it was done to, e.g. {@code R-12}
 * @param before how it was, e.g. {@code high}; "" if it was not
 * @param after how it is now
 * @param text the version of the text they saw when they did it; "" if none
 */
public record Fact(
    Org org,
    Optional<PersonId> who,
    String act,
    String object,
    String before,
    String after,
    String text) {
  private static final int LONGEST = 500;

  public Fact {
    if (!act.matches("[a-z]+(\\.[a-z]+)+")) {
      throw new IllegalArgumentException("'" + act + "' is no act; write e.g. risk.accepted");
    }
    if (object.length() + before.length() + after.length() + text.length() > LONGEST) {
      throw new IllegalArgumentException(
          "What is told of " + act + " is too long for the journal; keep to names and levels");
    }
  }

  /** Done by somebody. */
  public static Fact by(PersonId who, String act, String object, String before, String after) {
    return new Fact(who.org(), Optional.of(who), act, object, before, after, "");
  }

  /** Done by the assistant itself. */
  public static Fact byItself(Org org, String act, String object, String after) {
    return new Fact(org, Optional.empty(), act, object, "", after, "");
  }

  /** The same, with the version of the text that was seen. */
  public Fact having(String seenText) {
    return new Fact(org, who, act, object, before, after, seenText);
  }
}
