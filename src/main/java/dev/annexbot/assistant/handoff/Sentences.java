package dev.annexbot.assistant.handoff;

import dev.annexbot.chat.Card;
import dev.annexbot.chat.CardDraft;
import dev.annexbot.chat.Mention;
import dev.annexbot.handoff.Handoff;
import dev.annexbot.handoff.Move;
import dev.annexbot.handoff.State;

/** Short cards for what cannot be done, or no more. */
final class Sentences {
  private Sentences() {}

  static Card why(Move.Not not) {
    Handoff it = not.still();
    return new CardDraft(it.id() + " stays as it is").text(sentence(not)).done();
  }

  private static String sentence(Move.Not not) {
    Handoff it = not.still();
    return switch (not.why()) {
      case DONE_ALREADY -> "**That is done already.**";
      case TAKEN ->
          "**"
              + it.care().expert().map(Mention::of).orElse("Somebody")
              + " has taken it.** If they cannot answer, press **Hand back**.";
      case NOT_TAKEN -> "**Nobody has taken it.** Press **Take** first.";
      case ANSWERED -> "**It has been answered already.** What you wrote was not sent.";
      case NOT_ANSWERED -> "**There is no new answer yet.** I write to you when there is.";
      case WITHDRAWN -> "**Whoever asked has taken the question back.**";
      case NOT_THEIRS -> "**That is somebody else's question.**";
    };
  }

  static Card refused(String why) {
    return new CardDraft("Not here, or not by you").text(why).done();
  }

  static Card gone() {
    return new CardDraft("That is not here any more")
        .text("**This button is out of date.** Type **/iso questions** to see your questions.")
        .done();
  }

  /** How far it has got, in a word or two. */
  static String word(State state) {
    return switch (state) {
      case OPEN -> "open";
      case TAKEN -> "taken";
      case ANSWERED -> "answered";
      case REOPENED -> "asked again";
      case SETTLED -> "answered, and it helped";
      case WITHDRAWN -> "withdrawn";
    };
  }
}
