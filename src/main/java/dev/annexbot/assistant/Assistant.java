package dev.annexbot.assistant;

import dev.annexbot.answer.Answers;
import dev.annexbot.answer.own.OwnDocuments;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.Choice;
import dev.annexbot.chat.Desk;
import dev.annexbot.chat.Incoming;
import dev.annexbot.chat.Incoming.Commanded;
import dev.annexbot.chat.Incoming.Opened;
import dev.annexbot.chat.Incoming.Pointed;
import dev.annexbot.chat.Incoming.Pressed;
import dev.annexbot.chat.Incoming.Said;
import dev.annexbot.chat.Incoming.Submitted;
import dev.annexbot.chat.Incoming.Surface;
import dev.annexbot.chat.Org;
import dev.annexbot.chat.Person;
import dev.annexbot.chat.Place;
import dev.annexbot.chat.Reply;
import dev.annexbot.standard.Catalogue;
import dev.annexbot.usage.Usage;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** The desk: understands what somebody did and answers it. */
public final class Assistant implements Desk {
  private static final int LONGEST_MESSAGE = 1000;

  private final Catalogue catalogue;
  private final String contact;
  private final Questions questions;
  private final Commands commands;
  private final Presses presses;
  private final Suggestions suggestions;

  /** {@code contact} is whom people can turn to, as a phrase: {@code #security}. */
  public Assistant(
      Catalogue catalogue, Answers answers, Threads threads, Feedback feedback, String contact) {
    this(catalogue, answers, threads, feedback, new Company(contact, Clock.systemUTC()));
  }

  /**
   * The organization that the desk works for.
   *
   * @param contact whom people can turn to, as a phrase
   * @param clock tells how old the organization's own rules are
   * @param usage counts what is asked
   * @param documents its own
   * @param wayOut the people who can be asked
   */
  public record Company(
      String contact, Clock clock, Usage usage, OwnDocuments documents, WayOut wayOut) {
    /** One that counts nothing and has laid no documents of its own beside us. */
    public Company(String contact, Clock clock) {
      this(contact, clock, Usage.none(), new OwnDocuments(List.of()));
    }

    /** Where nobody can be asked. */
    public Company(String contact, Clock clock, Usage usage, OwnDocuments documents) {
      this(contact, clock, usage, documents, WayOut.NONE);
    }
  }

  public Assistant(
      Catalogue catalogue, Answers answers, Threads threads, Feedback feedback, Company company) {
    this.catalogue = catalogue;
    contact = company.contact();
    HouseRules houseRules = new HouseRules(catalogue, company.clock());
    ProvisionCard provisionCard = new ProvisionCard(catalogue, houseRules);
    AnswerCards answerCards = new AnswerCards(catalogue, contact, houseRules, company.documents());
    Definitions definitions = new Definitions(catalogue);
    AnsweredCards answeredCards = new AnsweredCards(answerCards, houseRules, company.wayOut());
    RuledCards ruledCards = new RuledCards(houseRules, company.wayOut());
    Counting counting = new Counting(company.usage());
    questions = new Questions(answers, answeredCards, threads, counting);
    LookUp lookUp =
        new LookUp(
            catalogue,
            new LookUp.Asking(answers, questions, counting, ruledCards),
            answeredCards,
            provisionCard,
            definitions);
    commands = new Commands(catalogue, answers, lookUp, definitions, company.clock());
    presses =
        new Presses(
            catalogue, new Presses.Cards(provisionCard, ruledCards), questions, feedback, counting);
    suggestions = new Suggestions(catalogue, answers);
  }

  @Override
  public Reply answer(Incoming incoming) {
    if (incoming.who().standing() == Person.Standing.BOT) {
      return new Reply.Nothing();
    }
    if (!incoming.who().isMember()) {
      return refusal(incoming);
    }
    return switch (incoming) {
      case Said said -> said(said);
      case Commanded commanded -> commanded(commanded);
      case Pointed pointed ->
          new Reply.Private(questions.card(org(pointed), shortened(pointed.text())));
      case Incoming.Called called -> throw new IllegalStateException(called.name());
      case Pressed pressed -> presses.pressed(pressed);
      case Submitted submitted -> presses.submitted(submitted);
      case Opened opened -> opened(opened);
    };
  }

  @Override
  public List<Choice> suggest(Person who, String verb, String typed) {
    return who.isMember() && verb.equals(Verbs.PICK) ? suggestions.forTyped(typed) : List.of();
  }

  @Override
  public boolean onlyLooksUp(String command) {
    return command.length() <= LONGEST_MESSAGE && commands.onlyLooksUp(command);
  }

  private Reply said(Said said) {
    String text = said.text().strip();
    boolean help = text.isEmpty() || text.toLowerCase(Locale.ROOT).matches("help[!?.]*");
    if (help) {
      return new Reply.Show(HelpCards.firstHelp());
    }
    return new Reply.Show(
        commands
            .number(org(said), said.where(), text)
            .orElseGet(() -> questions.card(org(said), said.where(), shortened(text))));
  }

  private Reply commanded(Commanded commanded) {
    String text = commanded.text().strip();
    boolean asks = text.regionMatches(true, 0, "ask ", 0, 4);
    return new Reply.Private(
        asks
            ? questions.card(org(commanded), shortened(text.substring(4).strip()))
            : commands.card(org(commanded), shortened(text)));
  }

  private static Org org(Incoming incoming) {
    return incoming.who().id().org();
  }

  private Reply opened(Opened opened) {
    return switch (opened.surface()) {
      case HOME -> new Reply.Home(HelpCards.home(catalogue.provisions().size()));
      case PANE -> new Reply.Suggest(HelpCards.PROMPTS);
      case CHANNEL -> new Reply.Nothing();
    };
  }

  /** A polite line, seen by the stranger alone; their own page gets the same line. */
  private Reply refusal(Incoming incoming) {
    Card line =
        incoming.who().standing() == Person.Standing.UNKNOWN
            ? HelpCards.unsure(contact)
            : HelpCards.stranger(contact);
    if (incoming instanceof Opened opened) {
      return opened.surface() == Surface.HOME ? new Reply.Home(line) : new Reply.Nothing();
    }
    return incoming.where().kind() == Place.Kind.DIRECT && incoming instanceof Said
        ? new Reply.Show(line)
        : new Reply.Private(line);
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_MESSAGE ? text : text.substring(0, LONGEST_MESSAGE);
  }
}
