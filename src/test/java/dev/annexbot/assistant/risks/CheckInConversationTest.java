package dev.annexbot.assistant.risks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.Shelf;
import dev.annexbot.chat.Form;
import dev.annexbot.chat.Person;
import dev.annexbot.chat.Place;
import dev.annexbot.chat.Press;
import dev.annexbot.chat.Reply;
import dev.annexbot.checkin.Question;
import dev.annexbot.checkin.Template;
import dev.annexbot.checkin.TemplateId;
import dev.annexbot.house.Item;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CheckInConversationTest {
  @TempDir private Path folder;
  private Conversation talk;

  @BeforeEach
  void begin() throws Exception {
    talk = new Conversation(folder);
  }

  @AfterEach
  void end() {
    talk.close();
  }

  private Conversation upToTheOwner() {
    return talk.types("checkin supplier")
        .presses("Personal data")
        .presses("Nothing in writing")
        .presses("3 Possible")
        .presses("4 Severe");
  }

  @Test
  void fiveTapsLeadToARiskAndOneSummary() {
    talk.says("check in supplier").sees("What will the supplier see or touch?", "1 of 5");
    talk.presses("Personal data").sees("What is agreed", "2 of 5").sees(Reply.Replace.class);
    talk.presses("Nothing in writing").sees("How likely", "Could well happen to us", "3 of 5");
    talk.presses("4 Likely").sees("How bad", "A nuisance", "Asked for 8.2");
    talk.presses("3 Serious").sees("Who should answer");
    talk.presses("It is me").sees("It is R-1 in the risk register: High", "likelihood 4 of 5");

    assertThat(talk.risks()).isEqualTo(1);
    assertThat(talk.letters()).isEqualTo(1);
  }

  @Test
  void aDoubleClickShowsHowItStands() {
    talk.types("checkin supplier");
    Press first = talk.press("Personal data");
    talk.presses(first).sees("What is agreed");
    talk.presses(first).sees("answered already", "What is agreed").sees(Reply.Replace.class);
  }

  @Test
  void anOldCardShowsTheEndAndMakesNoSecondRisk() {
    talk.types("checkin supplier");
    Press old = talk.press("Personal data");
    upToTheOwner();
    Press owner = talk.press("It is me");
    talk.presses(owner).sees("It is R-1");
    talk.presses(old).sees("It is R-1");
    talk.presses(owner).sees("It is R-1");

    assertThat(talk.risks()).isEqualTo(1);
    assertThat(talk.letters()).isEqualTo(1);
  }

  @Test
  void manyClicksAtTheSameMomentMakeOneRisk() throws Exception {
    Press owner = upToTheOwner().press("It is me");
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var replies =
          IntStream.range(0, 16).mapToObj(each -> threads.submit(() -> talk.at(owner))).toList();
      for (var reply : replies) {
        assertThat(((Reply.Replace) reply.get()).card().title()).isEqualTo("New supplier: done");
      }
    }
    assertThat(talk.risks()).isEqualTo(1);
    assertThat(talk.letters()).isEqualTo(1);
  }

  @Test
  void twoDevicesSeeTheSameCheckIn() {
    talk.types("checkin supplier").presses("Personal data");
    talk.types("checkin supplier").sees("You began this earlier", "2 of 5");
  }

  @Test
  void nobodyAnswersForSomebodyElse() {
    talk.types("checkin supplier");
    Press annas = talk.press("Personal data");
    talk.as(Conversation.BEN).presses(annas).sees("Not here, or not by you");
    talk.types("checkin supplier").sees("1 of 5").doesNotSee("earlier");
  }

  @Test
  void goesOnWithTheQuestionnaireItBeganWith() {
    Template before =
        Shelf.DATA.risks().templates().stream()
            .filter(each -> each.id().name().equals("new-supplier"))
            .findFirst()
            .orElseThrow();
    List<Question> fewer = before.questions().subList(1, before.questions().size());
    Template after =
        new Template(
            new TemplateId("new-supplier", "other"),
            before.title(),
            before.summing(),
            fewer,
            before.pattern());
    talk.types("checkin supplier").presses("Personal data").sees("2 of 5");
    Press next = talk.press("Nothing in writing");
    talk.opens(List.of(after), List.of(before));
    talk.presses(next).sees("3 of 5");
    talk.presses("3 Possible").presses("2 Minor").presses("It is me").sees("R-1");
    talk.types("checkin supplier").sees("What is agreed", "1 of 4");
  }

  @Test
  void aQuestionnaireThatIsGoneEndsInASentence() {
    talk.types("checkin supplier");
    Press press = talk.press("Personal data");
    talk.opens(List.of(Shelf.DATA.risks().templates().getFirst()), List.of());
    talk.presses(press).sees("not here any more");
  }

  @Test
  void walksThroughOneWindowInAChannel() {
    talk.in(Place.Kind.CHANNEL).types("checkin near-miss").sees(Reply.Ask.class).sees("1 of 5");
    Form first = talk.form();
    talk.sends(Map.of()).sees(Reply.Mend.class);
    talk.sends(first, Map.of("value", "A visitor walked into the server room"));
    talk.sees(Reply.Ask.class).sees("Why did it not happen?", "2 of 5", "[Back]");
    talk.sends(Map.of("value", "skip")).sees(Reply.Mend.class).sees("say in a few words why");
    talk.presses(new Press("check-in", "near-miss")).sees("2 of 5");
    talk.sends(Map.of("value", "chosen pure-luck")).sees("3 of 5", "Almost certain");
    talk.presses("Back").sees("2 of 5", "pure-luck");
    talk.sends(first, Map.of("value", "again")).sees("answered already", "2 of 5");
    talk.sends(Map.of("value", "chosen pure-luck"));
    talk.sends(Map.of("value", "rated 2")).sends(Map.of("value", "not-sure"));
    talk.sends(Map.of("value", "sure low")).sees("R-1", "not rated yet", "1 of your answers");
    assertThat(talk.store.risks().all().getFirst().scenario().threat())
        .isEqualTo("A visitor walked into the server room");
  }

  @Test
  void takesOutSecretsAndSaysSo() {
    talk.types("checkin near-miss").presses("Write it");
    talk.sends(Map.of("value", "Somebody mailed the password: Sommer2026! to all"))
        .sees("I took out what looked like a secret")
        .sees(Reply.Replace.class);
    talk.presses("Pure luck").presses("1 Rare").presses("1 Negligible").presses("low");

    assertThat(talk.store.risks().all().toString()).doesNotContain("Sommer2026");
    assertThat(talk.text()).doesNotContain("Sommer2026");
  }

  @Test
  void canBeChangedUntilItsDeadline() {
    upToTheOwner().presses("It is me").sees("Change an answer");
    Press change = talk.press("Change an answer");
    talk.presses(change).sees("Still true: Personal data");
    talk.presses("Internal information")
        .presses("Still true: Nothing in writing")
        .presses("1 Rare")
        .presses("Still true: 4 Severe")
        .presses("Still true: the same person")
        .sees("It is R-1", "Edited.");

    assertThat(talk.risks()).isEqualTo(1);
    assertThat(talk.letters()).isEqualTo(1);
    assertThat(talk.store.risks().all().getFirst().version()).isEqualTo(2);
    assertThat(Conversation.text(talk.summary().orElseThrow())).contains("New supplier (edited)");
    assertThat(
            talk.store
                .checkIns()
                .history(talk.store.checkIns().of(Conversation.ANNA).getFirst().id()))
        .hasSize(2);
    talk.later(Duration.ofDays(15)).presses(change).sees("no longer be changed");
  }

  @Test
  void offersWhatWasAnsweredLastTime() {
    upToTheOwner().presses("It is me");
    talk.types("checkin supplier").sees("Still true: Personal data", "1 of 5");
  }

  @Test
  void beginsWithAMessage() {
    talk.calls("raise_risk", "The door to the archive is open at night, token: abc123XYZ9");
    talk.sees("The door to the archive is open at night").doesNotSee("abc123XYZ9");
    talk.calls("raise_risk", "Something else").sees("Something else", "1 of 5");
  }

  @Test
  void endsWithoutARiskWhereThereIsNone() {
    talk.types("checkin weekly").presses("Nothing this week").sees("nothing for the risk register");

    assertThat(talk.risks()).isZero();
    assertThat(talk.letters()).isZero();
  }

  @Test
  void offersAllOrThoseThatAreMeant() {
    talk.types("checkin").sees("Weekly team check-in", "Use of an AI tool");
    talk.presses("Cloud service").sees("What will be kept there?");
    talk.types("checkin device").sees("What is gone?");
    talk.types("checkin nonsense").sees("no single check-in 'nonsense'");
  }

  @Test
  void saysNothingWhereOutsidersListen() {
    talk.in(Place.Kind.SHARED).types("checkin supplier").sees("People of other organizations");
    talk.types("risks").sees("People of other organizations");
  }

  @ParameterizedTest
  @EnumSource(
      value = Person.Standing.class,
      names = {"GUEST", "OUTSIDER", "UNKNOWN"})
  void strangersGetNothing(Person.Standing standing) {
    talk.types("checkin supplier");
    Press press = talk.press("Personal data");
    talk.as(Conversation.ANNA, standing);
    for (String typed : List.of("checkin supplier", "risks", "risk R-1")) {
      talk.types(typed).sees("I answer").doesNotSee("R-1");
    }
    talk.presses(press).sees("I answer");
  }

  @Test
  void theSummaryNamesNobodyUnlessTheQuestionnaireSaysSo() {
    upToTheOwner().presses("It is me");
    String summary = Conversation.text(talk.summary().orElseThrow());

    assertThat(summary)
        .contains("R-1: High", "Personal data", "likelihood 3 of 5", "Controls to look at: A.")
        .contains("Treatment: not decided")
        .doesNotContain("UANNA");
  }

  @Test
  void theOrganizationSettlesWhetherTheSummaryNamesPeople() {
    upToTheOwner().presses("It is me");
    talk.settles(Item.NAMING, "everybody");
    assertThat(Conversation.text(talk.summary().orElseThrow())).contains("UANNA");
    talk.settles(Item.NAMING, "nobody");
    assertThat(Conversation.text(talk.summary().orElseThrow())).doesNotContain("UANNA");
  }

  @Test
  void theOwnPageShowsWhatIsOpenAndMine() {
    upToTheOwner().presses("It is me");
    talk.types("checkin remote").opensHome();
    talk.sees("My check-ins", "Go on: Remote work", "My risks (1)", "R-1 High");
    talk.presses("Go on: Remote work").sees("Where will the work be done?");
  }
}
