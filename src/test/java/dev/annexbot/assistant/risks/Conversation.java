package dev.annexbot.assistant.risks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.Shelf;
import dev.annexbot.assistant.Front;
import dev.annexbot.assistant.Seen;
import dev.annexbot.assistant.handover.HandoverDesk;
import dev.annexbot.assistant.papers.Papers;
import dev.annexbot.assistant.papers.PapersDesk;
import dev.annexbot.assistant.soa.SoaDesk;
import dev.annexbot.chat.Block;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.Desk;
import dev.annexbot.chat.Form;
import dev.annexbot.chat.Handing.Handed;
import dev.annexbot.chat.Incoming;
import dev.annexbot.chat.Letter;
import dev.annexbot.chat.Person;
import dev.annexbot.chat.PersonId;
import dev.annexbot.chat.Place;
import dev.annexbot.chat.Press;
import dev.annexbot.chat.Reply;
import dev.annexbot.checkin.Template;
import dev.annexbot.checkin.Templates;
import dev.annexbot.house.House;
import dev.annexbot.house.Item;
import dev.annexbot.people.Team;
import dev.annexbot.people.TeamId;
import dev.annexbot.people.TeamRegister;
import dev.annexbot.policy.Policy;
import dev.annexbot.policy.Role;
import dev.annexbot.risk.RiskFilter.Sight;
import dev.annexbot.store.SettableClock;
import dev.annexbot.store.Store;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** People who do things about risks, one after the other, on a real database, and what they see. */
final class Conversation implements AutoCloseable {
  static final PersonId ANNA = new PersonId("slack:T1:UANNA");
  static final PersonId BEN = new PersonId("slack:T1:UBEN");

  final Store store;

  /** Every card and form that was seen. */
  final Set<Card> cards = new LinkedHashSet<>();

  /** To whom which file was handed. */
  final List<String> handed = new ArrayList<>();

  final Set<Form> forms = new LinkedHashSet<>();
  private final SettableClock time = new SettableClock();
  private Desk desk;
  private Rooms rooms;
  private Person person = new Person(ANNA, Person.Standing.MEMBER);
  private Place place = new Place("slack:D1", "slack:D1:1", Place.Kind.DIRECT);
  private Reply last = new Reply.Nothing();

  Conversation(Path folder) throws Exception {
    time.set(Instant.parse("2026-11-25T09:00:00Z"));
    store = Store.open(folder.resolve("data"), time);
    opens(Shelf.DATA.risks().templates(), List.of());
  }

  /** Starts anew with other questionnaires, and those that held before. */
  Conversation opens(List<Template> now, List<Template> before) {
    Templates templates =
        new Templates(now, id -> before.stream().filter(each -> each.id().equals(id)).findFirst());
    rooms =
        new Rooms(
            store.checkIns(),
            store.risks(),
            templates,
            Shelf.DATA.risks().used(),
            new Policy(store.roles(), Set.of()),
            store.teams());
    desk =
        Front.before(
            store,
            new RiskDesk(rooms, new RiskDesk.Means(Shelf.CATALOGUE, Shelf.ANSWERS, house(), time)),
            new SoaDesk(Shelf.CATALOGUE, store.decisions(), rooms.policy(), time),
            new PapersDesk(papers(), rooms.policy()),
            new HandoverDesk(
                store.handovers(),
                store.risks(),
                new HandoverDesk.Rights(rooms.policy(), rooms::thing),
                time));
    return this;
  }

  Conversation settles(Item item, String value) {
    assertThat(
            store
                .orgChoices()
                .keep(ANNA.org(), store.orgChoices().latest(ANNA.org()).with(item, value), BEN))
        .isTrue();
    return this;
  }

  private static String names(Set<PersonId> people) {
    return people.stream().map(PersonId::value).sorted().collect(Collectors.joining(", "));
  }

  /** Makes a team and gives its manager the role. */
  Conversation team(String name, PersonId manager, PersonId... members) {
    Team team =
        new Team(
            new TeamId(name.toLowerCase(Locale.ROOT)),
            1,
            name,
            manager,
            Set.of(members),
            Optional.empty());
    assertThat(store.teams().keep(team, BEN)).isEqualTo(TeamRegister.Kept.KEPT);
    store.roles().give(manager, Role.MANAGER, BEN);
    return this;
  }

  private House house() {
    return new House(store.orgChoices(), Map.of(Item.SUMMARIES, "slack:CRISK"));
  }

  private Papers papers() {
    return new Papers() {
      @Override
      public Handed register(PersonId who, Sight sight, Kind kind) {
        String whose = sight.only().map(Conversation::names).orElse("all");
        handed.add(who.value() + " risks " + kind + " of " + whose);
        return new Handed.Given("in your direct messages");
      }

      @Override
      public Handed statement(PersonId who, Kind kind) {
        handed.add(who.value() + " soa " + kind);
        return new Handed.NotHere("Slack did not take the file.");
      }
    };
  }

  Conversation as(PersonId who, Person.Standing standing) {
    person = new Person(who, standing);
    return this;
  }

  Conversation as(PersonId who) {
    return as(who, Person.Standing.MEMBER);
  }

  Conversation in(Place.Kind kind) {
    place = new Place("slack:C1", "slack:C1:1", kind);
    return this;
  }

  Conversation given(Role role) {
    store.roles().give(person.id(), role, BEN);
    return this;
  }

  Conversation later(Duration how) {
    time.advance(how);
    return this;
  }

  Conversation says(String text) {
    return does(new Incoming.Said(person, place, text));
  }

  Conversation types(String text) {
    return does(new Incoming.Commanded(person, place, text));
  }

  Conversation calls(String shortcut, String text) {
    return does(new Incoming.Called(person, place, shortcut, text));
  }

  Conversation opensHome() {
    return does(new Incoming.Opened(person, place, Incoming.Surface.HOME));
  }

  Conversation presses(String label) {
    return presses(press(label));
  }

  Conversation presses(Press press) {
    return does(new Incoming.Pressed(person, place, press));
  }

  /** What the button with this label means. */
  Press press(String label) {
    return Seen.press(Seen.blocks(last), label);
  }

  Conversation sends(Map<String, String> values) {
    return sends(form(), values);
  }

  Conversation sends(Form form, Map<String, String> values) {
    return does(new Incoming.Submitted(person, place, form.purpose(), values));
  }

  Form form() {
    assertThat(last).isInstanceOf(Reply.Ask.class);
    return ((Reply.Ask) last).form();
  }

  private Conversation does(Incoming incoming) {
    last = desk.answer(incoming);
    remember(last);
    return this;
  }

  private void remember(Reply reply) {
    switch (reply) {
      case Reply.Show it -> cards.add(it.card());
      case Reply.Private it -> cards.add(it.card());
      case Reply.Replace it -> cards.add(it.card());
      case Reply.Home it -> cards.add(it.card());
      case Reply.Ask it -> forms.add(it.form());
      case Reply.Suggest it -> {}
      case Reply.Mend it -> {}
      case Reply.Nothing it -> {}
    }
  }

  /** The same from several threads at once; what each sees is looked at no further. */
  Reply at(Press press) {
    return desk.answer(new Incoming.Pressed(person, place, press));
  }

  Conversation sees(String... texts) {
    assertThat(text()).contains(texts);
    return this;
  }

  Conversation doesNotSee(String... texts) {
    assertThat(text()).doesNotContain(texts);
    return this;
  }

  Conversation sees(Class<? extends Reply> kind) {
    assertThat(last).isInstanceOf(kind);
    return this;
  }

  Reply last() {
    return last;
  }

  int risks() {
    return store.risks().all().size();
  }

  /** What the buttons of a card mean. */
  static List<Press> meant(Card card) {
    return card.blocks().stream()
        .filter(Block.Buttons.class::isInstance)
        .flatMap(block -> ((Block.Buttons) block).buttons().stream())
        .map(Block.Button::press)
        .toList();
  }

  /** How many letters wait to be posted. */
  long letters() {
    return store.outbox().counts().values().stream().mapToLong(Long::longValue).sum();
  }

  /** The summary of the only risk as it would be posted now. */
  Optional<Card> summary() {
    String run = store.risks().all().getFirst().origin().run();
    return new SummaryCards(
            rooms, new SuggestedControls(Shelf.CATALOGUE, Shelf.ANSWERS), house(), time)
        .write(new Letter(SummaryCards.KIND, run, "slack:CRISK"));
  }

  String text() {
    return Seen.text(last);
  }

  static String text(Card card) {
    return Seen.text(card);
  }

  @Override
  public void close() {
    store.close();
  }
}
