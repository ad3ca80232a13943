package dev.annexbot.assistant.risks;

import static dev.annexbot.chat.CardDraft.button;

import dev.annexbot.chat.Block;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.CardDraft;
import dev.annexbot.checkin.CheckIn;
import dev.annexbot.checkin.Outcome;
import dev.annexbot.checkin.Progress.Finished;
import dev.annexbot.checkin.Step;
import dev.annexbot.risk.Consistency;
import dev.annexbot.risk.Risk;
import dev.annexbot.risk.level.RiskCriteria;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What somebody sees who has finished a check-in. */
final class OutcomeCards {
  private final RiskCriteria criteria;
  private final RiskLines lines;
  private final Said said;

  OutcomeCards(RiskCriteria criteria) {
    this.criteria = criteria;
    this.lines = new RiskLines(criteria);
    this.said = new Said(criteria);
  }

  /** {@code risk} is what it raised, {@code posted} whether a summary goes to a channel. */
  Card card(CheckIn rules, Finished finished, Optional<Risk> risk, boolean posted, Instant now) {
    CardDraft draft = new CardDraft(rules.template().title().text() + ": done");
    draft.text(Said.removed(finished.removed()));
    draft.text(sentence(finished.outcome(), risk));
    risk.flatMap(lines::picture).ifPresent(draft::add);
    draft.text(answers(finished.outcome()));
    risk.map(each -> findings(each, now)).ifPresent(draft::text);
    draft.buttons(buttons(rules, finished, risk, now));
    return draft.small(below(rules, finished, posted && risk.isPresent(), now)).done();
  }

  private String sentence(Outcome outcome, Optional<Risk> risk) {
    if (risk.isEmpty()) {
      return "**Thank you. There is nothing for the risk register.**";
    }
    String open =
        outcome.open().isEmpty()
            ? ""
            : " " + outcome.open().size() + " of your answers are still open.";
    return "**Thank you. It is "
        + risk.get().id()
        + " in the risk register: "
        + lines.level(risk.get().handling().ratings().current())
        + ".**"
        + open;
  }

  private String answers(Outcome outcome) {
    return outcome.answers().stream()
        .map(each -> "- " + each.question().text() + " " + said.of(each.question(), each.given()))
        .collect(Collectors.joining("\n"));
  }

  private String findings(Risk risk, Instant now) {
    return new Consistency(criteria, LocalDate.ofInstant(now, ZoneOffset.UTC))
        .findings(risk).stream().map(each -> "- " + each).collect(Collectors.joining("\n"));
  }

  private static List<Block.Button> buttons(
      CheckIn rules, Finished finished, Optional<Risk> risk, Instant now) {
    List<Block.Button> buttons = new ArrayList<>();
    risk.ifPresent(
        each ->
            buttons.add(
                button("Open " + each.id(), RiskVerbs.RISK, String.valueOf(each.id().number()))));
    if (!rules.isClosed(finished.run(), now)) {
      buttons.add(button("Change an answer", RiskVerbs.REOPEN, Step.of(finished.run()).toString()));
    }
    return buttons;
  }

  private static String below(CheckIn rules, Finished finished, boolean posted, Instant now) {
    String edited = finished.run().isEdited() ? "Edited. " : "";
    String until =
        rules.isClosed(finished.run(), now)
            ? "It can no longer be changed."
            : "It can be changed until "
                + LocalDate.ofInstant(rules.deadline(finished.run()), ZoneOffset.UTC)
                + ".";
    String where = posted ? " A summary goes to the team's channel." : "";
    return edited + until + where;
  }
}
