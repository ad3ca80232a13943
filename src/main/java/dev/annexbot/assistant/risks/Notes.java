package dev.annexbot.assistant.risks;

import dev.annexbot.chat.Card;
import dev.annexbot.chat.CardDraft;

/** Short cards that say why there is nothing else to show. */
final class Notes {
  private Notes() {}

  static Card refused(String why) {
    return new CardDraft("Not here, or not by you").text(why).done();
  }

  static Card gone() {
    return new CardDraft("That is not here any more")
        .text("**This button is out of date.** Type **/iso checkin** or **/iso risks**.")
        .done();
  }

  static Card nothing(String title, String what) {
    return new CardDraft(title).text(what).done();
  }
}
