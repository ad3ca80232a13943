package dev.annexbot.assistant.rounds;

import static dev.annexbot.chat.CardDraft.button;

import dev.annexbot.assistant.risks.RiskDesk;
import dev.annexbot.assistant.row.RoomDesk;
import dev.annexbot.chat.Block;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.CardDraft;
import dev.annexbot.chat.Incoming;
import dev.annexbot.chat.Incoming.Commanded;
import dev.annexbot.chat.Incoming.Pressed;
import dev.annexbot.chat.Incoming.Said;
import dev.annexbot.chat.Incoming.Submitted;
import dev.annexbot.chat.Person;
import dev.annexbot.chat.Place;
import dev.annexbot.chat.Press;
import dev.annexbot.chat.Reply;
import dev.annexbot.policy.Policy;
import dev.annexbot.policy.Verdict;
import dev.annexbot.round.Lap;
import dev.annexbot.round.LapId;
import dev.annexbot.round.Round;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Takes what is about rounds. */
public final class RoundDesk implements RoomDesk {
  private static final int AT_HOME = 5;
  private static final Pattern OURS =
      Pattern.compile("(?i)\\s*(rounds?|remind|new round|set up a round|(i am )?(away|back))\\b");
  private static final Pattern WHITE = Pattern.compile("\\s+");

  private final RoundHall hall;
  private final RoundCards cards;
  private final SetUpDesk setUp;
  private final CourseDesk course;
  private final AnswerDesk answers;

  /** {@code checkIns} leads those who are asked through their check-in. */
  public RoundDesk(RiskDesk checkIns, RoundHall hall) {
    this.hall = hall;
    this.cards = new RoundCards(hall);
    this.setUp = new SetUpDesk(hall, cards);
    this.course = new CourseDesk(hall, cards);
    this.answers = new AnswerDesk(hall, checkIns);
  }

  @Override
  public Optional<Reply> answer(Incoming incoming) {
    Optional<Supplier<Reply>> ours =
        switch (incoming) {
          case Said said ->
              said.where().kind() == Place.Kind.DIRECT
                  ? typed(said.who(), said.text())
                  : Optional.empty();
          case Commanded typed -> typed(typed.who(), typed.text());
          case Pressed pressed -> pressed(pressed);
          case Submitted submitted -> submitted(submitted);
          case Incoming.Opened opened -> Optional.empty();
          case Incoming.Pointed pointed -> Optional.empty();
          case Incoming.Called called -> Optional.empty();
        };
    return ours.map(reply -> unlessOthersListen(incoming.where(), reply));
  }

  /** Where people of other organizations listen, nothing is said or done about rounds. */
  private static Reply unlessOthersListen(Place where, Supplier<Reply> reply) {
    return Policy.mayShowRisks(where.kind()) instanceof Verdict.No no
        ? new Reply.Private(AskCards.note("Not here", "**" + no.why() + "**"))
        : reply.get();
  }

  @Override
  public boolean doesMore(String command) {
    return OURS.matcher(command).lookingAt();
  }

  private Optional<Supplier<Reply>> typed(Person who, String text) {
    return switch (WHITE.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceAll(" ")) {
      case "round", "rounds", "remind team", "remind round", "remind rounds" ->
          Optional.of(() -> course.list(who));
      case "round new", "new round", "set up a round" -> Optional.of(() -> setUp.form(who, ""));
      case "away", "i am away" -> Optional.of(() -> answers.awayForm(who));
      case "back", "i am back" -> Optional.of(() -> answers.back(who, false));
      default -> Optional.empty();
    };
  }

  private Optional<Supplier<Reply>> pressed(Pressed pressed) {
    Person who = pressed.who();
    Press press = pressed.press();
    String object = press.object();
    return switch (press.verb()) {
      case RoundVerbs.ROUNDS -> Optional.of(() -> course.list(who));
      case RoundVerbs.ROUND -> Optional.of(() -> course.one(who, object));
      case RoundVerbs.SET_UP -> Optional.of(() -> setUp.form(who, object));
      case RoundVerbs.PAUSE -> Optional.of(() -> course.paused(who, object));
      case RoundVerbs.GO_ON -> Optional.of(() -> course.goesOn(who, object));
      case RoundVerbs.SKIP ->
          Optional.of(
              () ->
                  LapId.parse(object)
                      .map(week -> course.skipped(who, week))
                      .orElseGet(RoundDoor::gone));
      case RoundVerbs.END -> Optional.of(() -> course.end(who, object));
      case RoundVerbs.ENDED -> Optional.of(() -> course.ended(who, object));
      case RoundVerbs.ASK_AGAIN -> Optional.of(() -> course.askedAgain(who, object));
      case RoundVerbs.ANSWER -> Optional.of(() -> answers.answer(who, pressed.where(), object));
      case RoundVerbs.NOT_MINE -> Optional.of(() -> answers.notMine(who, object));
      case RoundVerbs.HELP -> Optional.of(() -> answers.help(who, object));
      case RoundVerbs.AWAY -> Optional.of(() -> answers.awayForm(who));
      case RoundVerbs.BACK -> Optional.of(() -> answers.back(who, true));
      default -> Optional.empty();
    };
  }

  private Optional<Supplier<Reply>> submitted(Submitted submitted) {
    Person who = submitted.who();
    String object = submitted.form().object();
    return switch (submitted.form().verb()) {
      case RoundVerbs.PLANNED -> Optional.of(() -> setUp.planned(who, object, submitted.values()));
      case RoundVerbs.START -> Optional.of(() -> setUp.started(who, object, submitted.values()));
      case RoundVerbs.AWAY_UNTIL -> Optional.of(() -> answers.away(who, submitted.values()));
      default -> Optional.empty();
    };
  }

  /** Their page with what is asked of them above it, and the rounds that they lead. */
  @Override
  public Card home(Person who, Card page) {
    CardDraft draft = new CardDraft(page.title());
    List<Lap> waiting = answers.waiting(who.id());
    List<Round> led = course.ledBy(who.id());
    answers
        .awayUntil(who)
        .ifPresent(
            day ->
                draft
                    .text("You are away until " + When.on(day) + ".")
                    .buttons(List.of(button("I am back", RoundVerbs.BACK, ""))));
    if (waiting.isEmpty() && led.isEmpty()) {
      return draft.blocks().isEmpty() ? page : joined(page, draft);
    }
    draft.heading("My rounds");
    draft.buttons(
        waiting.stream()
            .limit(AT_HOME)
            .map(
                lap ->
                    button(
                        "Answer: " + hall.title(lap.template()),
                        RoundVerbs.ANSWER,
                        lap.id().toString()))
            .toList());
    led.stream().limit(AT_HOME).map(cards::line).forEach(draft::text);
    draft.buttons(
        led.stream()
            .limit(AT_HOME)
            .map(round -> button(cards.name(round), RoundVerbs.ROUND, round.id().value()))
            .toList());
    return joined(page, draft);
  }

  private static Card joined(Card page, CardDraft above) {
    List<Block> blocks = new ArrayList<>(above.blocks());
    blocks.add(new Block.Line());
    blocks.addAll(page.blocks());
    return new Card(page.title(), blocks);
  }
}
