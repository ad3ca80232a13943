package dev.annexbot.assistant.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.Shelf;
import dev.annexbot.answer.own.AskedBefore;
import dev.annexbot.answer.own.OwnDocuments;
import dev.annexbot.assistant.Assistant;
import dev.annexbot.assistant.Front;
import dev.annexbot.assistant.Seen;
import dev.annexbot.assistant.row.RowOfRooms;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.Desk;
import dev.annexbot.chat.Form;
import dev.annexbot.chat.Incoming;
import dev.annexbot.chat.Letter;
import dev.annexbot.chat.Letters;
import dev.annexbot.chat.LettersByKind;
import dev.annexbot.chat.Mention;
import dev.annexbot.chat.Org;
import dev.annexbot.chat.Person;
import dev.annexbot.chat.PersonId;
import dev.annexbot.chat.Place;
import dev.annexbot.chat.Press;
import dev.annexbot.chat.Reply;
import dev.annexbot.handoff.Arrangement;
import dev.annexbot.handoff.HandoffLetters;
import dev.annexbot.handoff.Listing;
import dev.annexbot.handoff.RulesAtHand;
import dev.annexbot.handoff.Tending;
import dev.annexbot.handoff.WorkTime;
import dev.annexbot.policy.Policy;
import dev.annexbot.reminder.Calendar;
import dev.annexbot.reminder.Rhythm;
import dev.annexbot.schedule.Alarm;
import dev.annexbot.schedule.Courier;
import dev.annexbot.schedule.Patience;
import dev.annexbot.store.SettableClock;
import dev.annexbot.store.Store;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** People who ask and answer each other through the desk, on a real database, and their mail. */
final class Talk implements AutoCloseable {
  static final PersonId ANNA = new PersonId("slack:T1:UANNA");
  static final PersonId BEN = new PersonId("slack:T1:UBEN");
  static final PersonId CLEO = new PersonId("slack:T1:UCLEO");
  static final PersonId ADMIN = new PersonId("slack:T1:UADMIN");
  static final String EXPERTS = "slack:CEXPERTS";

  final Store store;
  final Mailbox mail = new Mailbox();
  final List<Card> cards = new ArrayList<>();
  final List<Form> forms = new ArrayList<>();
  private final SettableClock time = new SettableClock();
  private final Desk desk;
  private final Courier courier;
  private final Tending tending;
  private final Listing listing;
  private Optional<String> channel = Optional.of(EXPERTS);
  private Person person = new Person(ANNA, Person.Standing.MEMBER);
  private Place place = new Place("slack:D1", "slack:D1:1", Place.Kind.DIRECT);
  private Reply last = new Reply.Nothing();

  private final class Arranged implements Arrangement {
    @Override
    public Optional<String> experts(Org org) {
      return channel;
    }

    @Override
    public Instant promise(Org org, Instant asked) {
      return times(org).days(asked, 1);
    }

    @Override
    public WorkTime times(Org org) {
      return new WorkTime(
          new Calendar((day, where) -> false), Rhythm.usual(ZoneId.of("Europe/Berlin")));
    }

    @Override
    public Duration keeping(Org org) {
      return Duration.ofDays(180);
    }
  }

  Talk(Path folder) throws Exception {
    // A Wednesday at nine.
    time.set(Instant.parse("2026-11-25T09:00:00Z"));
    store = Store.open(folder.resolve("data"), time);
    HandoffRoom room =
        new HandoffRoom(
            store.handoffs(),
            new Arranged(),
            new Policy(store.roles(), Set.of(ADMIN.local())),
            Shelf.CATALOGUE,
            time);
    Unanswered unanswered = new Unanswered(room, store.usage(), store.feedback());
    desk =
        Front.before(
            new RowOfRooms(
                List.of(
                    new HandoffDesk(
                        new AskerDesk(room, Shelf.ANSWERS, "#security"),
                        new ExpertDesk(room),
                        new OwnerDesk(room, store.rules(), unanswered))),
                new Assistant(
                    Shelf.CATALOGUE,
                    Shelf.ANSWERS,
                    store.threads(),
                    store.feedback(),
                    new Assistant.Company(
                        "#security",
                        time,
                        store.usage(),
                        new OwnDocuments(List.of()),
                        new Open(
                            room,
                            new RulesAtHand(store.rules(), time),
                            new AskedBefore(
                                Shelf.CATALOGUE, Shelf.DATA.vocabulary().synonyms()))))));
    listing =
        new Listing(
            store.weeks(),
            new Arranged(),
            new Listing.Receivers(() -> Set.of(ANNA.org()), org -> Set.of(ADMIN)),
            time);
    Letters experts = new ExpertCards(room);
    courier =
        new Courier(
            store.outbox(),
            mail,
            new LettersByKind(
                Map.of(
                    HandoffLetters.CARD, experts,
                    HandoffLetters.LINE, experts,
                    HandoffLetters.OVERDUE, experts,
                    HandoffLetters.NEWS, new AskerCards(room),
                    HandoffLetters.WEEK, unanswered)),
            new Patience(Duration.ofSeconds(1)),
            new Loud());
    tending = new Tending(store.handoffs(), new Arranged(), time);
  }

  /** Nothing may go wrong on the way. */
  private static final class Loud implements Alarm {
    @Override
    public void dead(Letter letter, String why) {
      throw new AssertionError(letter.name() + ": " + why);
    }

    @Override
    public void parked(Letter letter, String why) {
      throw new AssertionError(letter.name() + ": " + why);
    }

    @Override
    public void doubled(Letter letter) {
      throw new AssertionError(letter.name());
    }
  }

  Talk withoutExperts() {
    channel = Optional.empty();
    return this;
  }

  /** Alone with the assistant. */
  Talk as(PersonId who) {
    person = new Person(who, Person.Standing.MEMBER);
    place = new Place("slack:D" + who.local(), "slack:D1:1", Place.Kind.DIRECT);
    return this;
  }

  /** In the experts' channel, at the card. */
  Talk expert(PersonId who) {
    person = new Person(who, Person.Standing.MEMBER);
    place = new Place(EXPERTS, EXPERTS + ":17.0", Place.Kind.CHANNEL);
    return this;
  }

  Talk being(Person.Standing standing) {
    person = new Person(person.id(), standing);
    return this;
  }

  Talk in(Place.Kind kind) {
    place = new Place(place.address(), place.thread(), kind);
    return this;
  }

  Talk elsewhere() {
    place = new Place("slack:CGENERAL", "slack:CGENERAL:1", Place.Kind.CHANNEL);
    return this;
  }

  Talk later(Duration how) {
    time.advance(how);
    return this;
  }

  /** Everything that is due is looked at, and letters are brought. */
  Talk tick() {
    tending.run();
    listing.run();
    return delivers();
  }

  Talk delivers() {
    for (List<String> due = due(); !due.isEmpty(); due = due()) {
      due.forEach(courier::see);
    }
    return this;
  }

  private List<String> due() {
    return store.outbox().due(100);
  }

  Talk says(String text) {
    return does(new Incoming.Said(person, place, text));
  }

  Talk types(String text) {
    return does(new Incoming.Commanded(person, place, text));
  }

  Talk calls(String shortcut, String message) {
    return does(new Incoming.Called(person, place, shortcut, message));
  }

  /** On what was answered last. */
  Talk presses(String label) {
    return presses(Seen.press(Seen.blocks(last), label));
  }

  Talk presses(Press press) {
    return does(new Incoming.Pressed(person, place, press));
  }

  /** On the newest card of the mail of somebody or a channel. */
  Talk pressesInMail(String address, String label) {
    return presses(Seen.press(newest(address).blocks(), label));
  }

  /** On the first card there. */
  Talk pressesOnCard(String label) {
    return presses(onCard(label));
  }

  Press onCard(String label) {
    return Seen.press(mail.at(EXPERTS).getFirst().card().blocks(), label);
  }

  Talk sends(Map<String, String> values) {
    return sends(form(), values);
  }

  Talk sends(Form form, Map<String, String> values) {
    return does(new Incoming.Submitted(person, place, form.purpose(), values));
  }

  Form form() {
    assertThat(last).isInstanceOf(Reply.Ask.class);
    return ((Reply.Ask) last).form();
  }

  private Talk does(Incoming incoming) {
    last = desk.answer(incoming);
    switch (last) {
      case Reply.Ask ask -> forms.add(ask.form());
      case Reply.Mend mend -> {}
      case Reply.Suggest suggest -> {}
      case Reply.Nothing nothing -> {}
      case Reply.Show it -> cards.add(it.card());
      case Reply.Private it -> cards.add(it.card());
      case Reply.Replace it -> cards.add(it.card());
      case Reply.Home it -> cards.add(it.card());
    }
    return this;
  }

  Reply last() {
    return last;
  }

  Reply at(Incoming incoming) {
    return desk.answer(incoming);
  }

  Person person() {
    return person;
  }

  Place place() {
    return place;
  }

  Talk sees(String... texts) {
    assertThat(text()).contains(texts);
    return this;
  }

  Talk doesNotSee(String... texts) {
    assertThat(text()).doesNotContain(texts);
    return this;
  }

  Talk sees(Class<? extends Reply> kind) {
    assertThat(last).isInstanceOf(kind);
    return this;
  }

  /** The newest card of the mail of somebody or a channel says this. */
  Talk finds(String address, String... texts) {
    assertThat(text(newest(address))).contains(texts);
    return this;
  }

  /** The first card in the experts' channel says this. */
  Talk card(String... texts) {
    assertThat(text(mail.at(EXPERTS).getFirst().card())).contains(texts);
    return this;
  }

  Card newest(String address) {
    assertThat(mail.at(address)).isNotEmpty();
    return mail.at(address).getLast().card();
  }

  /** The latest list of a week, wherever it went. */
  Card week(String address) {
    return mail.at(address).stream()
        .filter(it -> it.letter().kind().equals(HandoffLetters.WEEK))
        .reduce((one, later) -> later)
        .orElseThrow()
        .card();
  }

  String text() {
    return named(Seen.text(last));
  }

  static String text(Card card) {
    return named(Seen.text(card));
  }

  private static String named(String text) {
    return Mention.named(text, who -> "@" + who.local());
  }

  @Override
  public void close() {
    store.close();
  }
}
