package dev.annexbot.assistant.soa;

import static dev.annexbot.chat.CardDraft.button;

import dev.annexbot.chat.Block;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.CardDraft;
import dev.annexbot.chat.Mention;
import dev.annexbot.risk.RiskId;
import dev.annexbot.risk.soa.Decision;
import dev.annexbot.risk.soa.Decisions.Past;
import dev.annexbot.risk.soa.Status;
import dev.annexbot.standard.Control;
import dev.annexbot.standard.Theme;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The statement as cards: how far it is, the controls of a theme, and one control. */
final class SoaCards {
  private static final int PAGE = 5;
  private static final int VERSIONS = 4;
  private static final String WHY =
      "27001 asks for it in 6.1.3 d: which controls you need and why, whether they are in place,"
          + " and why you leave others out.";

  private SoaCards() {}

  static Card overview(Statement statement, boolean mayDecide) {
    CardDraft draft =
        new CardDraft(
            "Statement of Applicability: " + Statement.progress(statement.controls(), statement));
    StringBuilder themes = new StringBuilder();
    for (Theme theme : Theme.values()) {
      themes
          .append(themes.isEmpty() ? "- **" : "\n- **")
          .append(theme.label())
          .append("**: ")
          .append(Statement.progress(statement.of(theme), statement));
    }
    draft.text(themes.toString());
    List<Block.Fact> facts = new ArrayList<>();
    for (Status status : Status.values()) {
      facts.add(new Block.Fact(first(status.label()), statement.applicable(status) + ""));
    }
    facts.add(new Block.Fact("Not applicable", statement.leftOut() + ""));
    draft.facts(facts);
    if (mayDecide && statement.next().isPresent()) {
      draft.buttons(List.of(button("Decide the next one", SoaVerbs.CONTROL, "next")));
    }
    return draft.buttons(themes()).small(WHY + " Only you see this.").done();
  }

  private static String first(String label) {
    return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
  }

  private static List<Block.Button> themes() {
    return List.of(Theme.values()).stream()
        .map(each -> button(each.label(), SoaVerbs.SOA, each.chapter() + " 0"))
        .toList();
  }

  static Card theme(Statement statement, Theme theme, int wanted) {
    List<Control> controls = statement.of(theme);
    int last = (controls.size() - 1) / PAGE;
    int page = Math.clamp(wanted, 0, last);
    List<Control> shown =
        controls.subList(page * PAGE, Math.min(controls.size(), (page + 1) * PAGE));
    CardDraft draft =
        new CardDraft(theme.label() + " controls: " + Statement.progress(controls, statement));
    shown.forEach(each -> draft.text(line(statement, each)));
    draft.buttons(
        shown.stream()
            .map(
                each ->
                    button(
                        each.reference().toString(), SoaVerbs.CONTROL, each.reference().number()))
            .toList());
    List<Block.Button> turns = new ArrayList<>();
    if (page > 0) {
      turns.add(button("Previous", SoaVerbs.SOA, theme.chapter() + " " + (page - 1)));
    }
    if (page < last) {
      turns.add(button("Next", SoaVerbs.SOA, theme.chapter() + " " + (page + 1)));
    }
    turns.add(button("All themes", SoaVerbs.SOA, ""));
    return draft
        .buttons(turns)
        .small("Page " + (page + 1) + " of " + (last + 1) + ". Only you see this.")
        .done();
  }

  private static String line(Statement statement, Control control) {
    return "**"
        + control.reference()
        + " "
        + control.title()
        + "** "
        + statement.decision(control).map(SoaCards::told).orElse("not decided");
  }

  private static String told(Decision decision) {
    return decision.label()
        + (decision.applicable() ? " · " + decision.status().label() : "")
        + decision.evidence().map(day -> " · evidence of " + day).orElse("");
  }

  /**
   * One control.
   *
   * @param history all versions of its decision, the oldest first
   */
  record Shown(Control control, List<Past> history, List<RiskId> risks) {
    Shown {
      history = List.copyOf(history);
      risks = List.copyOf(risks);
    }

    /** What becomes part of a form that is opened from here. */
    int version() {
      return history.isEmpty() ? 0 : history.getLast().decision().version();
    }
  }

  static Card one(Shown shown, boolean mayDecide, String note) {
    Control control = shown.control();
    CardDraft draft = new CardDraft(control.reference() + " " + control.title());
    draft.text(note).facts(facts(shown));
    String number = control.reference().number();
    if (mayDecide) {
      draft.buttons(
          List.of(
              button("Applicable", SoaVerbs.DECIDE, "yes " + number).asking(),
              button("Not applicable", SoaVerbs.DECIDE, "no " + number).asking(),
              button("Decide the next one", SoaVerbs.CONTROL, "next")));
    }
    draft.buttons(
        List.of(
            button("What it says", "show", number),
            button(control.theme().label(), SoaVerbs.SOA, control.theme().chapter() + " 0"),
            button("All themes", SoaVerbs.SOA, "")));
    return draft.small(past(shown) + WHY + " Only you see this.").done();
  }

  private static List<Block.Fact> facts(Shown shown) {
    List<Block.Fact> facts = new ArrayList<>();
    if (shown.history().isEmpty()) {
      facts.add(new Block.Fact("Decision", "not decided"));
    } else {
      Decision decision = shown.history().getLast().decision();
      facts.add(new Block.Fact("Decision", decision.label()));
      facts.add(new Block.Fact("Why", decision.justification()));
      if (decision.applicable()) {
        facts.add(new Block.Fact("Status", decision.status().label()));
        facts.add(
            new Block.Fact(
                "Latest evidence",
                decision.evidence().map(LocalDate::toString).orElse("none named")));
      }
    }
    facts.add(
        new Block.Fact(
            "Risks treated with it",
            shown.risks().isEmpty()
                ? "none"
                : shown.risks().stream().map(RiskId::toString).collect(Collectors.joining(", "))));
    return facts;
  }

  private static String past(Shown shown) {
    StringBuilder past = new StringBuilder();
    List<Past> history = shown.history().reversed();
    for (Past each : history.subList(0, Math.min(VERSIONS, history.size()))) {
      past.append(LocalDate.ofInstant(each.change().when(), ZoneOffset.UTC))
          .append(" ")
          .append(Mention.of(each.change().who()))
          .append(": ")
          .append(told(each.decision()))
          .append("\n");
    }
    return past.toString();
  }
}
