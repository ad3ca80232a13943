package dev.annexbot.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.Shelf;
import dev.annexbot.answer.Answers;
import dev.annexbot.chat.Block;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.Desk;
import dev.annexbot.chat.Incoming;
import dev.annexbot.chat.Person;
import dev.annexbot.chat.PersonId;
import dev.annexbot.chat.Place;
import dev.annexbot.chat.Press;
import dev.annexbot.chat.Reply;
import dev.annexbot.indexdata.IndexData;
import dev.annexbot.standard.Reference;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A conversation as a list of what a person does and what they see. */
final class Script {
  private final Desk desk;
  private final Kept kept;
  private Person person = new Person(new PersonId("p"), Person.Standing.MEMBER);
  private Place place = new Place("C", "t1", Place.Kind.CHANNEL);
  private Reply last = new Reply.Nothing();

  Script() {
    kept = new Kept();
    desk = Front.before(new Assistant(Shelf.CATALOGUE, Shelf.ANSWERS, kept, kept, "#security"));
  }

  /** At a desk that knows other things, on a day of its own. */
  Script(IndexData data, Clock clock) {
    kept = new Kept();
    desk =
        Front.before(
            new Assistant(
                data.catalogue(),
                new Answers(data.catalogue(), data.vocabulary()),
                kept,
                kept,
                new Assistant.Company("#security", clock)));
  }

  /** What the desk keeps, in memory. */
  static final class Kept implements Threads, Feedback {
    final Map<String, Reference> subjects = new HashMap<>();
    final List<String> feedback = new ArrayList<>();

    @Override
    public void remember(String conversation, Reference subject) {
      subjects.put(conversation, subject);
    }

    @Override
    public Optional<Reference> subject(String conversation) {
      return Optional.ofNullable(subjects.get(conversation));
    }

    @Override
    public void helpful(Reference about, boolean helpful, Optional<String> reason) {
      feedback.add(about + " " + helpful + " " + reason.orElse(""));
    }

    @Override
    public List<Count> counts() {
      return List.of();
    }

    @Override
    public List<Reason> reasons(Reference about) {
      return List.of();
    }
  }

  Script as(Person.Standing standing) {
    person = new Person(new PersonId("p"), standing);
    return this;
  }

  Script in(Place.Kind kind, String thread) {
    place = new Place("C", thread, kind);
    return this;
  }

  Script says(String text) {
    return does(new Incoming.Said(person, place, text));
  }

  Script types(String text) {
    return does(new Incoming.Commanded(person, place, text));
  }

  Script pointsAt(String text) {
    return does(new Incoming.Pointed(person, place, text));
  }

  Script opens(Incoming.Surface surface) {
    return does(new Incoming.Opened(person, place, surface));
  }

  Script presses(String label) {
    Press press =
        buttons()
            .filter(button -> button.label().equals(label))
            .map(Block.Button::press)
            .findFirst()
            .orElseThrow(() -> new AssertionError("No button '" + label + "' in " + labels()));
    return does(new Incoming.Pressed(person, place, press));
  }

  Script sends(Map<String, String> values) {
    assertThat(last).isInstanceOf(Reply.Ask.class);
    Press purpose = ((Reply.Ask) last).form().purpose();
    return does(new Incoming.Submitted(person, place, purpose, values));
  }

  private Script does(Incoming incoming) {
    last = desk.answer(incoming);
    return this;
  }

  Script sees(String... texts) {
    assertThat(text()).contains(texts);
    return this;
  }

  Script doesNotSee(String... texts) {
    assertThat(text()).doesNotContain(texts);
    return this;
  }

  Script sees(Class<? extends Reply> kind) {
    assertThat(last).isInstanceOf(kind);
    return this;
  }

  Script offers(String... labels) {
    assertThat(labels()).contains(labels);
    return this;
  }

  List<String> labels() {
    return buttons().map(Block.Button::label).toList();
  }

  Kept kept() {
    return kept;
  }

  Desk desk() {
    return desk;
  }

  Person person() {
    return person;
  }

  private Stream<Block.Button> buttons() {
    return card().stream()
        .flatMap(card -> card.blocks().stream())
        .filter(Block.Buttons.class::isInstance)
        .flatMap(block -> ((Block.Buttons) block).buttons().stream());
  }

  String text() {
    return card()
        .map(
            card ->
                card.title()
                    + "\n"
                    + card.blocks().stream().map(Script::text).collect(Collectors.joining("\n")))
        .orElseGet(last::toString);
  }

  private Optional<Card> card() {
    return switch (last) {
      case Reply.Show show -> Optional.of(show.card());
      case Reply.Private only -> Optional.of(only.card());
      case Reply.Replace replace -> Optional.of(replace.card());
      case Reply.Home home -> Optional.of(home.card());
      case Reply.Ask ask -> Optional.empty();
      case Reply.Suggest suggest -> Optional.empty();
      case Reply.Mend mend -> Optional.empty();
      case Reply.Nothing nothing -> Optional.empty();
    };
  }

  private static String text(Block block) {
    return switch (block) {
      case Block.Text text -> text.text();
      case Block.Heading heading -> heading.text();
      case Block.Small small -> small.text();
      case Block.Sources sources -> sources.asList().text();
      case Block.Facts facts -> facts.facts().toString();
      case Block.Buttons buttons -> "";
      case Block.Picker picker -> picker.prompt();
      case Block.Picture picture -> picture.alt() + "\n" + picture.text();
      case Block.Line line -> "";
    };
  }
}
