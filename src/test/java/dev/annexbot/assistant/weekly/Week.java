package dev.annexbot.assistant.weekly;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.Shelf;
import dev.annexbot.assistant.Front;
import dev.annexbot.assistant.Seen;
import dev.annexbot.assistant.risks.RiskDesk;
import dev.annexbot.assistant.risks.Rooms;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.Desk;
import dev.annexbot.chat.Form;
import dev.annexbot.chat.Incoming;
import dev.annexbot.chat.Letter;
import dev.annexbot.chat.Letters;
import dev.annexbot.chat.Outbox;
import dev.annexbot.chat.Person;
import dev.annexbot.chat.PersonId;
import dev.annexbot.chat.Place;
import dev.annexbot.chat.Press;
import dev.annexbot.chat.Profile;
import dev.annexbot.chat.Profiles;
import dev.annexbot.chat.Reply;
import dev.annexbot.checkin.Templates;
import dev.annexbot.holidays.PublicHolidays;
import dev.annexbot.house.House;
import dev.annexbot.policy.Policy;
import dev.annexbot.policy.Role;
import dev.annexbot.reminder.Leaders;
import dev.annexbot.reminder.TeamHelp;
import dev.annexbot.risk.Change;
import dev.annexbot.risk.Handling;
import dev.annexbot.risk.Origin;
import dev.annexbot.risk.Plan;
import dev.annexbot.risk.Risk;
import dev.annexbot.risk.RiskId;
import dev.annexbot.risk.RiskScenario;
import dev.annexbot.risk.Treatment;
import dev.annexbot.risk.level.Assessment;
import dev.annexbot.risk.level.Confidence;
import dev.annexbot.risk.level.Consequence;
import dev.annexbot.risk.level.Likelihood;
import dev.annexbot.risk.level.Rating;
import dev.annexbot.risk.level.Ratings;
import dev.annexbot.store.SettableClock;
import dev.annexbot.store.Store;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** People in a week of work, on a real database: what reaches them and what they press. */
public final class Week implements AutoCloseable {
  public static final PersonId ANNA = new PersonId("slack:T1:UANNA");
  static final PersonId BEN = new PersonId("slack:T1:UBEN");
  public static final PersonId CLEO = new PersonId("slack:T1:UCLEO");
  public static final PersonId ADMIN = new PersonId("slack:T1:UADMIN");
  static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  public final Store store;
  final Rooms rooms;
  final Weekly weekly;
  public final HandingOn handingOn;
  final Map<PersonId, Profile> profiles = new HashMap<>();
  final Map<PersonId, Instant> undisturbed = new HashMap<>();
  public final Map<PersonId, PersonId> leaders = new HashMap<>();
  public final List<TeamHelp.Wanted> help = new ArrayList<>();
  final Set<PersonId> managers = new HashSet<>();
  final Profiles asked = new Asked();
  final Why why;

  private final SettableClock time = new SettableClock();
  private final Desk desk;
  private PersonId who = ANNA;
  private Reply last = new Reply.Nothing();
  private int numbers;

  /** Whatever anybody has seen. */
  public final List<Card> cards = new ArrayList<>();

  public final List<Card> homes = new ArrayList<>();
  public final List<Form> forms = new ArrayList<>();

  /** The chat platform's word about people. */
  private final class Asked implements Profiles {
    @Override
    public Optional<Profile> find(PersonId person) {
      return Optional.ofNullable(profiles.get(person));
    }

    @Override
    public Optional<Instant> quietUntil(PersonId person) {
      return Optional.ofNullable(undisturbed.get(person));
    }
  }

  public Week(Path folder) throws Exception {
    // A Wednesday.
    time.set(Instant.parse("2026-11-25T09:00:00Z"));
    store = Store.open(folder.resolve("data"), time);
    rooms =
        new Rooms(
            store.checkIns(),
            store.risks(),
            new Templates(Shelf.DATA.risks().templates(), id -> Optional.empty()),
            Shelf.DATA.risks().used(),
            new Policy(store.roles(), Set.of()));
    Leaders known = person -> Optional.ofNullable(leaders.get(person));
    handingOn = new HandingOn(rooms.register(), known, org -> Set.of(ADMIN), store.outbox(), time);
    why = new Why(rooms, () -> managers);
    weekly =
        new Weekly(
            rooms,
            new Weekly.Kept(store.reminders(), store.later()),
            new Weekly.Sources(Shelf.CATALOGUE, person -> help, why),
            new Weekly.World(asked, new PublicHolidays()),
            handingOn);
    RiskDesk risks =
        new RiskDesk(
            rooms,
            new RiskDesk.Means(
                Shelf.CATALOGUE, Shelf.ANSWERS, new House(store.orgChoices(), Map.of()), time));
    desk = Front.before(store, weekly.desk(risks, List.of()), risks);
    for (PersonId each : List.of(ANNA, BEN, CLEO, ADMIN)) {
      profiles.put(each, new Profile(true, Optional.of(BERLIN)));
    }
  }

  public LocalDate today() {
    return time.instant().atZone(BERLIN).toLocalDate();
  }

  public Week later(Duration how) {
    time.advance(how);
    return this;
  }

  Week at(String moment) {
    time.set(Instant.parse(moment));
    return this;
  }

  /** A high risk of somebody's, about which nothing is decided. */
  public RiskId risk(PersonId owner, String asset) {
    return risk(owner, asset, new Treatment.Undecided(), today().plusYears(1));
  }

  public RiskId risk(PersonId owner, String asset, Treatment treatment, LocalDate review) {
    numbers++;
    Handling handling =
        Handling.begun(
            Optional.of(owner), Ratings.now(Optional.of(rating(4, 4))), treatment, review);
    Risk risk =
        new Risk(
            new RiskId(numbers),
            1,
            new Origin(owner, time.instant(), "run-" + numbers, "new-supplier", ""),
            new RiskScenario(asset, "a thief", "no lock", "it is gone"),
            handling);
    assertThat(store.risks().add(risk, new Change(owner, time.instant(), "risk.imported")))
        .isTrue();
    return risk.id();
  }

  public static Treatment treated(PersonId by, LocalDate due) {
    return new Treatment.Modify(
        List.of(Shelf.CATALOGUE.controls().getFirst().reference()), Plan.of(by, due));
  }

  Rating rating(int likely, int bad) {
    return rooms
        .criteria()
        .rate(new Assessment(new Likelihood(likely), new Consequence(bad), Confidence.HIGH));
  }

  Risk find(RiskId id) {
    return store.risks().find(id).orElseThrow();
  }

  /** Somebody changes a risk. */
  void changes(PersonId by, RiskId id, Handling handling) {
    assertThat(
            store
                .risks()
                .keep(find(id).with(handling), new Change(by, time.instant(), "risk.edited")))
        .isTrue();
  }

  public Week as(PersonId person) {
    who = person;
    return this;
  }

  public Week given(Role role) {
    store.roles().give(who, role, BEN);
    return this;
  }

  private Person person() {
    return new Person(who, Person.Standing.MEMBER);
  }

  private static Place place() {
    return new Place("slack:D1", "slack:D1:1", Place.Kind.DIRECT);
  }

  public Week types(String text) {
    return does(new Incoming.Commanded(person(), place(), text));
  }

  Week says(String text) {
    return does(new Incoming.Said(person(), place(), text));
  }

  public Week opensHome() {
    return does(new Incoming.Opened(person(), place(), Incoming.Surface.HOME));
  }

  /** Goes on with a card that has reached them. */
  public Week reads(Card card) {
    last = new Reply.Show(card);
    return this;
  }

  public Week presses(String label) {
    return presses(press(label));
  }

  Week presses(Press press) {
    return does(new Incoming.Pressed(person(), place(), press));
  }

  Press press(String label) {
    return Seen.press(Seen.blocks(last), label);
  }

  Form form() {
    assertThat(last).isInstanceOf(Reply.Ask.class);
    return ((Reply.Ask) last).form();
  }

  public Week sends(Map<String, String> values) {
    return sends(form(), values);
  }

  Week sends(Form form, Map<String, String> values) {
    return does(new Incoming.Submitted(person(), place(), form.purpose(), values));
  }

  private Week does(Incoming incoming) {
    last = desk.answer(incoming);
    switch (last) {
      case Reply.Ask ask -> forms.add(ask.form());
      case Reply.Home home -> homes.add(home.card());
      case Reply.Mend mend -> {}
      default -> cards.add(card());
    }
    return this;
  }

  Week sees(String... texts) {
    assertThat(text()).contains(texts);
    return this;
  }

  Week doesNotSee(String... texts) {
    assertThat(text()).doesNotContain(texts);
    return this;
  }

  Week sees(Class<? extends Reply> kind) {
    assertThat(last).isInstanceOf(kind);
    return this;
  }

  /** What a letter would say now. */
  public Optional<Card> says(Letter letter) {
    Optional<Card> card = words(letter).write(letter);
    card.ifPresent(cards::add);
    return card;
  }

  Letters words(Letter letter) {
    return Optional.ofNullable(weekly.letters().get(letter.kind())).orElseThrow();
  }

  /** The letters that are due, by nobody sent yet. */
  public List<Letter> waiting() {
    return due();
  }

  List<Letter> due() {
    List<Letter> due = new ArrayList<>();
    for (String id : store.outbox().due(50)) {
      try (Outbox.Taken taken = store.outbox().take(id).orElseThrow()) {
        due.add(taken.letter());
      }
    }
    return due;
  }

  Card card() {
    return Seen.card(last).orElseThrow(() -> new AssertionError("No card: " + last));
  }

  String text() {
    return Seen.text(last);
  }

  @Override
  public void close() {
    store.close();
  }
}
