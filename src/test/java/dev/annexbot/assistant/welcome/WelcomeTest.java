package dev.annexbot.assistant.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.Shelf;
import dev.annexbot.assistant.Assistant;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.Incoming;
import dev.annexbot.chat.Incoming.Surface;
import dev.annexbot.chat.Letter;
import dev.annexbot.chat.Outbox;
import dev.annexbot.chat.Person;
import dev.annexbot.chat.Person.Standing;
import dev.annexbot.chat.PersonId;
import dev.annexbot.chat.Place;
import dev.annexbot.chat.Reply;
import dev.annexbot.policy.Policy;
import dev.annexbot.policy.Role;
import dev.annexbot.slack.drawing.Drawing;
import dev.annexbot.slack.drawing.Gallery;
import dev.annexbot.store.Store;
import dev.annexbot.teams.drawing.CardRules;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WelcomeTest {
  private static final PersonId ANNA = new PersonId("slack:T1:UANNA");
  private static final PersonId BEN = new PersonId("slack:T1:UBEN");
  private static final Place OWN = new Place("slack:home:U", "slack:home:U", Place.Kind.DIRECT);

  @TempDir private Path folder;
  private Store store;
  private WelcomeDesk desk;

  @BeforeEach
  void opens() throws Exception {
    store = Store.open(folder.resolve("data"), Clock.systemUTC());
    desk = desk(Set.of("UFIRST"));
  }

  @AfterEach
  void closes() {
    store.close();
  }

  private WelcomeDesk desk(Set<String> firstAdmins) {
    return new WelcomeDesk(
        new Assistant(
            Shelf.CATALOGUE, Shelf.ANSWERS, store.threads(), store.feedback(), "#security"),
        store.greetings(),
        store.outbox(),
        new Policy(store.roles(), firstAdmins));
  }

  private Reply comes(Person who, Surface surface) {
    return desk.answer(new Incoming.Opened(who, OWN, surface));
  }

  private static Person member(PersonId who) {
    return new Person(who, Standing.MEMBER);
  }

  private List<String> letters() {
    List<String> names = new ArrayList<>();
    for (String id : store.outbox().due(100)) {
      try (Outbox.Taken taken = store.outbox().take(id).orElseThrow()) {
        names.add(taken.letter().name());
      }
    }
    return names.stream().sorted().toList();
  }

  @Test
  void theFirstVisitToTheOwnPageBeginsWithAWelcome() {
    assertThat(comes(member(ANNA), Surface.HOME).toString())
        .contains("Welcome: three things to try", "What I keep", "Who sees it");
    assertThat(comes(member(ANNA), Surface.HOME).toString())
        .doesNotContain("Welcome")
        .contains("Ask me anything");
    comes(member(ANNA), Surface.PANE);
    assertThat(letters()).isEmpty();
  }

  @Test
  void whoComesToThePaneFirstGetsOneMessage() {
    assertThat(comes(member(ANNA), Surface.PANE)).isInstanceOf(Reply.Suggest.class);
    comes(member(ANNA), Surface.PANE);
    comes(member(BEN), Surface.PANE);
    assertThat(comes(member(ANNA), Surface.HOME).toString()).doesNotContain("Welcome");
    assertThat(letters()).containsExactly("welcome/slack:T1:UANNA", "welcome/slack:T1:UBEN");
  }

  @Test
  void aWelcomeIsOnceAlsoForAProgramThatWasStartedAnew() throws Exception {
    comes(member(ANNA), Surface.HOME);
    store.close();
    store = Store.open(folder.resolve("data"), Clock.systemUTC());
    desk = desk(Set.of());
    assertThat(comes(member(ANNA), Surface.HOME).toString()).doesNotContain("Welcome");
  }

  @Test
  void guestsAndStrangersAreNotGreeted() {
    for (Standing standing : List.of(Standing.GUEST, Standing.OUTSIDER, Standing.BOT)) {
      assertThat(comes(new Person(ANNA, standing, true), Surface.HOME).toString())
          .doesNotContain("Welcome");
    }
    assertThat(letters()).isEmpty();
    assertThat(comes(member(ANNA), Surface.HOME).toString()).contains("Welcome");
  }

  @Test
  void anAdminGetsOneCardMoreAndNoOther() {
    store.roles().give(ANNA, Role.ADMIN, BEN);
    comes(member(ANNA), Surface.PANE);
    comes(member(ANNA), Surface.HOME);
    comes(member(new PersonId("slack:T1:UFIRST")), Surface.HOME);
    assertThat(letters()).containsExactly("set-up/slack:T1:UANNA", "set-up/slack:T1:UFIRST");
  }

  @Test
  void whileNobodyIsAdminTheOwnerGetsThatCard() {
    comes(new Person(BEN, Standing.MEMBER, true), Surface.HOME);
    assertThat(letters()).isEmpty();
    desk = desk(Set.of());
    comes(new Person(BEN, Standing.MEMBER, true), Surface.HOME);
    assertThat(letters()).containsExactly("set-up/slack:T1:UBEN");
  }

  @Test
  void aChannelIsToldOnceHoweverOftenWeAreInvited() {
    Place channel = new Place("slack:C1", "slack:C1:", Place.Kind.CHANNEL);
    Place shared = new Place("slack:C2", "slack:C2:", Place.Kind.SHARED);
    Person bot = new Person(new PersonId("slack:T1:UBOT"), Standing.BOT);
    assertThat(desk.answer(new Incoming.Opened(member(ANNA), channel, Surface.CHANNEL)))
        .isEqualTo(new Reply.Nothing());
    desk.answer(new Incoming.Opened(bot, channel, Surface.CHANNEL));
    desk.answer(new Incoming.Opened(bot, shared, Surface.CHANNEL));
    assertThat(letters()).containsExactly("introduction/slack:C1", "introduction/slack:C2");
  }

  @Test
  void whatIsWrittenIsShortAndDrawnEverywhere() {
    WelcomeLetters.byKind()
        .forEach(
            (kind, words) -> {
              Card card = words.write(new Letter(kind, "x", "slack:C1")).orElseThrow();
              assertThat(Drawing.message(card, Gallery.EMPTY).blocks()).hasSizeBetween(1, 6);
              for (var each : dev.annexbot.teams.drawing.Surface.values()) {
                CardRules.hold(dev.annexbot.teams.drawing.Drawing.card(card, each));
              }
            });
  }
}
