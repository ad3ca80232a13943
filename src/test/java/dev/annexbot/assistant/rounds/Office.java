package dev.annexbot.assistant.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.Shelf;
import dev.annexbot.assistant.Front;
import dev.annexbot.assistant.Seen;
import dev.annexbot.assistant.people.TeamDesk;
import dev.annexbot.assistant.risks.RiskDesk;
import dev.annexbot.assistant.risks.Rooms;
import dev.annexbot.chat.Block;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.Desk;
import dev.annexbot.chat.Form;
import dev.annexbot.chat.Incoming;
import dev.annexbot.chat.Letters;
import dev.annexbot.chat.Org;
import dev.annexbot.chat.Outbox;
import dev.annexbot.chat.Person;
import dev.annexbot.chat.PersonId;
import dev.annexbot.chat.Place;
import dev.annexbot.chat.Press;
import dev.annexbot.chat.Reply;
import dev.annexbot.checkin.CheckIns.Summary;
import dev.annexbot.checkin.Templates;
import dev.annexbot.house.House;
import dev.annexbot.people.Directory;
import dev.annexbot.people.Following;
import dev.annexbot.policy.Policy;
import dev.annexbot.policy.Role;
import dev.annexbot.reminder.Calendar;
import dev.annexbot.round.Attendance;
import dev.annexbot.round.HelpWanted;
import dev.annexbot.round.Holding;
import dev.annexbot.round.Invited;
import dev.annexbot.round.Rule;
import dev.annexbot.store.SettableClock;
import dev.annexbot.store.Store;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** People of one organization on a real database, what they do, see and are sent. */
public final class Office implements AutoCloseable {
  public static final PersonId ANNA = new PersonId("slack:T1:UANNA");
  public static final PersonId BEN = new PersonId("slack:T1:UBEN");
  public static final PersonId CARA = new PersonId("slack:T1:UCARA");
  public static final PersonId ADMIN = new PersonId("slack:T1:UADMIN");
  public static final String CHANNEL = "slack:C1";

  public final Store store;
  public final SettableClock clock = new SettableClock();
  public final Map<String, Directory.Listed> channels = new HashMap<>();
  public final Map<String, Directory.Listed> groups = new LinkedHashMap<>();
  public final Map<PersonId, Person.Standing> strangers = new HashMap<>();
  public final Map<PersonId, ZoneId> zones = new HashMap<>();

  /** What was sent, the latest words for each letter, in the order of their arrival. */
  public final Map<String, Sent> sent = new LinkedHashMap<>();

  /** Every card that was seen or sent, every page of one's own, and every form. */
  public final Set<Card> cards = new LinkedHashSet<>();

  public final Set<Card> homes = new LinkedHashSet<>();
  public final Set<Form> forms = new LinkedHashSet<>();

  private final RoundHall hall;
  private final Desk desk;
  private final Letters letters;
  private final Holding holding;
  private final Following following;
  private Person person = new Person(ANNA, Person.Standing.MEMBER);
  private Place place = new Place("slack:D1", "slack:D1:1", Place.Kind.DIRECT);
  private Reply last = new Reply.Nothing();

  /** A card that has arrived at an address, and when. */
  public record Sent(String address, Card card, Instant at) {
    public String text() {
      return Office.text(card);
    }
  }

  private final class Folk implements Directory {
    @Override
    public Known who(PersonId who) {
      return new Known(
          strangers.getOrDefault(who, Person.Standing.MEMBER),
          Optional.of(zones.getOrDefault(who, ZoneId.of("Europe/Berlin"))));
    }

    @Override
    public Listed inChannel(String address) {
      return channels.getOrDefault(address, new Listed.Never("I am not in it"));
    }

    @Override
    public Listed inGroup(Org org, String group) {
      return groups.getOrDefault(group, new Listed.Never("there is no such group"));
    }

    @Override
    public List<Group> groups(Org org) {
      return groups.keySet().stream().map(id -> new Group(id, "@" + id)).toList();
    }
  }

  public Office(Path folder) throws Exception {
    store = Store.open(folder.resolve("data"), clock);
    Policy policy = new Policy(store.roles(), Set.of("UADMIN"));
    Templates templates = new Templates(Shelf.DATA.risks().templates(), id -> Optional.empty());
    Rooms rooms =
        new Rooms(store.checkIns(), store.risks(), templates, Shelf.DATA.risks().used(), policy);
    Directory directory = new Folk();
    Attendance attendance = new Attendance(store.reminders(), store.absences(), directory);
    Rule rule = new Rule(new Calendar((day, where) -> false));
    hall =
        new RoundHall(
            store.rounds(),
            rule,
            new RoundHall.Folk(store.teams(), directory, attendance, store.absences()),
            rooms,
            org -> "");
    RiskDesk risks =
        new RiskDesk(
            rooms,
            new RiskDesk.Means(
                Shelf.CATALOGUE,
                Shelf.ANSWERS,
                new House(store.orgChoices(), Map.of()),
                run -> store.rounds().of(run).map(lap -> new Summary(run, CHANNEL)),
                clock));
    desk =
        Front.before(
            store,
            new RoundDesk(risks, hall),
            new TeamDesk(store.teams(), directory, policy, store.roles()),
            risks);
    letters = new RoundLetters(hall);
    Invited invited = new Invited(store.teams(), directory);
    holding = new Holding(store.rounds(), rule, invited, attendance, org -> Set.of(ADMIN));
    following = new Following(store.teams(), directory);
  }

  public Office as(PersonId who) {
    person = new Person(who, Person.Standing.MEMBER);
    return this;
  }

  public Office as(PersonId who, Person.Standing standing) {
    person = new Person(who, standing);
    return this;
  }

  public Office in(Place.Kind kind) {
    place = new Place("slack:C9", "slack:C9:1", kind);
    return this;
  }

  public Office given(PersonId who, Role role) {
    store.roles().give(who, role, ADMIN);
    return this;
  }

  public Office at(String local) {
    clock.set(LocalDateTime.parse(local).atZone(ZoneId.of("Europe/Berlin")).toInstant());
    return looks();
  }

  /** Time goes by, a quarter of an hour at a time, and everything that is due is done. */
  public Office until(String local) {
    Instant end = LocalDateTime.parse(local).atZone(ZoneId.of("Europe/Berlin")).toInstant();
    while (clock.instant().isBefore(end)) {
      clock.advance(Duration.ofMinutes(15));
      looks();
    }
    return this;
  }

  /** One look at all rounds, and everything that can be brought is brought. */
  public Office looks() {
    holding.run();
    for (String id : store.outbox().due(200)) {
      store.outbox().take(id).ifPresent(this::bring);
    }
    return this;
  }

  private void bring(Outbox.Taken taken) {
    try (taken) {
      if (taken.stage() != Outbox.Stage.STALE && letters.wait(taken.letter()).isPresent()) {
        taken.unclear(Duration.ofMinutes(5));
        return;
      }
      Optional<Card> card =
          taken.letter().kind().equals("summary")
              ? Optional.of(new Card("A summary", List.of()))
              : letters.write(taken.letter());
      if (card.isEmpty()) {
        taken.dead("nothing left to say");
        return;
      }
      cards.add(card.get());
      sent.put(
          taken.letter().name(), new Sent(taken.letter().address(), card.get(), clock.instant()));
      taken.trying(Duration.ofMinutes(1));
      taken.arrived("slack:C1:" + sent.size() + ".1");
    }
  }

  /** The team that follows a group does so now. */
  public Office follows() {
    following.run();
    return this;
  }

  public HelpWanted helpWanted() {
    return new HelpWanted(store.rounds(), new Invited(store.teams(), hall.folk().directory()));
  }

  /** What became of a letter, by its name. */
  public Sent letter(String name) {
    return Optional.ofNullable(sent.get(name))
        .orElseThrow(() -> new AssertionError("No letter " + name + " in " + sent.keySet()));
  }

  public List<Sent> sentTo(PersonId who) {
    return sent.values().stream().filter(each -> each.address().equals(who.value())).toList();
  }

  public List<Sent> sentTo(String channel) {
    return sent.values().stream().filter(each -> each.address().equals(channel)).toList();
  }

  public Office says(String text) {
    return does(new Incoming.Said(person, place, text));
  }

  public Office types(String text) {
    return does(new Incoming.Commanded(person, place, text));
  }

  public Office opensHome() {
    return does(new Incoming.Opened(person, place, Incoming.Surface.HOME));
  }

  public Office presses(String label) {
    return presses(press(label));
  }

  public Office presses(Press press) {
    return does(new Incoming.Pressed(person, place, press));
  }

  /** What the button with this label means, on what is seen now. */
  public Press press(String label) {
    return Seen.press(Seen.blocks(last), label);
  }

  /** What the button with this label means, on what was sent. */
  public static Press press(Card card, String label) {
    return Seen.press(card.blocks(), label);
  }

  public Office sends(Map<String, String> values) {
    return sends(form(), values);
  }

  public Office sends(Form form, Map<String, String> values) {
    return does(new Incoming.Submitted(person, place, form.purpose(), values));
  }

  public Form form() {
    assertThat(last).isInstanceOf(Reply.Ask.class);
    return ((Reply.Ask) last).form();
  }

  /** What stands in the form already, with this over it. */
  public Map<String, String> filled(Map<String, String> over) {
    Map<String, String> values = new HashMap<>();
    for (Form.Field field : form().fields()) {
      before(field).ifPresent(value -> values.put(field.name(), value));
    }
    values.putAll(over);
    values.values().removeIf(String::isEmpty);
    return values;
  }

  private static Optional<String> before(Form.Field field) {
    return switch (field) {
      case Form.Field.Writing it -> Optional.of(it.before());
      case Form.Field.Choosing it -> it.before();
      case Form.Field.ChoosingMany it -> Optional.of(String.join(",", it.before()));
      case Form.Field.Somebody it -> it.before().map(PersonId::value);
      case Form.Field.People it ->
          Optional.of(it.before().stream().map(PersonId::value).collect(Collectors.joining(",")));
      case Form.Field.Channel it -> it.before();
      case Form.Field.Day it -> it.before().map(Object::toString);
    };
  }

  private Office does(Incoming incoming) {
    last = desk.answer(incoming);
    switch (last) {
      case Reply.Show it -> cards.add(it.card());
      case Reply.Private it -> cards.add(it.card());
      case Reply.Replace it -> cards.add(it.card());
      case Reply.Home it -> homes.add(it.card());
      case Reply.Ask it -> forms.add(it.form());
      case Reply.Mend it -> {}
      case Reply.Suggest it -> {}
      case Reply.Nothing it -> {}
    }
    return this;
  }

  public Office sees(String... texts) {
    assertThat(text()).contains(texts);
    return this;
  }

  public Office doesNotSee(String... texts) {
    assertThat(text()).doesNotContain(texts);
    return this;
  }

  public Reply last() {
    return last;
  }

  public String text() {
    return Seen.text(last);
  }

  public static String text(Card card) {
    return Seen.text(card);
  }

  /** What a card carries, for those who look at it more closely. */
  public static <B extends Block> List<B> blocks(Card card, Class<B> kind) {
    List<B> found = new ArrayList<>();
    card.blocks().stream().filter(kind::isInstance).map(kind::cast).forEach(found::add);
    return found;
  }

  @Override
  public void close() {
    store.close();
  }
}
