package dev.annexbot.assistant.rounds;

import static dev.annexbot.chat.CardDraft.button;

import dev.annexbot.chat.Block;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.CardDraft;
import dev.annexbot.chat.Mention;
import dev.annexbot.chat.PersonId;
import dev.annexbot.people.Directory.Listed;
import dev.annexbot.people.Team;
import dev.annexbot.reminder.IsoWeek;
import dev.annexbot.round.Audience;
import dev.annexbot.round.Lap;
import dev.annexbot.round.Part;
import dev.annexbot.round.Plan;
import dev.annexbot.round.Round;
import dev.annexbot.round.Rule;
import dev.annexbot.round.Span;
import dev.annexbot.round.Tally;
import dev.annexbot.round.Telling;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Words rounds for those who lead them. */
final class RoundCards {
  private static final int LISTED = 15;
  private static final Comparator<PersonId> BY_ID = Comparator.comparing(PersonId::value);

  private final RoundHall hall;

  RoundCards(RoundHall hall) {
    this.hall = hall;
  }

  Card list(List<Round> rounds) {
    CardDraft draft = new CardDraft("Check-in rounds");
    if (rounds.isEmpty()) {
      draft.text(
          "**You lead no round yet.** A round asks a team the same short check-in each week, at"
              + " most twice, and tells you what came of it.");
    }
    draft.text(rounds.stream().limit(LISTED).map(this::line).collect(Collectors.joining("\n")));
    draft.buttons(
        rounds.stream()
            .limit(LISTED)
            .map(round -> button(name(round), RoundVerbs.ROUND, round.id().value()))
            .toList());
    return draft
        .buttons(List.of(button("Set up a round", RoundVerbs.SET_UP, "").asking()))
        .small("Only you see this.")
        .done();
  }

  String name(Round round) {
    return hall.title(round.plan().template()) + ", " + whom(round.plan());
  }

  String line(Round round) {
    return "- **" + name(round) + "**: " + (round.isRunning() ? next(round) : "paused");
  }

  private String whom(Plan plan) {
    return switch (plan.audience()) {
      case Audience.OfTeam it ->
          hall.folk().teams().find(it.team()).map(Team::name).orElse("a team that is gone");
      case Audience.OfChannel it -> "a channel's people";
    };
  }

  private String next(Round round) {
    ZoneId zone = round.plan().span().opens().zone();
    IsoWeek week =
        round.skipped().filter(round.next()::equals).map(IsoWeek::next).orElse(round.next());
    return hall.rule()
        .time(week, round.plan().span())
        .map(time -> "next on " + When.everywhere(time.opens(), zone))
        .orElse("next in " + When.week(week));
  }

  /** {@code leads} is whether they may learn who is missing. */
  Card one(Round round, boolean leads, String note) {
    CardDraft draft = new CardDraft(name(round));
    draft.text(note);
    draft.facts(facts(round));
    Optional<Lap> open = hall.rounds().laps(round.id(), 1).stream().filter(Lap::isOpen).findFirst();
    open.ifPresent(lap -> draft.text(under(lap, round, leads)));
    Set<PersonId> left = hall.rounds().leftOut(round.id());
    if (leads && !left.isEmpty()) {
      draft.text("Say that it is not theirs, and are not asked: " + named(left));
      draft.buttons(
          left.size() == 1
              ? List.of(
                  button(
                      "Ask them again",
                      RoundVerbs.ASK_AGAIN,
                      round.id() + " " + left.iterator().next().value()))
              : List.of());
    }
    return draft.buttons(buttons(round, open)).small("Only you see this.").done();
  }

  private List<Block.Fact> facts(Round round) {
    Plan plan = round.plan();
    List<Block.Fact> facts = new ArrayList<>();
    facts.add(new Block.Fact("Asks", whom(plan)));
    facts.add(new Block.Fact("Opens", opens(plan.span())));
    facts.add(new Block.Fact("Ends", ends(plan.span())));
    facts.add(
        new Block.Fact(
            "Now",
            switch (round.state()) {
              case DRAFT -> "not started yet";
              case RUNNING -> next(round);
              case PAUSED -> "paused";
              case ENDED -> "ended";
            }));
    round
        .skipped()
        .filter(week -> week.compareTo(round.next()) >= 0)
        .ifPresent(week -> facts.add(new Block.Fact("Left out", When.week(week))));
    facts.add(new Block.Fact("Led by", Mention.of(hall.invited().leader(round))));
    return facts;
  }

  private static String opens(Span span) {
    return "each "
        + When.day(span.opens().day())
        + " at "
        + span.opens().time()
        + " ("
        + span.opens().zone().getId()
        + ")";
  }

  private static String ends(Span span) {
    return switch (span.days()) {
      case 0 -> "the same day at " + span.until();
      case 1 -> "on the next working day at " + span.until();
      default -> "after " + span.days() + " working days at " + span.until();
    };
  }

  private String under(Lap lap, Round round, boolean leads) {
    List<Part> parts = hall.rounds().parts(lap.id());
    Tally tally = Tally.of(lap, parts, 0);
    ZoneId zone = round.plan().span().opens().zone();
    String until = "**This week is open until " + When.everywhere(lap.deadline(), zone) + ".**";
    if (!leads) {
      return until;
    }
    List<PersonId> waiting = parts.stream().filter(Part::isMissing).map(Part::who).toList();
    return until
        + " "
        + tally.answered()
        + " of "
        + tally.asked()
        + " have answered."
        + (waiting.isEmpty() ? "" : "\nStill to answer: " + LapCards.named(waiting));
  }

  private static String named(Set<PersonId> people) {
    return LapCards.named(List.copyOf(people));
  }

  private List<Block.Button> buttons(Round round, Optional<Lap> open) {
    String id = round.id().value();
    List<Block.Button> buttons = new ArrayList<>();
    buttons.add(button("Change", RoundVerbs.SET_UP, id).asking());
    if (round.isRunning()) {
      IsoWeek week = open.map(Lap::week).orElse(round.next());
      if (open.isPresent() || !round.skipped().equals(Optional.of(week))) {
        buttons.add(button("Skip " + When.week(week), RoundVerbs.SKIP, id + "/" + week));
      }
      buttons.add(button("Pause", RoundVerbs.PAUSE, id));
    } else {
      buttons.add(button("Go on", RoundVerbs.GO_ON, id));
    }
    buttons.add(button("End it", RoundVerbs.END, id));
    return buttons;
  }

  Card end(Round round) {
    return new CardDraft("End this round?")
        .text("**" + name(round) + "** asks nobody any more. What was answered stays.")
        .buttons(
            List.of(
                button("Yes, end it", RoundVerbs.ENDED, round.id().value()),
                button("No, keep it", RoundVerbs.ROUND, round.id().value())))
        .done();
  }

  /** What makes somebody think twice before they start it. */
  Set<String> warnings(Round draft, Listed asked) {
    Set<String> warnings = new LinkedHashSet<>();
    switch (asked) {
      case Listed.People it when it.people().isEmpty() ->
          warnings.add("Nobody is in it yet, so nobody would be asked.");
      case Listed.People it when it.people().size() < Tally.LEAST ->
          warnings.add(
              "Fewer than "
                  + Tally.LEAST
                  + " people are asked: there will be no figures, since they would point at"
                  + " somebody.");
      case Listed.People it -> {}
      case Listed.NotNow it -> warnings.add("Whom it asks cannot be looked up now.");
      case Listed.Never it -> warnings.add("Whom it asks cannot be looked up: " + it.why() + ".");
    }
    return warnings;
  }

  /** What would be sent to whom, and when. */
  List<Block> preview(Round draft, Listed asked, Set<String> warnings) {
    Plan plan = draft.plan();
    CardDraft shown = new CardDraft("preview");
    warnings.forEach(each -> shown.text("**" + each + "**"));
    shown.facts(
        List.of(
            new Block.Fact("Asks", whom(plan)),
            new Block.Fact("Opens", opens(plan.span())),
            new Block.Fact("Ends", ends(plan.span()))));
    hall.rule()
        .time(draft.next(), plan.span())
        .ifPresent(time -> shown.text(times(time, plan.span().opens().zone())));
    if (asked instanceof Listed.People it) {
      shown.text(people(it.people(), plan.optional()));
    }
    shown.heading("What they get");
    hall.rule()
        .time(draft.next(), plan.span())
        .ifPresent(
            time ->
                shown.text(
                    AskCards.wish(
                        hall.title(plan.template()),
                        When.at(time.deadline(), plan.span().opens().zone()),
                        true,
                        false)));
    shown.small("Start · I need help · Not me · I am away");
    shown.heading("Who learns what");
    shown.text(learns(plan.telling(), Mention.of(hall.invited().leader(draft))));
    return shown.blocks();
  }

  private static String times(Lap.Time time, ZoneId zone) {
    return "First: "
        + When.everywhere(time.opens(), zone)
        + ". Who has not answered is asked once more from "
        + When.at(Rule.nudge(time), zone)
        + " on, in their own working hours. It ends on "
        + When.at(time.deadline(), zone)
        + ".";
  }

  private static String people(Set<PersonId> asked, Set<PersonId> optional) {
    List<PersonId> must =
        asked.stream().filter(who -> !optional.contains(who)).sorted(BY_ID).toList();
    List<PersonId> may = asked.stream().filter(optional::contains).sorted(BY_ID).toList();
    return "Owe an answer ("
        + must.size()
        + "): "
        + LapCards.named(must)
        + (may.isEmpty() ? "" : "\nMay answer (" + may.size() + "): " + LapCards.named(may));
  }

  private static String learns(Telling telling, String leader) {
    List<String> lines = new ArrayList<>();
    lines.add(
        telling.channel().isPresent()
            ? "- The channel: figures and the risks that are found, no names"
            : "- " + leader + " alone: the figures and the risks that are found");
    lines.add("- " + leader + " alone: who is missing, late, or wants help");
    if (!telling.observers().isEmpty()) {
      lines.add("- " + named(telling.observers()) + ": the figures, no names");
    }
    if (telling.escalates()) {
      lines.add(
          "- "
              + (telling.observers().isEmpty() ? "Admins" : "They")
              + ", once: how many are missing in the end. Everybody is told that beforehand");
    }
    return String.join("\n", lines);
  }
}
