package dev.annexbot.assistant.risks;

import static dev.annexbot.chat.CardDraft.button;

import dev.annexbot.answer.Answers;
import dev.annexbot.assistant.row.RoomDesk;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.CardDraft;
import dev.annexbot.chat.Incoming;
import dev.annexbot.chat.Incoming.Called;
import dev.annexbot.chat.Incoming.Commanded;
import dev.annexbot.chat.Incoming.Opened;
import dev.annexbot.chat.Incoming.Pointed;
import dev.annexbot.chat.Incoming.Pressed;
import dev.annexbot.chat.Incoming.Said;
import dev.annexbot.chat.Incoming.Submitted;
import dev.annexbot.chat.Person;
import dev.annexbot.chat.Place;
import dev.annexbot.chat.Reply;
import dev.annexbot.checkin.Step;
import dev.annexbot.checkin.Template;
import dev.annexbot.house.House;
import dev.annexbot.policy.Thing;
import dev.annexbot.risk.Risk;
import dev.annexbot.risk.RiskId;
import dev.annexbot.standard.Catalogue;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Takes what is about check-ins and risks. */
public final class RiskDesk implements RoomDesk {
  /** The questionnaire for anything that has no other. */
  public static final String ANY_RISK = "raise-a-risk";

  private static final Pattern RISK = Pattern.compile("(?i)\\s*r-\\d{1,9}\\s*");
  private static final Pattern OURS =
      Pattern.compile("(?i)\\s*((check-?in|risks?)(\\s|$)|r-\\d{1,9}\\s*$)");
  private static final Pattern WHITE = Pattern.compile("\\s+");

  private final Rooms rooms;
  private final CheckInDesk checkIns;
  private final RegisterDesk register;
  private final HomePart home;

  /** What risks are compared with, where summaries go, and what time it is. */
  public record Means(
      Catalogue catalogue, Answers answers, House house, Announcing announcing, Clock clock) {

    /** Where check-ins have no place of their own for their summaries. */
    public Means(Catalogue catalogue, Answers answers, House house, Clock clock) {
      this(catalogue, answers, house, run -> Optional.empty(), clock);
    }
  }

  public RiskDesk(Rooms rooms, Means means) {
    this.rooms = rooms;
    this.checkIns =
        new CheckInDesk(
            rooms,
            new Beginning(rooms, means.clock()),
            new Finishing(rooms, means.house(), means.announcing(), means.clock()),
            means.clock());
    this.register =
        new RegisterDesk(
            rooms,
            new SuggestedControls(means.catalogue(), means.answers()),
            means.catalogue(),
            means.clock());
    this.home = new HomePart(rooms, register);
  }

  /** What a risk is, as far as rights go: of those who raised it, own it or treat it. */
  public static Thing thing(Risk risk) {
    return Rights.thing(risk);
  }

  @Override
  public Optional<Reply> answer(Incoming incoming) {
    return switch (incoming) {
      case Said said -> said(said);
      case Commanded typed -> typed(typed.who(), typed.where(), typed.text());
      case Called called -> called(called);
      case Pressed pressed -> pressed(pressed);
      case Submitted submitted -> submitted(submitted);
      case Opened opened -> Optional.empty();
      case Pointed pointed -> Optional.empty();
    };
  }

  @Override
  public Card home(Person who, Card page) {
    return home.above(who, page);
  }

  /** Alone with the assistant one need not type a slash. */
  private Optional<Reply> said(Said said) {
    String text = said.text().strip().toLowerCase(Locale.ROOT);
    boolean ours = text.matches("(check-?in|check in|risks)( [a-z0-9-]{1,60})?|risk r-?\\d{1,9}");
    return ours && said.where().kind() == Place.Kind.DIRECT
        ? typed(said.who(), said.where(), text.replace("check in", "checkin"))
        : Optional.empty();
  }

  private Optional<Reply> typed(Person who, Place where, String text) {
    String[] words = WHITE.split(text.strip(), 2);
    String rest = words.length > 1 ? words[1].strip() : "";
    CheckInDesk.Way way =
        where.kind() == Place.Kind.DIRECT ? CheckInDesk.Way.NEW_CARD : CheckInDesk.Way.WINDOW;
    return switch (words[0].toLowerCase(Locale.ROOT)) {
      case "checkin", "check-in" -> Optional.of(begin(who, where, rest, way));
      case "risks" -> Optional.of(risks(who, where, rest));
      case "risk" -> RiskId.parse(rest).map(id -> register.one(who, where, id));
      default ->
          RISK.matcher(text).matches()
              ? RiskId.parse(text).map(id -> register.one(who, where, id))
              : Optional.empty();
    };
  }

  private Reply begin(Person who, Place where, String name, CheckInDesk.Way way) {
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

  /** Begins a check-in on some occasion, or goes on with the one that was begun then. */
  public Reply begin(Person who, Place where, String template, Occasion occasion) {
    return rooms
        .templates()
        .named(template)
        .map(found -> checkIns.begin(who, where, found, occasion, way(where)))
        .orElseGet(() -> new Reply.Private(Notes.gone()));
  }

  @Override
  public boolean doesMore(String command) {
    return OURS.matcher(command).lookingAt();
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

  private Reply risks(Person who, Place where, String word) {
    return Listing.of(word.isEmpty() ? "mine" : word)
        .map(listing -> register.list(who, where, listing, 0, false))
        .orElseGet(
            () ->
                new Reply.Private(
                    Notes.nothing(
                        "There is no such list",
                        "Type **/iso risks** and one of: mine, team, due, above, all.")));
  }

  private Optional<Reply> called(Called called) {
    return switch (called.name()) {
      case "raise_risk" ->
          rooms
              .templates()
              .named(ANY_RISK)
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

  private Optional<Reply> pressed(Pressed pressed) {
    Person who = pressed.who();
    Place where = pressed.where();
    String object = pressed.press().object();
    return switch (pressed.press().verb()) {
      case RiskVerbs.CHECK_IN -> Optional.of(begin(who, where, object, way(where)));
      case RiskVerbs.STEP -> Optional.of(stepped(who, where, object));
      case RiskVerbs.STEP_FORM ->
          Optional.of(step(object, step -> checkIns.form(who, where, step)));
      case RiskVerbs.BACK ->
          Optional.of(
              step(object, step -> checkIns.back(who, where, step, CheckInDesk.Way.SAME_CARD)));
      case RiskVerbs.BACK_FORM ->
          Optional.of(
              step(object, step -> checkIns.back(who, where, step, CheckInDesk.Way.WINDOW)));
      case RiskVerbs.REOPEN ->
          Optional.of(step(object, step -> checkIns.reopened(who, where, step)));
      case RiskVerbs.RISKS -> Optional.of(page(who, where, object));
      case RiskVerbs.RISK -> Optional.of(risk(object, id -> register.one(who, where, id)));
      case RiskVerbs.HISTORY -> Optional.of(risk(object, id -> register.history(who, where, id)));
      case RiskVerbs.CHANGE -> Optional.of(change(who, where, object));
      default -> Optional.empty();
    };
  }

  private static CheckInDesk.Way way(Place where) {
    return where.kind() == Place.Kind.DIRECT ? CheckInDesk.Way.NEW_CARD : CheckInDesk.Way.WINDOW;
  }

  private Reply stepped(Person who, Place where, String object) {
    int space = object.indexOf(' ');
    return Sent.given(object.substring(space + 1))
        .map(
            given ->
                step(
                    object.substring(0, Math.max(0, space)),
                    step -> checkIns.answered(who, where, step, given)))
        .orElseGet(() -> new Reply.Private(Notes.gone()));
  }

  private static Reply step(String text, Function<Step, Reply> what) {
    return Step.parse(text).map(what).orElseGet(() -> new Reply.Private(Notes.gone()));
  }

  private static Reply risk(String text, Function<RiskId, Reply> what) {
    return RiskId.parse(text).map(what).orElseGet(() -> new Reply.Private(Notes.gone()));
  }

  private Reply page(Person who, Place where, String object) {
    String[] parts = object.split(" ", 3);
    // A third word asks for a card of its own.
    boolean again = parts.length < 3;
    int page = parts.length > 1 && parts[1].matches("\\d{1,5}") ? Integer.parseInt(parts[1]) : 0;
    return Listing.of(parts[0])
        .map(listing -> register.list(who, where, listing, page, again))
        .orElseGet(() -> new Reply.Private(Notes.gone()));
  }

  private Reply change(Person who, Place where, String object) {
    String[] parts = object.split(" ", 2);
    return RiskForm.of(parts[0])
        .map(
            about ->
                risk(parts.length > 1 ? parts[1] : "", id -> register.form(who, where, about, id)))
        .orElseGet(() -> new Reply.Private(Notes.gone()));
  }

  private Optional<Reply> submitted(Submitted submitted) {
    String[] parts = submitted.form().object().split(" ", 3);
    return switch (submitted.form().verb()) {
      case RiskVerbs.ANSWER -> Optional.of(answered(submitted, parts));
      case RiskVerbs.CHANGED -> Optional.of(changed(submitted, parts));
      default -> Optional.empty();
    };
  }

  private Reply answered(Submitted submitted, String[] parts) {
    CheckInDesk.Way way =
        parts[0].equals("form") ? CheckInDesk.Way.WINDOW : CheckInDesk.Way.SAME_CARD;
    return step(
        parts.length > 1 ? parts[1] : "",
        step -> checkIns.sent(submitted.who(), submitted.where(), step, submitted.values(), way));
  }

  private Reply changed(Submitted submitted, String[] parts) {
    Optional<RiskForm> about = RiskForm.of(parts[0]);
    Optional<RiskId> id = RiskId.parse(parts.length > 1 ? parts[1] : "");
    boolean whole =
        about.isPresent() && id.isPresent() && parts.length > 2 && parts[2].matches("\\d{1,6}");
    return whole
        ? register.changed(
            submitted.who(),
            submitted.where(),
            about.get(),
            new RegisterDesk.Seen(id.get(), Integer.parseInt(parts[2])),
            submitted.values())
        : new Reply.Private(Notes.gone());
  }
}
