package dev.annexbot.assistant.risks;

import static dev.annexbot.chat.CardDraft.button;

import dev.annexbot.chat.Card;
import dev.annexbot.chat.CardDraft;
import dev.annexbot.chat.Letter;
import dev.annexbot.chat.Letters;
import dev.annexbot.checkin.CheckIn;
import dev.annexbot.checkin.Progress.Finished;
import dev.annexbot.checkin.Run;
import dev.annexbot.checkin.RunId;
import dev.annexbot.house.House;
import dev.annexbot.risk.Consistency;
import dev.annexbot.risk.Risk;
import dev.annexbot.standard.Control;
import dev.annexbot.standard.Reference;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The summary of a check-in for its channel: five lines, the matrix, level, treatment, controls.
 */
public final class SummaryCards implements Letters {
  /** The kind of these letters; their reference is the id of the run. */
  public static final String KIND = "summary";

  private static final int CONTROLS = 3;

  private final Rooms rooms;
  private final SuggestedControls suggested;
  private final House house;
  private final Clock clock;
  private final RiskLines lines;

  public SummaryCards(Rooms rooms, SuggestedControls suggested, House house, Clock clock) {
    this.rooms = rooms;
    this.suggested = suggested;
    this.house = house;
    this.clock = clock;
    this.lines = new RiskLines(rooms.criteria());
  }

  @Override
  public Optional<Card> write(Letter letter) {
    RunId id = new RunId(letter.ref());
    Optional<Risk> risk = rooms.checkIns().raisedBy(id);
    Optional<Run> run = rooms.checkIns().history(id).stream().reduce((first, last) -> last);
    return run.flatMap(rooms::rules)
        .flatMap(rules -> risk.map(each -> card(rules, run.orElseThrow(), each)));
  }

  private Card card(CheckIn rules, Run run, Risk risk) {
    boolean names = mayName(rules, run);
    CardDraft draft =
        new CardDraft(rules.template().title().text() + (run.isEdited() ? " (edited)" : ""));
    draft.text("**" + risk.id() + ": " + lines.level(risk.handling().ratings().current()) + "**");
    draft.text(scenario(risk));
    lines.picture(risk).ifPresent(draft::add);
    draft.text(controls(rules, run, risk));
    draft.text("Treatment: " + RiskLines.treatment(risk.handling().treatment(), names));
    draft.small(below(run, risk, names));
    return draft
        .buttons(
            List.of(
                button("Open " + risk.id(), RiskVerbs.RISK, String.valueOf(risk.id().number()))))
        .done();
  }

  /** A questionnaire that promises to name nobody keeps its promise, whatever is settled. */
  private boolean mayName(CheckIn rules, Run run) {
    Optional<Boolean> promised = rules.template().summing().names();
    return switch (house.of(run.begun().by().org()).keeping().naming()) {
      case NOBODY -> false;
      case CONSENTING -> promised.orElse(false);
      case EVERYBODY -> promised.orElse(true);
    };
  }

  private static String scenario(Risk risk) {
    return "- At stake: "
        + risk.scenario().asset()
        + "\n- Threat: "
        + risk.scenario().threat()
        + "\n- Vulnerability: "
        + risk.scenario().vulnerability()
        + "\n- Consequence: "
        + risk.scenario().consequence();
  }

  private String controls(CheckIn rules, Run run, Risk risk) {
    List<Control> controls = suggested.of(risk.scenario(), served(rules, run), CONTROLS);
    return controls.isEmpty()
        ? ""
        : "Controls to look at: "
            + String.join(", ", controls.stream().map(SuggestedControls::name).toList());
  }

  private static List<Reference> served(CheckIn rules, Run run) {
    return rules.now(run) instanceof Finished finished
        ? finished.outcome().answers().stream().map(each -> each.question().serves()).toList()
        : List.of();
  }

  private String below(Run run, Risk risk, boolean names) {
    List<String> parts = new ArrayList<>();
    if (names) {
      parts.add("Answered by " + Said.person(run.begun().by()) + ".");
      risk.handling().owner().ifPresent(who -> parts.add("Risk owner: " + Said.person(who) + "."));
    }
    long findings = new Consistency(rooms.criteria(), LocalDate.now(clock)).findings(risk).size();
    if (findings > 0) {
      parts.add("To be settled: " + findings + (findings == 1 ? " point." : " points."));
    }
    return String.join(" ", parts);
  }
}
