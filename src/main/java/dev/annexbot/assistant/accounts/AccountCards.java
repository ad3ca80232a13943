package dev.annexbot.assistant.accounts;

import dev.annexbot.chat.Block;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.CardDraft;
import dev.annexbot.chat.PersonId;
import dev.annexbot.chat.Press;
import dev.annexbot.policy.LinkCodes.Tried;
import java.util.List;
import java.util.Locale;

/** What is told about accounts; only their owner sees it. */
final class AccountCards {
  private AccountCards() {}

  static Card code(String code) {
    return new CardDraft("Link your other account")
        .text("**On the other platform, type to me within ten minutes:**")
        .text("**/iso link " + code + "**")
        .text(
            "From then on I know you as one person on both: one list of risks, one set of rights,"
                + " and reminders where you choose.")
        .small(
            "The code is good once. Give it to nobody: whoever types it may do what you may do."
                + " Only you see this.")
        .done();
  }

  /** Before it happens, as somebody may have been talked into it. */
  static Card sure(String code, String platform) {
    return new CardDraft("Is the other account yours?")
        .text(
            "**Link this account only if you saw the code in "
                + name(platform)
                + " yourself, a moment ago.** If somebody sent it to you, do not: they could then"
                + " act as you.")
        .buttons(
            List.of(
                new Block.Button(
                    "It is mine, link it",
                    new Press(AccountVerbs.LINK, code),
                    Block.Style.PRIMARY)))
        .small("To leave things as they are, do nothing. Only you see this.")
        .done();
  }

  static Card refused(Tried tried) {
    String why =
        switch (tried) {
          case Tried.Good good -> throw new IllegalArgumentException("It is good");
          case Tried.Unknown unknown ->
              "**I do not know this code.** It is good once and for ten minutes. Type **/iso link**"
                  + " on the other platform for a new one.";
          case Tried.SamePlatform same ->
              "**This code was shown on this platform.** Type it on the other one.";
          case Tried.LinkedAlready already ->
              "**One of the two accounts is linked already.** Type **/iso unlink** there first.";
          case Tried.TooOften often ->
              "**That was tried too often.** Wait for an hour, then ask for a new code.";
        };
    return new CardDraft("Not linked").text(why).small("Only you see this.").done();
  }

  /** How it stands, the account where letters go first. */
  static Card linked(List<PersonId> accounts, String note) {
    String first = accounts.getFirst().platform();
    CardDraft draft = new CardDraft("You are one person on both platforms");
    draft.text(note);
    draft.text("What I write to you by myself reaches you in **" + name(first) + "**.");
    List<Block.Button> others =
        accounts.stream()
            .skip(1)
            .map(
                each ->
                    CardDraft.button(
                        "Write to me in " + name(each.platform()),
                        AccountVerbs.REACH,
                        each.platform()))
            .toList();
    return draft
        .buttons(others)
        .buttons(List.of(CardDraft.button("Unlink", AccountVerbs.UNLINK, "")))
        .small("Only you see this.")
        .done();
  }

  static Card parted() {
    return new CardDraft("Not linked any more")
        .text(
            "**Your accounts are two people again.** What you had stays with the account that you"
                + " had first; the other begins anew.")
        .small("Only you see this.")
        .done();
  }

  static Card notLinked() {
    return new CardDraft("Nothing is linked")
        .text("This account stands alone. Type **/iso link** to link another one.")
        .small("Only you see this.")
        .done();
  }

  /** {@code slack} as people write it. */
  static String name(String platform) {
    return platform.substring(0, 1).toUpperCase(Locale.ROOT) + platform.substring(1);
  }
}
