package dev.annexbot.terminal;

import dev.annexbot.chat.Choice;
import dev.annexbot.chat.Desk;
import dev.annexbot.chat.Form;
import dev.annexbot.chat.Incoming;
import dev.annexbot.chat.Person;
import dev.annexbot.chat.PersonId;
import dev.annexbot.chat.Place;
import dev.annexbot.chat.Press;
import dev.annexbot.chat.Reply;
import java.io.BufferedReader;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A conversation with one person at a terminal. */
public final class TerminalWall {
  static final Person PERSON = new Person(new PersonId("terminal"), Person.Standing.MEMBER);
  private static final Place PLACE = new Place("terminal", "terminal", Place.Kind.DIRECT);
  private static final Set<String> FAREWELLS = Set.of("quit", "exit");

  private final Desk desk;
  private final Conversation conversation;
  private List<Offer> offers = List.of();

  public TerminalWall(Desk desk, BufferedReader in, PrintStream out, Screen screen) {
    this.desk = desk;
    this.conversation = new Conversation(in, out, screen);
  }

  /** Talks until the person types {@code quit} or goes. */
  public void talk() {
    conversation.say("Ask a question, type /iso and a command, or quit.");
    attempt(() -> answer(new Incoming.Opened(PERSON, PLACE, Incoming.Surface.PANE)));
    Optional<String> typed = conversation.ask("> ");
    while (typed.isPresent() && !FAREWELLS.contains(typed.get())) {
      String line = typed.get();
      attempt(() -> take(line));
      typed = conversation.ask("> ");
    }
  }

  private void attempt(Runnable turn) {
    try {
      turn.run();
    } catch (RuntimeException broken) {
      conversation.say(Mishap.sentence(broken));
    }
  }

  private void take(String typed) {
    Optional<Integer> number = Conversation.number(typed, offers.size());
    if (number.isPresent()) {
      choose(offers.get(number.get() - 1));
    } else if (typed.equals("/iso") || typed.startsWith("/iso ")) {
      answer(new Incoming.Commanded(PERSON, PLACE, typed.substring("/iso".length()).strip()));
    } else if (typed.startsWith("/")) {
      conversation.say("The only command here is /iso; type /iso help to see what it can do.");
    } else if (!typed.isEmpty()) {
      answer(new Incoming.Said(PERSON, PLACE, typed));
    }
  }

  private void choose(Offer offer) {
    switch (offer) {
      case Offer.Pressing pressing -> answer(new Incoming.Pressed(PERSON, PLACE, pressing.press()));
      case Offer.Saying saying -> answer(new Incoming.Said(PERSON, PLACE, saying.text()));
      case Offer.Searching searching ->
          new SearchDialog(conversation, typed -> desk.suggest(PERSON, searching.verb(), typed))
              .ask(searching.prompt())
              .ifPresent(choice -> press(searching.verb(), choice));
    }
  }

  private void press(String verb, Choice choice) {
    answer(new Incoming.Pressed(PERSON, PLACE, new Press(verb, choice.value())));
  }

  private void answer(Incoming incoming) {
    show(desk.answer(incoming));
  }

  private void show(Reply reply) {
    switch (reply) {
      case Reply.Show show -> show(Drawing.draw(show.card(), conversation.screen()));
      case Reply.Private quiet -> show(Drawing.draw(quiet.card(), conversation.screen()));
      case Reply.Replace replace -> show(Drawing.draw(replace.card(), conversation.screen()));
      case Reply.Home home -> show(Drawing.draw(home.card(), conversation.screen()));
      case Reply.Suggest suggest -> show(Drawing.draw(suggest.prompts(), conversation.screen()));
      case Reply.Ask ask -> fill(ask.form());
      case Reply.Mend mend -> mend.mistakes().values().forEach(conversation::say);
      case Reply.Nothing nothing -> {}
    }
  }

  private void show(Drawn drawn) {
    offers = drawn.offers();
    conversation.show(drawn.text());
  }

  private void fill(Form form) {
    FormDialog dialog = new FormDialog(form, conversation);
    Optional<Map<String, String>> values = dialog.ask();
    while (values.isPresent()) {
      Reply reply =
          desk.answer(new Incoming.Submitted(PERSON, PLACE, form.purpose(), values.get()));
      if (reply instanceof Reply.Mend mend && concerns(form, mend)) {
        values = dialog.mend(mend.mistakes());
      } else {
        show(reply);
        return;
      }
    }
  }

  /** Otherwise nothing would be asked again, and the same would be sent for ever. */
  private static boolean concerns(Form form, Reply.Mend mend) {
    return form.fields().stream().anyMatch(field -> mend.mistakes().containsKey(field.name()));
  }
}
