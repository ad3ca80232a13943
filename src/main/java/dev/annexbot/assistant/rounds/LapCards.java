package dev.annexbot.assistant.rounds;

import static dev.annexbot.chat.CardDraft.button;

import dev.annexbot.assistant.risks.RiskVerbs;
import dev.annexbot.chat.Block;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.CardDraft;
import dev.annexbot.chat.Mention;
import dev.annexbot.chat.PersonId;
import dev.annexbot.risk.Risk;
import dev.annexbot.round.Lap;
import dev.annexbot.round.Part;
import dev.annexbot.round.Tally;
import dev.annexbot.round.picture.TrendPicture;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What is told of one week of a round. */
final class LapCards {
  private static final int BUTTONS = 5;
  private static final int NAMED = 30;
  private static final String SMALL_TEAM =
      "So few people were asked that figures would point at somebody, so there are none.";

  private LapCards() {}

  /**
   * A week as it is now.
   *
   * @param zone where those are who set the round up
   */
  record Seen(Lap lap, String title, List<Part> parts, List<Risk> risks, ZoneId zone) {
    Tally tally() {
      return Tally.of(lap, parts, risks.size());
    }

    private String name() {
      return title + ", " + When.week(lap.week());
    }
  }

  /** For the channel, while people answer and after. */
  static Card opened(Seen seen) {
    Lap lap = seen.lap();
    CardDraft draft = new CardDraft(seen.name());
    draft.text(
        switch (lap.state()) {
          case OPEN ->
              "**Open until "
                  + When.everywhere(lap.deadline(), seen.zone())
                  + ".**"
                  + soFar(seen.tally());
          case CLOSED -> "**It is over.** What came of it stands below.";
          case SKIPPED -> "**This week is left out.**";
        });
    if (lap.isOpen()) {
      draft.buttons(List.of(button("Answer mine", RoundVerbs.ANSWER, lap.id().toString())));
    }
    return draft
        .small(
            "Risks that are found stand in this thread. Nobody here sees who has answered and who"
                + " has not.")
        .done();
  }

  private static String soFar(Tally tally) {
    return tally.mayBeShown()
        ? " "
            + tally.answered()
            + " of "
            + tally.asked()
            + (tally.answered() == 1 ? " has" : " have")
            + " answered so far."
        : "";
  }

  /** For the channel and for those who look on, once it is over. */
  static Card wrapUp(Seen seen, List<Tally> history) {
    CardDraft draft = new CardDraft("What came of " + seen.name() + edited(seen));
    Tally tally = seen.tally();
    draft.text(tally.mayBeShown() ? "**" + figures(tally) + "**" : "**Thank you.** " + SMALL_TEAM);
    draft.text(Found.words(seen.risks()));
    trend(draft, tally, history, seen.lap());
    return draft
        .buttons(risks(seen.risks()))
        .small("Figures count people and never name them. Late answers change this message.")
        .done();
  }

  private static String edited(Seen seen) {
    boolean edited = seen.parts().stream().anyMatch(part -> part.isEdited(seen.lap()));
    return edited ? " (edited)" : "";
  }

  private static String figures(Tally tally) {
    return tally.answered()
        + " of "
        + tally.asked()
        + " people have answered"
        + (tally.late() == 0 ? "." : ", " + tally.late() + " of them late.");
  }

  private static void trend(CardDraft draft, Tally tally, List<Tally> history, Lap lap) {
    if (tally.mayBeShown()) {
      TrendPicture.of(history, lap.week()).ifPresent(draft::add);
    }
  }

  private static List<Block.Button> risks(List<Risk> risks) {
    return risks.stream()
        .limit(BUTTONS)
        .map(
            risk -> button("Open " + risk.id(), RiskVerbs.RISK, String.valueOf(risk.id().number())))
        .toList();
  }

  /** For the leader alone. */
  static Card missing(Seen seen, List<Tally> history, Instant now) {
    Lap lap = seen.lap();
    List<PersonId> missing = seen.parts().stream().filter(Part::isMissing).map(Part::who).toList();
    CardDraft draft = new CardDraft("For you alone: " + seen.name() + edited(seen));
    draft.text(
        missing.isEmpty()
            ? "**No answer is missing any more.**"
            : "**"
                + (missing.size() == 1 ? "1 answer is" : missing.size() + " answers are")
                + " missing:** "
                + named(missing));
    draft.text(others(seen, now));
    if (lap.channel().isEmpty()) {
      draft.text(figures(seen.tally()) + " " + Found.words(seen.risks()));
      trend(draft, seen.tally(), history, lap);
    }
    List<Block.Button> buttons = new ArrayList<>(risks(seen.risks()).stream().limit(3).toList());
    buttons.add(button("Open the round", RoundVerbs.ROUND, lap.id().round().value()));
    return draft
        .buttons(buttons)
        .small(
            "Nobody but you sees who is missing. They can still answer, and this message changes"
                + " when they do.")
        .done();
  }

  private static String others(Seen seen, Instant now) {
    List<String> lines = new ArrayList<>();
    line(lines, "Began and did not get on: ", who(seen, part -> part.isStuck(now)));
    line(lines, "Asked for help: ", who(seen, part -> part.wantsHelp() && !part.hasAnswered()));
    line(lines, "Say that it is not theirs: ", who(seen, Part::notMine));
    line(lines, "Were away: ", who(seen, part -> part.excused() && !part.hasAnswered()));
    line(lines, "Answered late: ", who(seen, part -> part.isLate(seen.lap())));
    return String.join("\n", lines);
  }

  private static List<PersonId> who(Seen seen, Predicate<Part> which) {
    return seen.parts().stream().filter(which).map(Part::who).toList();
  }

  private static void line(List<String> lines, String what, List<PersonId> people) {
    if (!people.isEmpty()) {
      lines.add("- " + what + named(people));
    }
  }

  static String named(List<PersonId> people) {
    String names = people.stream().limit(NAMED).map(Mention::of).collect(Collectors.joining(", "));
    return people.size() > NAMED ? names + " and " + (people.size() - NAMED) + " more" : names;
  }

  /** For those who hear how many are missing, and not who. */
  static Card escalated(Seen seen) {
    long missing = seen.parts().stream().filter(Part::isMissing).count();
    Tally tally = seen.tally();
    return new CardDraft("Answers are missing: " + seen.name())
        .text(
            tally.mayBeShown()
                ? "**" + missing + " of " + tally.asked() + " answers are missing.**"
                : "**Answers are missing.** " + SMALL_TEAM)
        .text(
            Mention.of(seen.lap().leader())
                + " leads this round and knows who it is. Perhaps they can use a hand.")
        .small(
            "You get this once, because the round was set up so. Everybody who was asked was told"
                + " beforehand.")
        .done();
  }

  static Card notMine(Seen seen, PersonId who) {
    String round = seen.lap().id().round().value();
    return new CardDraft("Somebody else should answer: " + seen.title())
        .text(
            "**"
                + Mention.of(who)
                + " says that this check-in is not theirs.** I do not ask them any more. Is"
                + " somebody else right for it?")
        .buttons(
            List.of(
                button("Open the round", RoundVerbs.ROUND, round),
                button("Ask them again", RoundVerbs.ASK_AGAIN, round + " " + who.value())))
        .small("Only you see this.")
        .done();
  }

  static Card help(Seen seen, PersonId who) {
    return new CardDraft("Help is wanted: " + seen.name())
        .text("**" + Mention.of(who) + " would like help with this check-in.**")
        .small("Only you see this. They pressed \"I need help\".")
        .done();
  }

  static Card skipped(Seen seen) {
    return new CardDraft("There was no round: " + seen.name())
        .text(
            "**Nobody was asked in "
                + When.week(seen.lap().week())
                + ":** "
                + seen.lap().why()
                + ".")
        .buttons(
            List.of(button("Open the round", RoundVerbs.ROUND, seen.lap().id().round().value())))
        .small("You get this because you lead this round.")
        .done();
  }
}
