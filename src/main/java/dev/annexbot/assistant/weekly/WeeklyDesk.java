package dev.annexbot.assistant.weekly;

import static dev.annexbot.chat.CardDraft.button;

import dev.annexbot.assistant.row.RoomDesk;
import dev.annexbot.chat.Block;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.CardDraft;
import dev.annexbot.chat.Incoming;
import dev.annexbot.chat.Incoming.Commanded;
import dev.annexbot.chat.Incoming.Opened;
import dev.annexbot.chat.Incoming.Pressed;
import dev.annexbot.chat.Incoming.Said;
import dev.annexbot.chat.Incoming.Submitted;
import dev.annexbot.chat.Person;
import dev.annexbot.chat.Place;
import dev.annexbot.chat.Reply;
import dev.annexbot.policy.Policy;
import dev.annexbot.policy.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Takes what is about the weekly reminder. */
final class WeeklyDesk implements RoomDesk {
  private final Wishes wishes;
  private final Acts acts;
  private final List<Block.Button> doors;

  /** {@code doors}: what else there is to be reminded of, beside one's own weekly reminder. */
  WeeklyDesk(Wishes wishes, Acts acts, List<Block.Button> doors) {
    this.wishes = wishes;
    this.acts = acts;
    this.doors = List.copyOf(doors);
  }

  @Override
  public Optional<Reply> answer(Incoming incoming) {
    Person who = incoming.who();
    Optional<Supplier<Reply>> ours =
        switch (incoming) {
          case Said said when said.where().kind() == Place.Kind.DIRECT ->
              typed(who, said.text()).map(WeeklyDesk::shown);
          case Commanded typed -> typed(who, typed.text());
          case Pressed pressed -> pressed(who, pressed);
          case Submitted submitted -> submitted(who, submitted);
          case Said said -> Optional.empty();
          case Incoming.Called called -> Optional.empty();
          case Incoming.Pointed pointed -> Optional.empty();
          case Opened opened -> Optional.empty();
        };
    return ours.map(reply -> unlessOthersListen(incoming.where(), reply));
  }

  /** Alone with the assistant nobody else listens. */
  private static Supplier<Reply> shown(Supplier<Reply> reply) {
    return () -> {
      Reply made = reply.get();
      return made instanceof Reply.Private only ? new Reply.Show(only.card()) : made;
    };
  }

  /** Where people of other organizations listen, nothing is shown or done. */
  private static Reply unlessOthersListen(Place where, Supplier<Reply> reply) {
    return Policy.mayShowRisks(where.kind()) instanceof Verdict.No no
        ? new Reply.Private(new CardDraft("Not here").text(no.why()).done())
        : reply.get();
  }

  @Override
  public boolean doesMore(String command) {
    return command.matches("(?i)\\s*remind(ers?)?\\b.*");
  }

  private Optional<Supplier<Reply>> typed(Person who, String text) {
    return switch (text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ")) {
      case "remind", "reminders" -> Optional.of(() -> new Reply.Private(doors()));
      case "remind me", "remind me settings" -> Optional.of(() -> wishes.show(who));
      case "remind me now" -> Optional.of(() -> acts.preview(who));
      case "remind me stop", "remind me never" -> Optional.of(() -> wishes.stop(who, false));
      case "remind me start", "remind me again" -> Optional.of(() -> wishes.start(who, false));
      default -> Optional.empty();
    };
  }

  private Card doors() {
    List<Block.Button> all = new ArrayList<>();
    all.add(button("My weekly reminder", WeeklyVerbs.SETTINGS, ""));
    all.addAll(doors);
    return new CardDraft("Reminders")
        .text(
            "**What do you want to be reminded of?** Once a week I can tell you what waits for you"
                + " alone. **/iso remind me** is the same.")
        .buttons(all)
        .small("Only you see this.")
        .done();
  }

  @Override
  public Card home(Person who, Card page) {
    List<Block> blocks = new ArrayList<>(page.blocks());
    blocks.add(new Block.Line());
    blocks.addAll(
        new CardDraft("Home")
            .heading("My weekly reminder")
            .text(wishes.inShort(who))
            .buttons(
                List.of(
                    button("My weekly reminder", WeeklyVerbs.SETTINGS, ""),
                    button("Show me this week's", WeeklyVerbs.NOW, "")))
            .blocks());
    return new Card(page.title(), blocks);
  }

  private Optional<Supplier<Reply>> pressed(Person who, Pressed pressed) {
    String object = pressed.press().object();
    return switch (pressed.press().verb()) {
      case WeeklyVerbs.SETTINGS -> Optional.of(() -> wishes.show(who));
      case WeeklyVerbs.NOW -> Optional.of(() -> acts.preview(who));
      case WeeklyVerbs.SET -> Optional.of(() -> wishes.ask(who));
      case WeeklyVerbs.STOP -> Optional.of(() -> wishes.stop(who, true));
      case WeeklyVerbs.START -> Optional.of(() -> wishes.start(who, true));
      case WeeklyVerbs.ACT -> Optional.of(() -> acts.form(pressed));
      case WeeklyVerbs.STILL_RIGHT -> Optional.of(() -> acts.stillRight(who, object));
      case WeeklyVerbs.NOT_MINE -> Optional.of(() -> acts.notMine(who, object));
      case WeeklyVerbs.NEXT_WEEK -> Optional.of(() -> acts.later(who, object, "week"));
      case WeeklyVerbs.LATER -> Optional.of(() -> acts.askWhen(object));
      default -> Optional.empty();
    };
  }

  private Optional<Supplier<Reply>> submitted(Person who, Submitted submitted) {
    return switch (submitted.form().verb()) {
      case WeeklyVerbs.SET -> Optional.of(() -> wishes.set(who, submitted.values()));
      case WeeklyVerbs.ACTED -> Optional.of(() -> acts.acted(submitted));
      case WeeklyVerbs.LATER ->
          Optional.of(
              () ->
                  acts.later(
                      who, submitted.form().object(), submitted.values().getOrDefault("when", "")));
      default -> Optional.empty();
    };
  }
}
