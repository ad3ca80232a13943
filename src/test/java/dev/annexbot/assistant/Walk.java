package dev.annexbot.assistant;

import dev.annexbot.Shelf;
import dev.annexbot.chat.Block;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.Desk;
import dev.annexbot.chat.Form;
import dev.annexbot.chat.Incoming;
import dev.annexbot.chat.Incoming.Commanded;
import dev.annexbot.chat.Incoming.Opened;
import dev.annexbot.chat.Incoming.Pressed;
import dev.annexbot.chat.Incoming.Said;
import dev.annexbot.chat.Incoming.Submitted;
import dev.annexbot.chat.Person;
import dev.annexbot.chat.PersonId;
import dev.annexbot.chat.Place;
import dev.annexbot.chat.Press;
import dev.annexbot.chat.Reply;
import dev.annexbot.standard.ControlFilter;
import dev.annexbot.standard.Crosswalk;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Goes wherever one can go: types every number, asks every expected question, and from each card
 * presses every button, until nothing new is seen.
 */
final class Walk {
  /** What people write, and worse. */
  static final List<String> ODDITIES =
      List.of(
          "",
          "help",
          "5.1",
          "A.5.99",
          "99.9",
          "A.5",
          "A.12.6.1",
          "6.1.3 d",
          "encyption",
          "new 2022",
          "#nonsense",
          "#preventive #people",
          "SoA",
          "cctv",
          "will it rain tomorrow?",
          "what does PCI DSS 12.6 say?",
          "map",
          "map A.9.4.2",
          "csf XX.YY-99",
          "glossary",
          "define risk owner",
          "search the",
          "search information",
          "search \"((\" ~*? AND",
          "ask",
          "<!channel> <@U123> *a* _b_ `c` <https://evil.example|here> &lt;&amp;",
          "csf <!channel>",
          "#<!here>",
          "A.5.7 <!everyone>",
          "\u202e\u200b\u0000\ud800 odd",
          "w".repeat(3_000),
          "long words ".repeat(300));

  private static final Place CHANNEL = new Place("C1", "t1", Place.Kind.CHANNEL);
  private static final Place DIRECT = new Place("D1", "t2", Place.Kind.DIRECT);
  private static final Place SHARED = new Place("C2", "t3", Place.Kind.SHARED);
  private static final Person MEMBER = person(Person.Standing.MEMBER);

  private final Desk desk;
  private final Set<Card> cards = new LinkedHashSet<>();
  private final Set<Card> homes = new LinkedHashSet<>();
  private final Set<Form> forms = new LinkedHashSet<>();
  private final Set<List<String>> prompts = new LinkedHashSet<>();
  private final Set<Press> pressed = new HashSet<>();
  private final Deque<Incoming> ahead = new ArrayDeque<>();

  Walk(Desk desk) {
    this.desk = desk;
  }

  Walk everywhere() {
    commands().forEach(typed -> ahead.add(new Commanded(MEMBER, CHANNEL, typed)));
    questions().forEach(said -> ahead.add(new Said(MEMBER, DIRECT, said)));
    ODDITIES.forEach(said -> ahead.add(new Incoming.Pointed(MEMBER, SHARED, said)));
    for (var standing : Person.Standing.values()) {
      for (var surface : Incoming.Surface.values()) {
        ahead.add(new Opened(person(standing), DIRECT, surface));
      }
      ahead.add(new Said(person(standing), SHARED, "A.5.7"));
      ahead.add(new Commanded(person(standing), CHANNEL, "A.5.7"));
    }
    ahead.add(new Pressed(MEMBER, CHANNEL, new Press("no-such-verb", "")));
    while (!ahead.isEmpty()) {
      see(desk.answer(ahead.removeFirst()));
    }
    return this;
  }

  Set<Card> cards() {
    return cards;
  }

  Set<Card> homes() {
    return homes;
  }

  Set<Form> forms() {
    return forms;
  }

  Set<List<String>> prompts() {
    return prompts;
  }

  private static Stream<String> commands() {
    var catalogue = Shelf.CATALOGUE;
    return Stream.of(
            catalogue.provisions().stream().map(each -> each.reference().toString()),
            catalogue.provisions().stream().map(each -> "map " + each.reference()),
            catalogue.provisions().stream().map(each -> each.title()),
            catalogue.predecessors().stream().map(each -> each.reference().toString()),
            catalogue.crosswalks().stream().flatMap(Walk::rows),
            ControlFilter.tags().stream(),
            ODDITIES.stream())
        .flatMap(each -> each);
  }

  private static Stream<String> rows(Crosswalk crosswalk) {
    return crosswalk.rows().stream().map(row -> crosswalk.name() + " " + row.id());
  }

  private static Stream<String> questions() {
    return Stream.of(
            Shelf.DATA.expected().stream().map(each -> each.question()),
            Shelf.CATALOGUE.topics().stream().map(each -> "What is " + each.title() + "?"),
            ODDITIES.stream())
        .flatMap(each -> each);
  }

  private void see(Reply reply) {
    switch (reply) {
      case Reply.Show it -> see(it.card());
      case Reply.Private it -> see(it.card());
      case Reply.Replace it -> see(it.card());
      case Reply.Home it -> {
        homes.add(it.card());
        see(it.card());
      }
      case Reply.Ask it -> see(it.form());
      case Reply.Suggest it -> prompts.add(it.prompts());
      case Reply.Mend it -> {}
      case Reply.Nothing it -> {}
    }
  }

  private void see(Card card) {
    if (cards.add(card)) {
      presses(card.blocks()).forEach(this::press);
    }
  }

  private void press(Press press) {
    if (pressed.add(press)) {
      ahead.add(new Pressed(MEMBER, CHANNEL, press));
      ahead.add(new Pressed(MEMBER, DIRECT, press));
    }
  }

  private void see(Form form) {
    if (forms.add(form)) {
      ahead.add(new Submitted(MEMBER, CHANNEL, form.purpose(), longest(form)));
    }
  }

  /** Every field filled as full as it gets. */
  private static Map<String, String> longest(Form form) {
    return form.fields().stream()
        .collect(
            Collectors.toMap(
                Form.Field::name,
                field ->
                    switch (field) {
                      case Form.Field.Writing it -> "w".repeat(it.most());
                      case Form.Field.Choosing it -> it.choices().getLast().value();
                      case Form.Field.ChoosingMany it -> it.choices().getLast().value();
                      case Form.Field.Somebody it -> "slack:T1:U1";
                      case Form.Field.People it -> "slack:T1:U1,slack:T1:U2";
                      case Form.Field.Channel it -> "slack:C1";
                      case Form.Field.Day it -> "2026-12-31";
                    }));
  }

  private static List<Press> presses(Collection<Block> blocks) {
    return blocks.stream()
        .filter(Block.Buttons.class::isInstance)
        .flatMap(block -> ((Block.Buttons) block).buttons().stream())
        .map(Block.Button::press)
        .toList();
  }

  private static Person person(Person.Standing standing) {
    return new Person(new PersonId(standing.name()), standing);
  }
}
