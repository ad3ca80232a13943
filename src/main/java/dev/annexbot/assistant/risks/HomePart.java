package dev.annexbot.assistant.risks;

import static dev.annexbot.chat.CardDraft.button;

import dev.annexbot.chat.Block;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.CardDraft;
import dev.annexbot.chat.Person;
import dev.annexbot.checkin.Run;
import dev.annexbot.checkin.Template;
import dev.annexbot.risk.RiskPage;
import java.util.ArrayList;
import java.util.List;

/** What somebody's own page says about their check-ins, risks and treatments. */
final class HomePart {
  private static final int MOST = 5;

  private final Rooms rooms;
  private final RegisterDesk register;

  HomePart(Rooms rooms, RegisterDesk register) {
    this.rooms = rooms;
    this.register = register;
  }

  /** The page with this above it. */
  Card above(Person who, Card page) {
    CardDraft draft = new CardDraft(page.title());
    draft.heading("My check-ins");
    draft.buttons(open(who));
    draft.buttons(
        List.of(
            button("Start a check-in", RiskVerbs.CHECK_IN, ""),
            button("Raise a risk", RiskVerbs.CHECK_IN, RiskDesk.ANY_RISK)));
    risks(who, draft);
    List<Block> blocks = new ArrayList<>(draft.blocks());
    blocks.add(new Block.Line());
    blocks.addAll(page.blocks());
    return new Card(page.title(), blocks);
  }

  private List<Block.Button> open(Person who) {
    return rooms.checkIns().of(who.id()).stream()
        .filter(run -> !run.isFinished())
        .limit(MOST)
        .map(run -> button("Go on: " + title(run), RiskVerbs.CHECK_IN, run.template().name()))
        .toList();
  }

  private String title(Run run) {
    return rooms
        .templates()
        .find(run.template())
        .map(Template::title)
        .map(Template.Title::text)
        .orElse(run.template().name());
  }

  private void risks(Person who, CardDraft draft) {
    risks("My risks", register.mine(who), draft);
    risks("Treatments that wait for me", register.waiting(who), draft);
    draft.buttons(
        List.of(
            button(Listing.MINE.title(), RiskVerbs.RISKS, "mine 0 new"),
            button(Listing.DUE.title(), RiskVerbs.RISKS, "due 0 new")));
  }

  private void risks(String heading, RiskPage page, CardDraft draft) {
    if (page.total() > 0) {
      draft.heading(heading + " (" + page.total() + ")");
      page.risks().stream().map(register::line).forEach(draft::text);
    }
  }
}
