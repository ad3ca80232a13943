package dev.annexbot.terminal;

import dev.annexbot.chat.Press;

/** Something that can be chosen by its number. */
sealed interface Offer {

  /** Presses a button. */
  record Pressing(Press press) implements Offer {}

  /** Searches a list. */
  record Searching(String verb, String prompt) implements Offer {}

  /** Says a sentence that was suggested. */
  record Saying(String text) implements Offer {}
}
