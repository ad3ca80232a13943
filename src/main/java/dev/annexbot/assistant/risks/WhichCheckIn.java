package dev.annexbot.assistant.risks;

import static dev.annexbot.chat.CardDraft.button;

import dev.annexbot.chat.Card;
import dev.annexbot.chat.CardDraft;
import dev.annexbot.chat.Incoming.Called;
import dev.annexbot.chat.Person;
import dev.annexbot.chat.Place;
import dev.annexbot.chat.Reply;
import dev.annexbot.checkin.Template;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds out which check-in somebody wants to begin. */
final class WhichCheckIn {
  private final Rooms rooms;
  private final CheckInDesk checkIns;

  WhichCheckIn(Rooms rooms, CheckInDesk checkIns) {
    this.rooms = rooms;
    this.checkIns = checkIns;
  }

  /** Begins the one with that name or near it; offers several, if several are near or none. */
  Reply begin(Person who, Place where, String name, CheckInDesk.Way way) {
    String wanted = name.toLowerCase(Locale.ROOT).replaceAll("\\s+", "-");
    List<Template> fitting =
        rooms.templates().named(wanted).map(List::of).orElseGet(() -> like(wanted));
    return fitting.size() == 1
        ? checkIns.begin(who, where, fitting.getFirst(), "", way)
        : new Reply.Private(offer(name, fitting.isEmpty() ? rooms.templates().all() : fitting));
  }

  /** {@code supplier} means the new supplier. */
  private List<Template> like(String wanted) {
    return wanted.isEmpty()
        ? List.of()
        : rooms.templates().all().stream()
            .filter(each -> each.id().name().contains(wanted))
            .toList();
  }

  private static Card offer(String name, List<Template> templates) {
    CardDraft draft = new CardDraft("Which check-in?");
    if (!name.isEmpty() && templates.size() > 1) {
      draft.text("**There is no single check-in '" + name + "'.** These are near:");
    }
    StringBuilder lines = new StringBuilder();
    templates.forEach(
        each ->
            lines
                .append(lines.isEmpty() ? "- **" : "\n- **")
                .append(each.title().text())
                .append("**: ")
                .append(each.title().about()));
    return draft
        .text(lines.toString())
        .buttons(
            templates.stream()
                .map(each -> button(each.title().text(), RiskVerbs.CHECK_IN, each.id().name()))
                .toList())
        .small("At most five questions, mostly buttons. You can stop and go on any day.")
        .done();
  }

  /** What a shortcut begins. */
  Optional<Reply> called(Called called) {
    return switch (called.name()) {
      case "raise_risk" ->
          rooms
              .templates()
              .named(RiskDesk.ANY_RISK)
              .map(
                  template ->
                      checkIns.begin(
                          called.who(),
                          called.where(),
                          template,
                          called.text(),
                          CheckInDesk.Way.WINDOW));
      case "check_in" ->
          Optional.of(begin(called.who(), called.where(), "", CheckInDesk.Way.WINDOW));
      default -> Optional.empty();
    };
  }

  /** Begins a check-in on some occasion, or goes on with the one that was begun then. */
  Reply begin(Person who, Place where, String template, Occasion occasion) {
    return rooms
        .templates()
        .named(template)
        .map(found -> checkIns.begin(who, where, found, occasion, way(where)))
        .orElseGet(() -> new Reply.Private(Notes.gone()));
  }

  /** Alone with the assistant a check-in stands in the conversation, elsewhere in a window. */
  static CheckInDesk.Way way(Place where) {
    return where.kind() == Place.Kind.DIRECT ? CheckInDesk.Way.NEW_CARD : CheckInDesk.Way.WINDOW;
  }
}
