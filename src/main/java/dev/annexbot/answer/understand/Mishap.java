package dev.annexbot.answer.understand;

import java.util.regex.Pattern;

/** Sees that something has just gone wrong with what holds information. */
public final class Mishap {
  private static final Pattern WRONG =
      Pattern.compile(
          "\\b(?:lost|lose|losing|stolen|stole|steals?|missing|gone|forgot|forgotten|left"
              + "|hacked|phished|scammed|tricked|clicked|opened|entered|typed|pasted|posted|sent|gave|leaked|infected|encrypted|locked|broke"
              + " into|broken into|spilled|dropped|deleted|wiped)\\b");

  private static final Pattern WITH =
      Pattern.compile(
          "\\b(?:phone|iphone|mobile|laptop|notebook|computer|pc|mac|tablet|ipad|device|badge|key"
              + "|keycard|card|token|stick|usb|drive|disk|bag|backpack|papers?|documents?|folder|files?|e-?mails?|link|attachment|pass"
              + " ?words?|pw|pin|code|account|data|list|screen)\\b");

  private static final Pattern CLAUSES = Pattern.compile("[.,;:?!]+\\s*");

  /** How a question begins; what begins otherwise is told. */
  private static final Pattern ASKS =
      Pattern.compile(
          "^$|^(?:(?:hi|hey|hello|so|and|but|also)"
              + " )*(?:am|are|can|could|did|do|does|has|have|how|is"
              + "|may|must|shall|should|what|when|where|which|who|why|will|would)\\b");

  private Mishap() {}

  /** Whether somebody tells that it happened. */
  public static boolean in(Text text) {
    return CLAUSES.splitAsStream(text.plain()).anyMatch(each -> !ASKS.matcher(each).find())
        && WRONG.matcher(text.plain()).find()
        && WITH.matcher(text.plain()).find();
  }
}
