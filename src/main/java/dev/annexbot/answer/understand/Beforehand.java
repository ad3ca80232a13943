package dev.annexbot.answer.understand;

import java.util.regex.Pattern;

/** Sees that somebody asks whether they may, before they do it: nothing has happened yet. */
public final class Beforehand {
  private static final Pattern MAY_I =
      Pattern.compile(
          "^(?:(?:hi|hey|hello|so|and|but|also|quick question)[ ,:]+)*(?:can|could|may|am i"
              + " allowed|are we allowed|ok(?:ay)? to|is it (?:ok|okay|fine|bad|allowed|safe))\\b"
              + "|\\b(?:allowed|ok|okay)(?: or not)?[?!. ]*$");

  private Beforehand() {}

  public static boolean is(Text question) {
    return MAY_I.matcher(question.plain()).find() && !Mishap.in(question);
  }
}
