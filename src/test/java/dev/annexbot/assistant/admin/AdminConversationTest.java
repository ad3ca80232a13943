package dev.annexbot.assistant.admin;

import static dev.annexbot.assistant.admin.AdminTalk.ANNA;
import static dev.annexbot.assistant.admin.AdminTalk.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.Shelf;
import dev.annexbot.chat.ChannelCheck.Look;
import dev.annexbot.chat.Letter;
import dev.annexbot.chat.Outbox;
import dev.annexbot.chat.Person;
import dev.annexbot.chat.PersonId;
import dev.annexbot.chat.Reply;
import dev.annexbot.house.Choices;
import dev.annexbot.house.HouseSettings;
import dev.annexbot.house.Item;
import dev.annexbot.house.Naming;
import dev.annexbot.house.Promise;
import dev.annexbot.policy.Policy;
import dev.annexbot.policy.Role;
import dev.annexbot.standard.NotOurs;
import dev.annexbot.standard.Provision;
import dev.annexbot.usage.Counted;
import dev.annexbot.usage.Kind;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AdminConversationTest {
  @TempDir private Path folder;
  private AdminTalk talk;

  @BeforeEach
  void begins() throws Exception {
    talk = new AdminTalk(folder, Set.of("UFIRST"));
  }

  @AfterEach
  void ends() {
    talk.close();
  }

  private HouseSettings settings() {
    return talk.house.of(ANNA.org());
  }

  @Test
  void whoIsNoAdminIsRefusedHoweverTheyTry() {
    talk.as(BEN).given(Role.RISK_OWNER).given(Role.MANAGER).given(Role.READER);
    talk.types("admin").sees("For admins only", "an admin can give it");
    talk.types("admin roles").sees("For admins only");
    talk.presses(AdminVerbs.SETTINGS).sees("For admins only");
    talk.presses(AdminVerbs.ROLES).sees("For admins only");
    talk.opensHome().doesNotSee("For admins");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MEMBER")
  void whoIsNoMemberIsRefusedEvenWithARole(Person.Standing standing) {
    talk.as(ANNA, standing).given(Role.ADMIN).types("admin").doesNotSee("Settings");
  }

  @Test
  void rightsAreAskedAgainWhenAFormIsSent() {
    talk.as(ANNA).given(Role.ADMIN).types("admin");
    talk.store.roles().take(ANNA, Role.ADMIN, BEN);
    talk.sends("holidays", "de").sees("For admins only");

    assertThat(settings().holidays()).isEmpty();
  }

  @Test
  void aFormShowsWhatIsSetAndWhereItComesFrom() {
    talk.as(ANNA).given(Role.ADMIN).types("admin");
    talk.sees("**Set here:** nothing yet", "**From the environment:** the summary channel");
    talk.sees("slack:CENV", "within 2 working days", "180 days");
    talk.sends("holidays", "de").types("admin").sees("**Set here:** public holidays");
  }

  @Test
  void onlyWhatIsChangedIsSettled() {
    talk.channels.put("slack:CEXP", Look.FINE);
    talk.as(ANNA).given(Role.ADMIN).types("admin");
    talk.sends(
            "experts", "slack:CEXP",
            "holidays", " DE-BY ",
            "promise", "4h",
            "naming", "nobody",
            "sending", "owners_list")
        .sees("Saved", "the experts' channel", "the monthly page")
        .doesNotSee("the summary channel");

    assertThat(settings().channels().experts()).contains("slack:CEXP");
    assertThat(settings().channels().summaries()).contains("slack:CENV");
    assertThat(settings().holidays()).isEqualTo("de-by");
    assertThat(settings().promise()).isEqualTo(new Promise(4, Promise.Unit.HOURS));
    assertThat(settings().keeping().naming()).isEqualTo(Naming.NOBODY);
    assertThat(settings().sending().ownersList()).isTrue();
    assertThat(settings().sending().monthlyUse()).isFalse();
    assertThat(talk.store.orgChoices().of(ANNA.org()).values())
        .containsOnlyKeys(Item.EXPERTS, Item.HOLIDAYS, Item.PROMISE, Item.NAMING, Item.MONTHLY_USE);
    assertThat(talk.journal()).contains("setting.changed >de-by", "setting.changed >nobody");
  }

  @Test
  void whatIsEmptiedIsAsTheEnvironmentSaysAgain() {
    talk.channels.put("slack:COTHER", Look.FINE);
    talk.as(ANNA).given(Role.ADMIN).types("admin").sends("summaries", "slack:COTHER");
    assertThat(settings().channels().summaries()).contains("slack:COTHER");
    talk.types("admin").sends("summaries", "").sees("Saved");
    assertThat(settings().channels().summaries()).contains("slack:CENV");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SHARED | People of other organizations listen there",
        "NOT_IN_IT | Type /invite @Annexbot there",
        "NO_CHANNEL | Nobody can be reached there",
        "UNKNOWN | Save again in a minute"
      })
  void aChannelIsLookedAtBeforeItIsKept(Look look, String sentence) {
    talk.channels.put("slack:CX", look);
    talk.as(ANNA).given(Role.ADMIN).types("admin");
    talk.sends("summaries", "slack:CX", "holidays", "de").sees(Reply.Mend.class).sees(sentence);

    assertThat(talk.store.orgChoices().of(ANNA.org())).isEqualTo(Choices.NONE);
  }

  @Test
  void theChannelForAdminsIsChosenAndLookedAtAsTheOthers() {
    talk.channels.put("slack:CADMIN", Look.SHARED);
    talk.as(ANNA).given(Role.ADMIN).types("admin").sees("Where do admins see that I am at work?");
    talk.sends("admin_channel", "slack:CADMIN").sees("People of other organizations listen there");
    talk.channels.put("slack:CADMIN", Look.NOT_IN_IT);
    talk.sends("admin_channel", "slack:CADMIN").sees("Type /invite @Annexbot there");
    assertThat(settings().channels().admins()).isEmpty();
    talk.channels.put("slack:CADMIN", Look.FINE);
    talk.sends("admin_channel", "slack:CADMIN").sees("Changed: the admin channel");
    talk.types("admin").sees("**Set here:** the admin channel", "slack:CADMIN");
    assertThat(settings().channels().admins()).contains("slack:CADMIN");
    assertThat(talk.journal()).contains("setting.changed >slack:CADMIN");
  }

  @Test
  void nonsenseIsMended() {
    talk.as(ANNA).given(Role.ADMIN).types("admin");
    talk.sends("holidays", "Bavaria", "promise", "tomorrow", "experts", "the one for us");
    talk.sees(Reply.Mend.class);
    talk.sees("a country like de", "That is none of the choices", "That is no channel");
  }

  @Test
  void whoSawOlderSettingsOverwritesNothing() {
    talk.as(ANNA).given(Role.ADMIN).types("admin");
    talk.store.orgChoices().keep(ANNA.org(), Choices.NONE.with(Item.HOLIDAYS, "at"), BEN);
    talk.sends("holidays", "de").sees(Reply.Ask.class).sees("Nothing was saved", "before=at");

    assertThat(settings().holidays()).isEqualTo("at");
  }

  @Test
  void nothingChangedIsSaidSo() {
    talk.as(ANNA).given(Role.ADMIN).types("admin").sends().sees("Nothing was changed");
    assertThat(talk.journal()).containsExactly("role.given >ADMIN");
  }

  @Test
  void aRoleHoldsFromTheNextClickOnAndIsJournalled() {
    talk.as(ANNA).given(Role.ADMIN).types("admin roles").sees("**reader**: nobody");
    talk.sends("role", "ADMIN", "who", BEN.value()).sees("Done", "UBEN", "admin from now on");
    talk.as(BEN).types("admin").sees("Settings", "What do I send by myself?");
    talk.opensHome().sees("For admins", "label=Roles");
    talk.as(ANNA).types("admin roles").sends("what", "take", "role", "ADMIN", "who", BEN.value());
    talk.sees("no longer admin").as(BEN).types("admin").sees("For admins only");

    assertThat(talk.journal())
        .containsExactly("role.given >ADMIN", "role.given >ADMIN", "role.taken ADMIN>");
  }

  @Test
  void theLastAdminStays() throws Exception {
    talk.close();
    talk = new AdminTalk(folder, Set.of());
    talk.as(ANNA).given(Role.ADMIN).types("admin roles");
    talk.sends("what", "take", "role", "ADMIN", "who", ANNA.value());
    talk.sees(Reply.Mend.class).sees("The last admin cannot be removed");
    talk.sends("what", "give", "role", "ADMIN", "who", BEN.value());
    talk.sends("what", "take", "role", "ADMIN", "who", BEN.value() + "," + ANNA.value());
    talk.sees("no longer admin", "UANNA", "stays");

    assertThat(talk.store.roles().of(ANNA)).containsExactly(Role.ADMIN);
  }

  @Test
  void anAdminByTheEnvironmentIsRemovedThereAlone() {
    PersonId first = new PersonId("slack:T1:UFIRST");
    talk.as(first).types("admin roles").sees("UFIRST", "(by the environment)");
    talk.sends("what", "take", "role", "ADMIN", "who", first.value()).sees("ANNEXBOT_ADMINS");
    talk.sends("what", "give", "role", "READER", "who", first.value()).sees("reader from now on");
  }

  @Test
  void peopleOfOtherOrganizationsGetNoRole() {
    talk.as(ANNA).given(Role.ADMIN).types("admin roles");
    talk.sends("role", "READER", "who", "slack:T2:UEVE").sees("your own organization");
    talk.sends("role", "READER", "who", "").sees("your own organization");
    assertThat(talk.store.roles().of(new PersonId("slack:T2:UEVE"))).isEmpty();
  }

  private void asked(int times, String about) {
    for (int each = 0; each < times; each++) {
      talk.store.usage().count(ANNA.org(), new Counted(Kind.ANSWERED, "", about));
    }
  }

  @Test
  void adminsSeeHowMuchItIsUsedAndLookBack() {
    talk.clock.now = Instant.parse("2026-10-20T09:00:00Z");
    asked(7, "A.5.7");
    asked(2, "A.8.24");
    talk.clock.now = Instant.parse("2026-11-26T09:00:00Z");
    asked(1, "A.5.7");

    talk.as(BEN).types("use").sees("For admins only").types("use 2026-10").sees("For admins only");
    talk.presses(AdminVerbs.USE, "2026-10").sees("For admins only");
    talk.as(ANNA).given(Role.ADMIN).types("use").sees("How I was used in November 2026, so far");
    talk.doesNotSee("A.5.7").presses(AdminVerbs.USE, "2026-10").sees(Reply.Replace.class);
    talk.sees("How I was used in October 2026", "A.5.7 Threat intelligence, value=7");
    talk.sees("other clauses and controls, value=2", "clauses 7.3 and 9.1").doesNotSee("A.8.24");
    talk.types("use 2026-01").sees("Nothing happened in this month");
    talk.types("use 2031-01").sees("November 2026, so far");
    talk.opensHome().sees("How I am used");
  }

  @Test
  void aMonthThatIsOverIsSentToEachAdminOnce() {
    talk.as(ANNA).given(Role.ADMIN);
    Set<PersonId> admins = Set.of(ANNA, BEN);
    MonthlyUse monthly = new MonthlyUse(talk.use, talk.house, talk.store.outbox(), () -> admins);
    monthly.run();
    assertThat(talk.store.outbox().due(9)).isEmpty();
    asked(7, "A.5.7");
    monthly.run();
    assertThat(talk.store.outbox().due(9)).isEmpty();
    talk.clock.now = Instant.parse("2026-12-01T00:00:00Z");
    monthly.run();
    monthly.run();
    List<Letter> letters = new ArrayList<>();
    for (String id : talk.store.outbox().due(9)) {
      try (Outbox.Taken taken = talk.store.outbox().take(id).orElseThrow()) {
        letters.add(taken.letter());
      }
    }
    assertThat(letters)
        .extracting(Letter::name)
        .containsExactlyInAnyOrder("use/2026-11/slack:T1:UANNA", "use/2026-11/slack:T1:UBEN");

    UseLetters words =
        new UseLetters(
            talk.use,
            new Policy(talk.store.roles(), Set.of()),
            who -> who.equals(BEN) ? Optional.of(Duration.ofMinutes(30)) : Optional.empty());
    for (Letter letter : letters) {
      boolean admin = letter.address().equals(ANNA.value());
      assertThat(words.write(letter).isPresent()).isEqualTo(admin);
      assertThat(words.wait(letter).isPresent()).isEqualTo(!admin);
      words.write(letter).ifPresent(AdminTalk::holds);
    }
  }

  @Test
  void theMonthlyPageIsNotSentWhereItIsSwitchedOff() {
    asked(7, "A.5.7");
    talk.as(ANNA).given(Role.ADMIN).types("admin").sends("sending", "owners_list");
    talk.clock.now = Instant.parse("2026-12-01T00:00:00Z");
    new MonthlyUse(talk.use, talk.house, talk.store.outbox(), () -> Set.of(ANNA)).run();
    assertThat(talk.store.outbox().due(9)).isEmpty();
  }

  @Test
  void theLongestPageStillFits() {
    for (Provision each : Shelf.CATALOGUE.provisions()) {
      String number = each.reference().withoutLetter().number();
      asked(9, number);
      for (NotOurs.Why why : NotOurs.Why.values()) {
        String reason = why.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        talk.store.usage().count(ANNA.org(), new Counted(Kind.UNANSWERED, reason, number));
      }
    }
    talk.as(ANNA).given(Role.ADMIN).types("use").sees("more in the table");
  }

  @Test
  void whileNobodyIsAdminAnOwnerOfTheWorkspaceBecomesIt() throws Exception {
    talk.close();
    talk = new AdminTalk(folder, Set.of());
    talk.as(BEN).types("admin").sees("For admins only");
    talk.asOwner(ANNA).types("admin").sees("Settings", "What do I send by myself?");
    talk.asOwner(BEN).types("admin").sees("For admins only");

    assertThat(talk.journal()).containsExactly("role.given >ADMIN");
    assertThat(talk.store.roles().of(ANNA)).containsExactly(Role.ADMIN);
  }
}
