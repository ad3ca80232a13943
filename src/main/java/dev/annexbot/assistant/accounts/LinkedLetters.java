package dev.annexbot.assistant.accounts;

import dev.annexbot.chat.Card;
import dev.annexbot.chat.CardDraft;
import dev.annexbot.chat.Letter;
import dev.annexbot.chat.Letters;
import dev.annexbot.chat.PersonId;
import java.time.Instant;
import java.util.Optional;

/** Tells the account that a code was shown to that the code was used, in case it was not they. */
public final class LinkedLetters implements Letters {
  /** The kind of such a letter. */
  public static final String KIND = "account-linked";

  static Letter letter(PersonId shown, PersonId typed, Instant when) {
    return new Letter(
        KIND, typed.platform() + "|" + shown.value() + "|" + when.toEpochMilli(), shown.value());
  }

  @Override
  public Optional<Card> write(Letter letter) {
    String platform = letter.ref().substring(0, letter.ref().indexOf('|'));
    return Optional.of(
        new CardDraft("Your account was linked")
            .text(
                "**An account in "
                    + AccountCards.name(platform)
                    + " used the code that I showed you here.** From now on I know both as you.")
            .text("If that was not you, type **/iso unlink** now and tell your security team.")
            .done());
  }
}
