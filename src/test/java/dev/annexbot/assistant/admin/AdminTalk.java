package dev.annexbot.assistant.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import dev.annexbot.Shelf;
import dev.annexbot.assistant.Front;
import dev.annexbot.chat.Block;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.ChannelCheck;
import dev.annexbot.chat.Desk;
import dev.annexbot.chat.Form;
import dev.annexbot.chat.Incoming;
import dev.annexbot.chat.Person;
import dev.annexbot.chat.PersonId;
import dev.annexbot.chat.Place;
import dev.annexbot.chat.Press;
import dev.annexbot.chat.Reply;
import dev.annexbot.house.House;
import dev.annexbot.house.Item;
import dev.annexbot.journal.Entry;
import dev.annexbot.policy.Policy;
import dev.annexbot.policy.Role;
import dev.annexbot.slack.drawing.Drawing;
import dev.annexbot.slack.drawing.FormDrawing;
import dev.annexbot.slack.drawing.Gallery;
import dev.annexbot.store.Store;
import dev.annexbot.teams.drawing.CardRules;
import dev.annexbot.teams.drawing.Surface;
import dev.annexbot.workspace.rules.Views;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Admins and others at the desk, one after the other, on a real database, and what they see. */
final class AdminTalk implements AutoCloseable {
  static final PersonId ANNA = new PersonId("slack:T1:UANNA");
  static final PersonId BEN = new PersonId("slack:T1:UBEN");
  private static final Place DIRECT = new Place("slack:D1", "slack:D1:1", Place.Kind.DIRECT);

  final Store store;
  final House house;
  final UseCards use;
  final Time clock = new Time();
  final Map<String, ChannelCheck.Look> channels = new HashMap<>();
  private final Desk desk;
  private Person person = new Person(ANNA, Person.Standing.MEMBER);
  private Reply last = new Reply.Nothing();
  private Optional<Form> form = Optional.empty();

  /** A clock that is moved by hand. */
  static final class Time extends Clock {
    Instant now = Instant.parse("2026-11-26T09:00:00Z");

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  AdminTalk(Path folder, Set<String> firstAdmins) throws Exception {
    store = Store.open(folder.resolve("data"), clock);
    house = new House(store.orgChoices(), Map.of(Item.SUMMARIES, "slack:CENV"));
    use = new UseCards(store.months(), Shelf.CATALOGUE, clock);
    desk =
        Front.before(
            store,
            new AdminDesk(
                new AdminMeans(
                    house,
                    new Policy(store.roles(), firstAdmins),
                    store.roles(),
                    address -> channels.getOrDefault(address, ChannelCheck.Look.NOT_IN_IT),
                    use)));
  }

  AdminTalk as(PersonId who) {
    person = new Person(who, Person.Standing.MEMBER);
    return this;
  }

  AdminTalk asOwner(PersonId who) {
    person = new Person(who, Person.Standing.MEMBER, true);
    return this;
  }

  AdminTalk as(PersonId who, Person.Standing standing) {
    person = new Person(who, standing, true);
    return this;
  }

  AdminTalk given(Role role) {
    store.roles().give(person.id(), role, BEN);
    return this;
  }

  AdminTalk types(String text) {
    return hears(new Incoming.Commanded(person, DIRECT, text));
  }

  AdminTalk presses(String verb) {
    return hears(new Incoming.Pressed(person, DIRECT, new Press(verb, "")));
  }

  AdminTalk presses(String verb, String object) {
    return hears(new Incoming.Pressed(person, DIRECT, new Press(verb, object)));
  }

  AdminTalk opensHome() {
    return hears(new Incoming.Opened(person, DIRECT, Incoming.Surface.HOME));
  }

  /** Sends the form that was opened last, with these in the place of what stood in it. */
  AdminTalk sends(String... changes) {
    Form sent = form.orElseThrow();
    Map<String, String> values = new HashMap<>();
    sent.fields().forEach(field -> values.put(field.name(), before(field)));
    for (int at = 0; at < changes.length; at += 2) {
      values.put(changes[at], changes[at + 1]);
    }
    values.values().removeIf(String::isEmpty);
    return hears(new Incoming.Submitted(person, DIRECT, sent.purpose(), values));
  }

  private static String before(Form.Field field) {
    return switch (field) {
      case Form.Field.Writing it -> it.before();
      case Form.Field.Choosing it -> it.before().orElse("");
      case Form.Field.ChoosingMany it -> String.join(",", it.before());
      case Form.Field.Somebody it -> it.before().map(PersonId::value).orElse("");
      case Form.Field.People it ->
          it.before().stream().map(PersonId::value).collect(Collectors.joining(","));
      case Form.Field.Channel it -> it.before().orElse("");
      case Form.Field.Day it -> it.before().map(Object::toString).orElse("");
    };
  }

  private AdminTalk hears(Incoming incoming) {
    last = desk.answer(incoming);
    if (last instanceof Reply.Ask ask) {
      form = Optional.of(ask.form());
      holds(ask.form());
    }
    if (last instanceof Reply.Replace again) {
      holds(again.card());
    }
    if (last instanceof Reply.Private only) {
      holds(only.card());
    }
    if (last instanceof Reply.Home home) {
      holds(Drawing.home(home.card(), Gallery.EMPTY));
    }
    return this;
  }

  static void holds(Card card) {
    holds(Drawing.window(card, Gallery.EMPTY));
    CardRules.hold(dev.annexbot.teams.drawing.Drawing.card(card, Surface.MESSAGE));
  }

  private static void holds(Form form) {
    holds(FormDrawing.view(form, "m".repeat(3_000)));
    CardRules.hold(
        dev.annexbot.teams.drawing.FormDrawing.card(
            form, Surface.DIALOG, dev.annexbot.teams.drawing.FormDrawing.Before.NOTHING));
  }

  private static void holds(View view) {
    try {
      JsonNode json = new ObjectMapper().readTree(GsonFactory.createSnakeCase().toJson(view));
      assertThat(Views.check(json)).isEmpty();
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  AdminTalk sees(String... texts) {
    assertThat(text()).contains(texts);
    return this;
  }

  AdminTalk doesNotSee(String... texts) {
    assertThat(text()).doesNotContain(texts);
    return this;
  }

  AdminTalk sees(Class<? extends Reply> kind) {
    assertThat(last).isInstanceOf(kind);
    return this;
  }

  List<String> journal() {
    List<String> lines = new ArrayList<>();
    store
        .journal()
        .read(
            Instant.MIN,
            Instant.MAX,
            (Entry it) -> lines.add(it.act() + " " + it.before() + ">" + it.after()));
    return lines;
  }

  private String text() {
    return switch (last) {
      case Reply.Private only -> text(only.card());
      case Reply.Replace again -> text(again.card());
      case Reply.Show show -> text(show.card());
      case Reply.Home home -> text(home.card());
      case Reply.Ask ask ->
          ask.form().title() + "\n" + text(ask.form().above()) + ask.form().fields();
      case Reply.Mend mend -> mend.mistakes().toString();
      default -> last.toString();
    };
  }

  private static String text(Card card) {
    return card.title() + "\n" + text(card.blocks());
  }

  private static String text(List<Block> blocks) {
    return blocks.toString();
  }

  @Override
  public void close() {
    store.close();
  }
}
