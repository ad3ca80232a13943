package dev.annexbot.store.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.annexbot.chat.Letter;
import dev.annexbot.chat.Org;
import dev.annexbot.chat.PersonId;
import dev.annexbot.journal.Entry;
import dev.annexbot.policy.Accounts;
import dev.annexbot.policy.Accounts.Offer;
import dev.annexbot.policy.LinkCodes;
import dev.annexbot.policy.LinkCodes.Tried;
import dev.annexbot.policy.Policy;
import dev.annexbot.policy.Role;
import dev.annexbot.reminder.IsoWeek;
import dev.annexbot.reminder.Rhythm;
import dev.annexbot.store.AtOnce;
import dev.annexbot.store.OnEachDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds of people with several accounts on every database. */
abstract class AccountContract extends OnEachDatabase {
  private static final Org SLACK = new Org("slack:T1");
  private static final Org TEAMS = new Org("teams:t-1");
  private static final PersonId IN_SLACK = new PersonId("slack:T1:U1");
  private static final PersonId IN_TEAMS = new PersonId("teams:t-1:0a-1b");

  /** Whom the account in Teams is before it is linked. */
  private static final PersonId TEAMS_PERSON = new PersonId("slack:T1:0a-1b");

  private static final PersonId OTHER = new PersonId("slack:T1:U12");

  private Accounts accounts;
  private LinkCodes codes;

  @BeforeEach
  void begins() {
    accounts = store.accounts();
    codes = new LinkCodes(accounts, clock);
  }

  private void join(Org... orgs) {
    Map<Org, Predicate<String>> all = new LinkedHashMap<>();
    for (Org each : orgs) {
      all.put(each, local -> local.contains("-") == each.equals(TEAMS));
    }
    accounts.join(all);
  }

  private void linked() {
    join(SLACK, TEAMS);
    assertThat(codes.use(IN_TEAMS, codes.show(IN_SLACK))).isInstanceOf(Tried.Good.class);
  }

  @Test
  void whereSomebodyIsAtHomeIsKnownWithoutKnowingWhoTheyAre() {
    assertThat(accounts.home(TEAMS)).isEqualTo(TEAMS);
    linked();
    assertThat(accounts.home(TEAMS)).isEqualTo(accounts.person(IN_TEAMS).org()).isEqualTo(SLACK);
    assertThat(accounts.home(SLACK)).isEqualTo(SLACK);
    assertThat(accounts.home(new Org("slack:T9"))).isEqualTo(new Org("slack:T9"));
  }

  @Test
  void withoutAnotherPlatformEverybodyIsWhoTheyAre() {
    join(SLACK);
    assertThat(accounts.person(IN_SLACK)).isEqualTo(IN_SLACK);
    assertThat(accounts.of(IN_SLACK)).containsExactly(IN_SLACK);
    assertThat(accounts.person(IN_TEAMS)).as("not joined").isEqualTo(IN_TEAMS);
  }

  @Test
  void twoPlatformsAreOneOrganizationWithOneRegister() {
    join(SLACK, TEAMS);
    assertThat(accounts.person(IN_TEAMS)).isEqualTo(TEAMS_PERSON);
    assertThat(accounts.of(TEAMS_PERSON)).containsExactly(IN_TEAMS);
    assertThat(accounts.person(new PersonId("slack:T2:U9")).org()).isEqualTo(new Org("slack:T2"));
  }

  @Test
  void theRegisterStaysWhereItWasWhenAPlatformIsAdded() throws Exception {
    join(TEAMS);
    reopen();
    accounts = store.accounts();
    join(SLACK, TEAMS);
    assertThat(accounts.person(IN_TEAMS)).isEqualTo(IN_TEAMS);
    assertThat(accounts.person(IN_SLACK)).isEqualTo(new PersonId("teams:t-1:U1"));
    assertThat(accounts.of(new PersonId("teams:t-1:U1"))).containsExactly(IN_SLACK);
  }

  @Test
  void whatWasUsedApartStaysApart() {
    store.roles().give(IN_SLACK, Role.READER, OTHER);
    store.roles().give(IN_TEAMS, Role.READER, IN_TEAMS);
    join(SLACK, TEAMS);
    assertThat(accounts.person(IN_TEAMS)).isEqualTo(IN_TEAMS);
    assertThat(accounts.person(IN_SLACK)).isEqualTo(IN_SLACK);
  }

  @Test
  void whatOnlyTeamsHasUsedIsWhereBothAre() {
    store.roles().give(IN_TEAMS, Role.READER, IN_TEAMS);
    join(SLACK, TEAMS);
    assertThat(accounts.person(IN_SLACK).org()).isEqualTo(TEAMS);
  }

  @Test
  void aCodeShownThereAndTypedHereMakesOnePerson() {
    linked();
    assertThat(accounts.person(IN_TEAMS)).isEqualTo(IN_SLACK);
    assertThat(accounts.person(IN_SLACK)).isEqualTo(IN_SLACK);
    assertThat(accounts.of(IN_SLACK)).containsExactly(IN_SLACK, IN_TEAMS);
  }

  @Test
  void theOtherWayRoundItIsTheSamePerson() {
    join(SLACK, TEAMS);
    codes.use(IN_SLACK, codes.show(IN_TEAMS));
    assertThat(accounts.person(IN_TEAMS)).isEqualTo(IN_SLACK);
    assertThat(accounts.of(IN_SLACK)).containsExactly(IN_SLACK, IN_TEAMS);
  }

  @Test
  void aCodeIsGoodOnceAndForTenMinutesHoweverItIsTyped() {
    join(SLACK, TEAMS);
    String code = codes.show(IN_SLACK);
    assertThat(codes.look(IN_TEAMS, code.toLowerCase(java.util.Locale.ROOT).replace("-", " ")))
        .isEqualTo(new Tried.Good(IN_SLACK));
    clock.advance(Duration.ofMinutes(10));
    assertThat(codes.use(IN_TEAMS, code)).isInstanceOf(Tried.Unknown.class);

    String again = codes.show(IN_SLACK);
    String last = codes.show(IN_SLACK);
    assertThat(codes.look(IN_TEAMS, again)).as("a new one").isInstanceOf(Tried.Unknown.class);
    assertThat(codes.use(IN_TEAMS, last)).isInstanceOf(Tried.Good.class);
    assertThat(codes.use(new PersonId("teams:t-1:2c-3d"), last)).isInstanceOf(Tried.Unknown.class);
  }

  @Test
  void whoTriesTooOftenHasToWait() {
    join(SLACK, TEAMS);
    String code = codes.show(IN_SLACK);
    for (int tries = 0; tries < 10; tries++) {
      assertThat(codes.look(IN_TEAMS, "AAAA-AAA" + tries)).isInstanceOf(Tried.Unknown.class);
    }
    assertThat(codes.look(IN_TEAMS, code)).isInstanceOf(Tried.TooOften.class);
    clock.advance(Duration.ofHours(1).plusSeconds(1));
    assertThat(codes.look(IN_TEAMS, codes.show(IN_SLACK))).isInstanceOf(Tried.Good.class);
  }

  @Test
  void neitherTheSamePlatformNorALinkedAccountNorAnotherOrganizationIsLinked() {
    join(SLACK, TEAMS);
    assertThat(codes.look(OTHER, codes.show(IN_SLACK))).isInstanceOf(Tried.SamePlatform.class);
    PersonId stranger = new PersonId("teams:t-2:0a-1b");
    assertThat(codes.look(stranger, codes.show(IN_SLACK))).isInstanceOf(Tried.Unknown.class);
    codes.use(IN_TEAMS, codes.show(IN_SLACK));
    assertThat(codes.look(IN_TEAMS, codes.show(OTHER))).isInstanceOf(Tried.LinkedAlready.class);
  }

  @Test
  void noCodeIsKeptAsItIs() {
    join(SLACK, TEAMS);
    String code = codes.show(IN_SLACK);
    assertThat(accounts.offers(clock.instant()))
        .singleElement()
        .satisfies(it -> assertThat(it.hash()).hasSize(64).doesNotContain(code.substring(0, 4)));
  }

  @Test
  void ofManyWhoUseACodeAtOnceOneDoes() throws Exception {
    join(SLACK, TEAMS);
    codes.show(IN_SLACK);
    Offer offer = accounts.offers(clock.instant()).getFirst();
    List<Callable<Boolean>> wishes = new ArrayList<>();
    for (int each = 0; each < 10; each++) {
      PersonId account = new PersonId("teams:t-1:0a-" + each);
      wishes.add(() -> accounts.link(offer, account, clock.instant()));
    }
    assertThat(AtOnce.countTrue(wishes)).isEqualTo(1);
    assertThat(accounts.of(IN_SLACK)).hasSize(2);
  }

  @Test
  void rightsOfBothAreThePersonsAndWhoeverIsNamedAlikeKeepsTheirs() {
    join(SLACK, TEAMS);
    store.roles().give(TEAMS_PERSON, Role.MANAGER, OTHER);
    store.roles().give(TEAMS_PERSON, Role.READER, OTHER);
    store.roles().give(IN_SLACK, Role.READER, OTHER);
    store.roles().give(OTHER, Role.RISK_OWNER, OTHER);
    linked();
    assertThat(store.roles().of(IN_SLACK)).containsExactlyInAnyOrder(Role.MANAGER, Role.READER);
    assertThat(store.roles().of(TEAMS_PERSON)).isEmpty();
    assertThat(store.roles().of(OTHER)).containsExactly(Role.RISK_OWNER);
  }

  @Test
  void anAdminBySettingsIsOneOnBothAndOnlyWhileLinked() {
    join(SLACK, TEAMS);
    Policy policy = new Policy(store.roles(), Set.of("0a-1b"), accounts);
    assertThat(policy.rolesOf(accounts.person(IN_SLACK))).isEmpty();
    linked();
    assertThat(policy.rolesOf(accounts.person(IN_SLACK))).containsExactly(Role.ADMIN);
    assertThat(policy.rolesOf(accounts.person(IN_TEAMS))).containsExactly(Role.ADMIN);
    assertThat(policy.admins(SLACK)).containsExactly(IN_SLACK);
    accounts.unlink(IN_SLACK);
    assertThat(policy.rolesOf(IN_SLACK)).isEmpty();
  }

  @Test
  void remindersAndLettersAreThePersonsAndNoneIsDoubled() {
    join(SLACK, TEAMS);
    IsoWeek week = IsoWeek.parse("2026-W48");
    Rhythm usual = Rhythm.usual(ZoneId.of("Europe/Berlin"));
    store.reminders().begin(IN_SLACK, usual, week);
    store.reminders().begin(TEAMS_PERSON, usual, week);
    store
        .outbox()
        .put(new Letter("notice", "dead|x||" + TEAMS_PERSON.value(), TEAMS_PERSON.value()));
    linked();
    assertThat(store.reminders().all()).hasSize(1);
    try (var letter = store.outbox().take(store.outbox().due(1).getFirst()).orElseThrow()) {
      assertThat(letter.letter().address()).isEqualTo(IN_SLACK.value());
    }
  }

  @Test
  void theyAreReachedWhereTheyWantToBe() {
    linked();
    accounts.reach(IN_SLACK, IN_TEAMS);
    assertThat(accounts.of(IN_SLACK)).containsExactly(IN_TEAMS, IN_SLACK);
    accounts.reach(IN_SLACK, IN_SLACK);
    assertThat(accounts.of(IN_SLACK)).containsExactly(IN_SLACK, IN_TEAMS);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> accounts.reach(IN_SLACK, new PersonId("teams:t-1:9f-9f")));
  }

  @Test
  void whoIsPartedIsTwoAgainAndCanBeLinkedAgain() {
    linked();
    accounts.reach(IN_SLACK, IN_TEAMS);
    accounts.unlink(IN_SLACK);
    assertThat(accounts.person(IN_TEAMS)).isEqualTo(TEAMS_PERSON);
    assertThat(accounts.of(IN_SLACK)).containsExactly(IN_SLACK);
    assertThat(accounts.of(TEAMS_PERSON)).containsExactly(IN_TEAMS);
    linked();
    assertThat(accounts.person(IN_TEAMS)).isEqualTo(IN_SLACK);
  }

  @Test
  void eachStepIsInTheJournalAndNamesNobody() {
    linked();
    accounts.reach(IN_SLACK, IN_TEAMS);
    accounts.unlink(IN_SLACK);
    accounts.unlink(IN_SLACK);
    List<Entry> entries = entries();
    assertThat(entries)
        .extracting(Entry::act)
        .containsExactly("account.linked", "account.reached", "account.unlinked");
    assertThat(entries.toString()).doesNotContain("U1").doesNotContain("0a-1b");
  }

  private List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    store.journal().read(Instant.EPOCH, clock.instant().plusSeconds(60), entries::add);
    return entries;
  }
}
