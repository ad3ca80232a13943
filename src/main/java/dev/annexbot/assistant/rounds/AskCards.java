package dev.annexbot.assistant.rounds;

import static dev.annexbot.chat.CardDraft.button;

import dev.annexbot.chat.Block;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.CardDraft;
import dev.annexbot.chat.Mention;
import dev.annexbot.chat.Press;
import dev.annexbot.round.Lap;
import dev.annexbot.round.LapId;
import dev.annexbot.round.Part;
import dev.annexbot.round.Telling;
import java.time.ZoneId;
import java.util.List;

/** What somebody gets who is asked, and what they see of what they press on it. */
final class AskCards {
  private AskCards() {}

  /** {@code again} is whether it is the second and last time. */
  static Card ask(Lap lap, String title, Part part, Telling telling, ZoneId zone, boolean again) {
    CardDraft draft = new CardDraft((again ? "Once more: " : "Your turn: ") + title);
    draft.text(wish(title, When.at(lap.deadline(), zone), part.mandatory(), again));
    return draft
        .buttons(buttons(lap.id(), part))
        .small(below(Mention.of(lap.leader()), lap, part.mandatory(), telling))
        .done();
  }

  /** What everybody would get, for whoever sets a round up. */
  static String wish(String title, String until, boolean mandatory, boolean again) {
    return "**"
        + (again ? "There is still time for: " : "Please take two minutes for: ")
        + title
        + ", until "
        + until
        + ".**"
        + (mandatory
            ? ""
            : " You need not, but what you see would help. If you leave it out, nobody is told.");
  }

  private static List<Block.Button> buttons(LapId lap, Part part) {
    String start = part.answered().begun().isPresent() ? "Go on" : "Start";
    return List.of(
        new Block.Button(start, new Press(RoundVerbs.ANSWER, lap.toString()), Block.Style.PRIMARY),
        button("I need help", RoundVerbs.HELP, lap.toString()),
        button("Not me", RoundVerbs.NOT_MINE, lap.toString()),
        button("I am away", RoundVerbs.AWAY, lap.toString()).asking());
  }

  private static String below(String leader, Lap lap, boolean mandatory, Telling telling) {
    return "You get this because "
        + leader
        + " asks the team each week."
        + (mandatory ? " " + whoLearns(leader, telling) : "")
        + (lap.channel().isPresent()
            ? " The channel sees the risks that are found, and figures without names."
            : "")
        + " \"Not me\" stops this for good.";
  }

  /** What follows if somebody does not answer: said before it happens. */
  static String whoLearns(String leader, Telling telling) {
    String alone = "If your answer is missing in the end, " + leader + " alone learns that it is";
    if (!telling.escalates()) {
      return alone + " yours.";
    }
    return alone
        + " yours; "
        + (telling.observers().isEmpty() ? "admins" : "those who look on")
        + " hear how many are missing, without names.";
  }

  static Card notMine(String title, String leader) {
    return new CardDraft("You are not asked any more")
        .text(
            "**Done.** I do not ask you for "
                + title
                + " any more, and I have told "
                + leader
                + " that somebody else should.")
        .done();
  }

  static Card help(String title, Lap lap) {
    return new CardDraft("Help is on its way")
        .text(
            "**I have told "
                + Mention.of(lap.leader())
                + " that you would like help with "
                + title
                + ".** Nobody else sees it.")
        .buttons(List.of(button("Start", RoundVerbs.ANSWER, lap.id().toString())))
        .done();
  }

  static Card away(String day) {
    return new CardDraft("You are away until " + day)
        .text(
            "**I ask you nothing before "
                + day
                + ".** For rounds that end before, nobody counts your answer as missing.")
        .buttons(List.of(button("I am back", RoundVerbs.BACK, "")))
        .small("Only you see this.")
        .done();
  }

  static Card back() {
    return new CardDraft("Welcome back")
        .text("**Welcome back.** I ask you again what is asked of your team.")
        .done();
  }

  static Card note(String title, String text) {
    return new CardDraft(title).text(text).small("Only you see this.").done();
  }
}
