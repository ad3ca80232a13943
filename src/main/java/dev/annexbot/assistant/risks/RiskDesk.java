package dev.annexbot.assistant.risks;

import dev.annexbot.answer.Answers;
import dev.annexbot.assistant.row.RoomDesk;
import dev.annexbot.chat.Card;
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
import dev.annexbot.house.House;
import dev.annexbot.standard.Catalogue;
import java.time.Clock;
import java.util.Optional;

/** Takes what is about check-ins and risks. */
public final class RiskDesk implements RoomDesk {
  /** The questionnaire for anything that has no other. */
  public static final String ANY_RISK = "raise-a-risk";

  private final WhichCheckIn which;
  private final RiskCommands commands;
  private final RiskPresses presses;
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
    CheckInDesk checkIns =
        new CheckInDesk(
            rooms,
            new Beginning(rooms, means.clock()),
            new Finishing(rooms, means.house(), means.announcing(), means.clock()),
            means.clock());
    RegisterDesk register =
        new RegisterDesk(
            rooms,
            new SuggestedControls(means.catalogue(), means.answers()),
            means.catalogue(),
            means.clock());
    this.which = new WhichCheckIn(rooms, checkIns);
    this.commands = new RiskCommands(which, register);
    this.presses = new RiskPresses(which, checkIns, register);
    this.home = new HomePart(rooms, register);
  }

  @Override
  public Optional<Reply> answer(Incoming incoming) {
    return switch (incoming) {
      case Said said -> commands.said(said);
      case Commanded typed -> commands.typed(typed.who(), typed.where(), typed.text());
      case Called called -> which.called(called);
      case Pressed pressed -> presses.pressed(pressed);
      case Submitted submitted -> presses.submitted(submitted);
      case Opened opened -> Optional.empty();
      case Pointed pointed -> Optional.empty();
    };
  }

  @Override
  public Card home(Person who, Card page) {
    return home.above(who, page);
  }

  /** Begins a check-in on some occasion, or goes on with the one that was begun then. */
  public Reply begin(Person who, Place where, String template, Occasion occasion) {
    return which.begin(who, where, template, occasion);
  }

  @Override
  public boolean doesMore(String command) {
    return RiskCommands.areAbout(command);
  }
}
