package dev.annexbot.assistant.risks;

import static dev.annexbot.chat.CardDraft.button;

import dev.annexbot.assistant.handover.HandoverVerbs;
import dev.annexbot.chat.Block;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.CardDraft;
import dev.annexbot.chat.Person;
import dev.annexbot.policy.Act;
import dev.annexbot.risk.Consistency;
import dev.annexbot.risk.Risk;
import dev.annexbot.risk.RiskPage;
import dev.annexbot.risk.RiskRegister.Past;
import dev.annexbot.risk.RiskText;
import dev.annexbot.risk.level.RiskCriteria;
import dev.annexbot.standard.Control;
import dev.annexbot.standard.Reference;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Risks as cards: a page of the register, one of them, and its history. */
final class RiskCards {
  private static final int CONTROLS = 4;
  private static final int LONGEST = 300;

  private final RiskCriteria criteria;
  private final Rights rights;
  private final SuggestedControls suggested;
  private final Function<Risk, List<Reference>> asked;
  private final Clock clock;
  private final RiskLines lines;

  RiskCards(RiskCriteria criteria, Rights rights, Suggesting suggested, Clock clock) {
    this.criteria = criteria;
    this.rights = rights;
    this.suggested = suggested.suggested();
    this.asked = suggested.asked();
    this.clock = clock;
    this.lines = new RiskLines(criteria);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  /** A page of the register; {@code note} is a sentence above it, or "". */
  Card page(Listing listing, RiskPage page, String note) {
    CardDraft draft = new CardDraft(listing.title() + " (" + page.total() + ")");
    draft.text(note);
    if (page.total() == 0) {
      draft.text("**None.** Begin a check-in with **/iso checkin**, or look at another list.");
    }
    page.risks().forEach(risk -> draft.text(line(risk)));
    draft.buttons(
        page.risks().stream()
            .map(
                risk ->
                    button(
                        risk.id().toString(), RiskVerbs.RISK, String.valueOf(risk.id().number())))
            .toList());
    draft.buttons(turns(listing, page));
    draft.buttons(
        List.of(Listing.values()).stream()
            .filter(other -> other != listing)
            .map(other -> button(other.title(), RiskVerbs.RISKS, other.word() + " 0"))
            .toList());
    return draft
        .small("Page " + (page.number() + 1) + " of " + page.pages() + ". Only you see this.")
        .done();
  }

  private static List<Block.Button> turns(Listing listing, RiskPage page) {
    List<Block.Button> turns = new ArrayList<>();
    if (page.hasPrevious()) {
      turns.add(button("Previous", RiskVerbs.RISKS, listing.word() + " " + (page.number() - 1)));
    }
    if (page.hasNext()) {
      turns.add(button("Next", RiskVerbs.RISKS, listing.word() + " " + (page.number() + 1)));
    }
    return turns;
  }

  String line(Risk risk) {
    return "**"
        + risk.id()
        + " "
        + risk.level().map(level -> level.name()).orElse("not rated")
        + "** "
        + cut(risk.scenario().asset())
        + " · "
        + risk.handling().owner().map(Said::person).orElse("no owner")
        + " · "
        + risk.handling().treatment().label()
        + risk.due().map(day -> " · due " + day).orElse("")
        + (risk.isAboveAcceptance(criteria, today()) ? " · above acceptance" : "");
  }

  private static String cut(String text) {
    return text.length() <= 80 ? text : text.substring(0, 79) + "…";
  }

  /** One risk, with what this person may do about it. */
  Card one(Person who, Risk risk, String note) {
    CardDraft draft = new CardDraft(risk.id() + " " + cut(risk.scenario().asset()));
    draft.text(note);
    lines.picture(risk).ifPresent(draft::add);
    draft.facts(lines.facts(risk, today()));
    risk.level().ifPresent(level -> draft.text(level.name() + ": " + criteria.meaning(level)));
    draft.text(
        new Consistency(criteria, today())
            .findings(risk).stream().map(each -> "- " + each).collect(Collectors.joining("\n")));
    draft.buttons(treatments(who, risk));
    draft.buttons(others(who, risk));
    List<Control> controls = suggested.of(risk.scenario(), asked.apply(risk), CONTROLS);
    if (!controls.isEmpty()) {
      draft.small("Controls that fit this risk, to look at:");
      draft.buttons(
          controls.stream()
              .map(each -> button(SuggestedControls.name(each), "show", each.reference().number()))
              .toList());
    }
    return draft
        .small(
            "Raised on "
                + LocalDate.ofInstant(risk.origin().at(), ZoneOffset.UTC)
                + ", version "
                + risk.version()
                + ". Only you see this.")
        .done();
  }

  private List<Block.Button> treatments(Person who, Risk risk) {
    if (!rights.may(who, Act.TREAT_RISK, risk)) {
      return List.of();
    }
    List<Block.Button> buttons = new ArrayList<>();
    for (RiskForm form :
        List.of(RiskForm.MODIFY, RiskForm.RETAIN, RiskForm.AVOID, RiskForm.SHARE)) {
      buttons.add(open(form, risk));
    }
    boolean underWay =
        risk.handling().treatment().planned().filter(plan -> plan.done().isEmpty()).isPresent();
    if (underWay) {
      buttons.add(open(RiskForm.DONE, risk));
    }
    return buttons;
  }

  private List<Block.Button> others(Person who, Risk risk) {
    List<Block.Button> buttons = new ArrayList<>();
    if (rights.may(who, Act.EDIT_RISK, risk)) {
      buttons.add(open(RiskForm.RATE, risk));
      buttons.add(open(RiskForm.EDIT, risk));
      buttons.add(
          button("Hand on", HandoverVerbs.HAND_ON, String.valueOf(risk.id().number())).asking());
    }
    if (rights.may(who, Act.ASSIGN_OWNER, risk)) {
      buttons.add(open(RiskForm.OWNER, risk));
    }
    if (risk.level().isPresent() && rights.mayAccept(who, risk)) {
      buttons.add(open(RiskForm.ACCEPT, risk));
    }
    buttons.add(button("History", RiskVerbs.HISTORY, String.valueOf(risk.id().number())));
    return buttons;
  }

  private static Block.Button open(RiskForm form, Risk risk) {
    return button(form.label(), RiskVerbs.CHANGE, form.word() + " " + risk.id().number()).asking();
  }

  /** Who changed what, the latest first. */
  Card history(Risk risk, List<Past> history) {
    CardDraft draft = new CardDraft("History of " + risk.id());
    for (int at = history.size() - 1; at >= 0; at--) {
      Past past = history.get(at);
      draft.text(
          "**"
              + LocalDate.ofInstant(past.change().when(), ZoneOffset.UTC)
              + "** "
              + Said.person(past.change().who())
              + " "
              + told(past.change().act()));
      if (at > 0) {
        draft.small(differences(history.get(at - 1).risk(), past.risk()));
      }
    }
    return draft
        .buttons(
            List.of(
                button("Back to " + risk.id(), RiskVerbs.RISK, String.valueOf(risk.id().number()))))
        .done();
  }

  /** {@code risk.accepted} as {@code accepted}. */
  private static String told(String act) {
    return act.startsWith("checkin.") ? "by a check-in" : act.substring(act.indexOf('.') + 1);
  }

  private static String differences(Risk before, Risk after) {
    return RiskText.differences(before, after).stream()
        .map(
            each ->
                each.name().replace('_', ' ')
                    + ": "
                    + shown(each.before())
                    + " → "
                    + shown(each.after()))
        .collect(Collectors.joining("\n"));
  }

  private static String shown(String value) {
    if (value.isEmpty()) {
      return "nothing";
    }
    return value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…";
  }
}
