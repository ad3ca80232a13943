package dev.annexbot.assistant.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.chat.Incoming;
import dev.annexbot.chat.Person;
import dev.annexbot.chat.PersonId;
import dev.annexbot.chat.Place;
import dev.annexbot.chat.Press;
import dev.annexbot.chat.Reply;
import dev.annexbot.handoff.HandoffId;
import dev.annexbot.journal.Entry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandoffConversationTest {
  private static final String QUESTION = "What is the wifi password for visitors?";
  private static final Map<String, String> ANSWER =
      Map.of("answer", "The reception hands out day passes.", "references", "A.8.20, 7.5");

  @TempDir private Path folder;
  private Talk talk;

  @BeforeEach
  void open() throws Exception {
    talk = new Talk(folder);
  }

  @AfterEach
  void close() {
    talk.close();
  }

  private Talk asked() {
    return talk.as(Talk.ANNA)
        .says(QUESTION)
        .presses("Ask a human")
        .sends(Map.of("question", QUESTION, "name", "yes"))
        .delivers();
  }

  private Talk answered() {
    return asked().expert(Talk.BEN).pressesOnCard("Answer").sends(ANSWER).delivers();
  }

  @Test
  void fromTheQuestionToTheAnswerThatHelped() {
    talk.as(Talk.ANNA)
        .says(QUESTION)
        .sees("Only people in your organization know that", "[Ask a human]")
        .presses("Ask a human")
        .sees(QUESTION, "experts' channel", "by **Thu 26 Nov, 18:00**", "Show my name")
        .sends(Map.of("question", QUESTION, "name", "yes"))
        .sees("Q-1", "Thu 26 Nov, 18:00")
        .delivers()
        .finds(Talk.ANNA.value(), "The experts have your question", "[Take it back]")
        .card("Question Q-1: open", QUESTION, "@UANNA", "Thu 26 Nov, 18:00", "[Take]", "[Answer]");
    talk.expert(Talk.BEN)
        .pressesOnCard("Take")
        .sees("Taken by @UBEN")
        .delivers()
        .card("Question Q-1: taken", "Taken by @UBEN", "[Hand back]")
        .finds(Talk.EXPERTS, "@UBEN has taken it")
        .finds(Talk.ANNA.value(), "@UBEN sees to your question");
    talk.pressesOnCard("Answer")
        .sees("Your answer", QUESTION)
        .sends(ANSWER)
        .sees("Q-1 is answered")
        .delivers()
        .card("answered", "The reception hands out day passes.", "A.8.20", "7.5")
        .finds(Talk.ANNA.value(), "Here is your answer", "day passes", "A.8.20 ", "@UBEN");
    talk.as(Talk.ANNA)
        .pressesInMail(Talk.ANNA.value(), "That answers it")
        .sees(Reply.Replace.class)
        .sees("Good that it helped")
        .delivers()
        .card("answered, and it helped")
        .finds(Talk.EXPERTS, "@UANNA says that this answers it");

    assertThat(talk.mail.at(Talk.EXPERTS).getFirst().changes()).isPositive();
    assertThat(talk.mail.at(Talk.EXPERTS))
        .filteredOn(it -> it.letter().kind().equals("handoff-line"))
        .hasSize(3)
        .allMatch(it -> it.letter().thread().equals(Talk.EXPERTS + ":17.0"));
    assertThat(acts())
        .containsExactly("handoff.asked", "handoff.taken", "handoff.answered", "handoff.settled");
  }

  private List<String> acts() {
    return entries().stream().map(Entry::act).toList();
  }

  private List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    talk.store.journal().read(Instant.MIN, Instant.MAX, entries::add);
    return entries;
  }

  @Test
  void theJournalHoldsNoWords() {
    answered();

    assertThat(entries().toString()).doesNotContain("wifi", "reception");
  }

  @Test
  void whatDoesNotHelpIsAskedAgainWithANewPromise() {
    answered()
        .as(Talk.ANNA)
        .later(Duration.ofDays(1))
        .pressesInMail(Talk.ANNA.value(), "Not yet")
        .sends(Map.of("more", "And on Sundays?"))
        .sees("The experts have your question again", "Fri 27 Nov, 18:00")
        .delivers()
        .finds(Talk.ANNA.value(), "again", "Fri 27 Nov")
        .card("asked again", "And on Sundays?", "The earlier answer", "day passes", "[Take]");
    talk.expert(Talk.CLEO)
        .pressesOnCard("Answer")
        .sends(Map.of("answer", "On Sundays nobody comes."))
        .delivers()
        .finds(Talk.ANNA.value(), "On Sundays nobody comes.");
  }

  @Test
  void aMessageIsTakenToTheExpertsByItsMenu() {
    talk.as(Talk.ANNA).calls("ask_human", QUESTION).sees(QUESTION);
    assertThat(talk.mail.at(Talk.EXPERTS)).isEmpty();
    talk.sends(Map.of("question", QUESTION)).delivers().card(QUESTION);
  }

  @Test
  void whoLeavesTheirNameOutIsNamedNowhere() {
    talk.as(Talk.ANNA)
        .types("ask-human " + QUESTION)
        .sends(Map.of("question", QUESTION, "name", "no"))
        .delivers()
        .card("a colleague who left their name out")
        .finds(Talk.ANNA.value(), "do not see your name");
    talk.expert(Talk.BEN).pressesOnCard("Answer").sends(ANSWER);
    talk.as(Talk.ANNA).delivers().pressesInMail(Talk.ANNA.value(), "That answers it").delivers();

    assertThat(talk.mail.at(Talk.EXPERTS))
        .allSatisfy(it -> assertThat(Talk.text(it.card())).doesNotContain("UANNA"));
    assertThat(entries().getFirst().who()).isEqualTo(Entry.ASSISTANT);
  }

  @Test
  void whatIsTakenBackIsGone() {
    asked()
        .as(Talk.ANNA)
        .pressesInMail(Talk.ANNA.value(), "Take it back")
        .sees("You have taken it back")
        .doesNotSee(QUESTION)
        .delivers()
        .card("withdrawn", Told.NO_TEXT);

    assertThat(Talk.text(talk.mail.at(Talk.EXPERTS).getFirst().card())).doesNotContain("wifi");
    talk.expert(Talk.BEN)
        .presses(new Press("handoff-answer", "1 card"))
        .sees("Whoever asked has taken the question back");
  }

  @Test
  void onlyOneOfTwoExpertsAnswers() {
    asked();
    Press answer = talk.onCard("Answer");
    talk.expert(Talk.BEN).presses(answer);
    var bensForm = talk.form();
    talk.expert(Talk.CLEO).presses(answer).sees("@UBEN has taken it");
    talk.sends(bensForm, Map.of("answer", "Forged.")).sees("@UBEN has taken it");
    talk.expert(Talk.BEN).sends(bensForm, ANSWER).sees("is answered");
    talk.sends(bensForm, Map.of("answer", "Once more.")).sees("answered already");

    talk.delivers().finds(Talk.ANNA.value(), "day passes");
    assertThat(acts()).containsOnlyOnce("handoff.answered").containsOnlyOnce("handoff.taken");
  }

  @Test
  void whoeverPressesAtTheSameTimeSeesNoError() throws Exception {
    asked();
    Press take = talk.onCard("Take");
    try (var pool = Executors.newFixedThreadPool(8)) {
      var replies =
          pool.invokeAll(
              IntStream.range(0, 16)
                  .<java.util.concurrent.Callable<Reply>>mapToObj(
                      each -> {
                        var who = each % 2 == 0 ? Talk.BEN : Talk.CLEO;
                        var place =
                            new Place(Talk.EXPERTS, Talk.EXPERTS + ":1", Place.Kind.CHANNEL);
                        var person = new Person(who, Person.Standing.MEMBER);
                        return () -> talk.at(new Incoming.Pressed(person, place, take));
                      })
                  .toList());
      for (var each : replies) {
        assertThat(each.get()).isInstanceOfAny(Reply.Replace.class, Reply.Private.class);
      }
    }
    assertThat(acts()).containsExactly("handoff.asked", "handoff.taken");
  }

  @Test
  void anyExpertCanHandBackWhatAnotherHasTaken() {
    asked()
        .expert(Talk.BEN)
        .pressesOnCard("Take")
        .delivers()
        .expert(Talk.CLEO)
        .pressesOnCard("Hand back")
        .sees("Question Q-1: open")
        .delivers()
        .finds(Talk.EXPERTS, "@UCLEO has handed it back");
    talk.presses(new Press("handoff-back", "1 card")).sees("Nobody has taken it");
  }

  @Test
  void aFormThatIsSentTwiceAsksOnce() {
    talk.as(Talk.ANNA).types("ask-human " + QUESTION);
    var form = talk.form();
    talk.sends(form, Map.of("question", QUESTION)).sees("Q-1");
    talk.sends(form, Map.of("question", QUESTION)).sees("Q-1");

    assertThat(talk.store.handoffs().of(Talk.ANNA)).hasSize(1);
  }

  @Test
  void onlyPeopleInTheExpertsChannelAnswer() {
    asked();
    Press take = talk.onCard("Take");
    talk.as(Talk.CLEO).presses(take).sees("Only people in the experts' channel");
    talk.as(Talk.CLEO).elsewhere().presses(take).sees("Only people in the experts' channel");
    talk.expert(Talk.CLEO).in(Place.Kind.SHARED).presses(take).sees("other organizations");
    talk.expert(new PersonId("slack:T2:UX")).presses(take).sees("members");
    for (var standing : List.of(Person.Standing.GUEST, Person.Standing.OUTSIDER)) {
      talk.expert(Talk.CLEO).being(standing).presses(take).sees("full members");
    }

    assertThat(acts()).containsExactly("handoff.asked");
  }

  @ParameterizedTest
  @ValueSource(strings = {"handoff-settle", "handoff-reopen", "handoff-withdraw", "handoff-show"})
  void nobodyTouchesTheQuestionOfAnother(String verb) {
    answered().as(Talk.CLEO).presses(new Press(verb, "1")).doesNotSee("wifi", "day passes");

    assertThat(acts()).endsWith("handoff.answered");
  }

  @ParameterizedTest
  @ValueSource(strings = {"handoff-take", "handoff-answer", "handoff-back", "handoff-settle"})
  void oldAndForgedButtonsAreAnsweredKindly(String verb) {
    for (String object : List.of("", "99", "99 card", "0", "Q", "1; drop table handoff", "-1")) {
      talk.expert(Talk.BEN).presses(new Press(verb, object)).sees("out of date");
    }
  }

  @Test
  void aReferenceThatDoesNotExistIsRefused() {
    asked().expert(Talk.BEN).pressesOnCard("Answer");
    var form = talk.form();
    talk.sends(form, Map.of("answer", "So.", "references", "A.8.24, A.5.99"))
        .sees(Reply.Mend.class)
        .sees("'A.5.99' is no clause or control");
    talk.sends(form, Map.of("answer", " ")).sees("Write the answer");
    talk.sends(form, Map.of("answer", "So.", "references", "8.24; 6.1.3 d; a.5.7"))
        .sees("is answered")
        .delivers()
        .finds(Talk.ANNA.value(), "A.8.24", "6.1.3 d", "A.5.7");
  }

  @Test
  void secretsAreTakenOutAndThePersonIsTold() {
    talk.as(Talk.ANNA)
        .types("ask-human")
        .sends(Map.of("question", "Is my password: hunter2hunter2 good?"))
        .sees("took out what looked like a secret")
        .delivers();
    talk.expert(Talk.BEN)
        .pressesOnCard("Answer")
        .sends(Map.of("answer", "Use this: AKIAIOSFODNN7EXAMPLE"))
        .sees("took out what looked like a secret")
        .delivers();

    assertThat(talk.mail.at(Talk.EXPERTS).toString() + talk.mail.at(Talk.ANNA.value()))
        .doesNotContain("hunter2hunter2", "AKIAIOSFODNN7EXAMPLE");
  }

  @Test
  void overdueQuestionsAreShownOnceMoreAndNoMore() {
    asked().later(Duration.ofDays(1)).tick();
    assertThat(talk.mail.at(Talk.EXPERTS)).hasSize(1);
    talk.later(Duration.ofDays(1)).tick().finds(Talk.EXPERTS, "open, overdue", QUESTION);
    talk.tick().later(Duration.ofHours(3)).tick();
    assertThat(talk.mail.at(Talk.EXPERTS)).hasSize(2);

    talk.expert(Talk.BEN)
        .pressesInMail(Talk.EXPERTS, "Answer")
        .sends(ANSWER)
        .delivers()
        .card("answered");
    assertThat(talk.mail.at(Talk.EXPERTS).get(1).card().title()).contains("answered");
  }

  @Test
  void nobodyIsDisturbedAtNight() {
    asked().later(Duration.ofHours(36)).tick();
    assertThat(talk.mail.at(Talk.EXPERTS)).hasSize(1);
  }

  @Test
  void wordsGoAfterHalfAYearUnlessTheyBecameARule() {
    answered();
    talk.as(Talk.ANNA).types("ask-human").sends(Map.of("question", "May I wear a hat?")).delivers();
    talk.expert(Talk.BEN)
        .presses(new Press("handoff-answer", "2 card"))
        .sends(
            Map.of(
                "answer",
                "Hats are fine.",
                "keep",
                "yes",
                "rule",
                "May I wear a hat?",
                "owner",
                "Head of IT"))
        .sees("kept as our rule");
    talk.later(Duration.ofDays(179)).tick().card("day passes");
    talk.later(Duration.ofDays(2)).tick().card(Told.NO_TEXT);

    assertThat(talk.store.handoffs().find(new HandoffId(1)))
        .hasValueSatisfying(
            it -> {
              assertThat(it.asked().question()).isEmpty();
              assertThat(it.answer().orElseThrow().text()).isEmpty();
            });
    assertThat(talk.store.handoffs().find(new HandoffId(2)))
        .hasValueSatisfying(it -> assertThat(it.asked().question()).contains("hat"));
  }

  private Talk kept() {
    return asked()
        .expert(Talk.BEN)
        .pressesOnCard("Answer")
        .sends(
            Map.of(
                "answer", "The reception hands out day passes.",
                "references", "A.8.20",
                "keep", "yes",
                "rule", "What is the wifi password for visitors?\nHow do guests get wifi?",
                "owner", "Head of IT",
                "review", "2027-05-31"))
        .delivers();
  }

  @Test
  void whatIsKeptIsFoundNextTimeBeforeTheGeneralText() {
    talk.as(Talk.CLEO).says("whats the visitor wifi password").doesNotSee("Our rule");
    kept().later(Duration.ofMinutes(1)).as(Talk.CLEO);
    for (String each :
        List.of("whats the visitor wifi password", "how do guests get the wifi?", QUESTION)) {
      talk.says(each)
          .sees(
              "Our rule",
              "day passes",
              "A.8.20",
              "Owner: Head of IT",
              "next review by 2027-05-31",
              "[Ask a human]")
          .doesNotSee("Only people in your organization");
    }
    talk.types("wifi password for visitors").sees("day passes");
    for (String each : List.of("who changes the wifi password?", "may guests use the printer?")) {
      talk.says(each).doesNotSee("Our rule");
    }
    talk.as(new PersonId("slack:T2:UX")).says(QUESTION).doesNotSee("Our rule");
  }

  @Test
  void aRuleThatNobodyHasReviewedInTimeSaysSo() {
    kept()
        .later(Duration.ofDays(200))
        .as(Talk.CLEO)
        .says(QUESTION)
        .sees("Our rule", "due for review since 2027-05-31", "Reviewed 6 months ago");
  }

  @Test
  void aRuleNeedsAnOwnerAndADayToCome() {
    asked().expert(Talk.BEN).pressesOnCard("Answer");
    talk.sends(Map.of("answer", "So.", "keep", "yes", "rule", " ", "review", "2020-01-01"))
        .sees("needs an owner", "as others would ask it", "a day to come");
  }

  @Test
  void whereNoExpertsAreThereIsNoButton() {
    talk.withoutExperts().as(Talk.ANNA).says(QUESTION).doesNotSee("Ask a human").sees("#security");
    talk.types("ask-human " + QUESTION).sees("Ask #security directly");
  }

  @Test
  void smallTalkIsNotForPeople() {
    for (String each : List.of("hello", "thanks!", "8.24", "who are you?")) {
      talk.as(Talk.ANNA).says(each).doesNotSee("Ask a human");
    }
    talk.says("can I use my own phone for mail?").sees("[Ask a human]", "Helpful");
  }

  @Test
  void onesQuestionsAreListedAndTheExpertsSeeWhatWaits() {
    talk.expert(Talk.BEN).types("questions").sees("No question waits");
    asked().types("questions").sees("Q-1", "open", QUESTION).presses("Q-1").sees("Take it back");
    talk.expert(Talk.BEN).types("questions").sees("1 question waits", QUESTION);
    talk.as(Talk.CLEO).says("my questions").sees("not asked them anything");
  }

  @Test
  void nobodyFloodsTheExperts() {
    for (int each = 0; each < 5; each++) {
      talk.as(Talk.ANNA).types("ask-human").sends(Map.of("question", "Number " + each + "?"));
    }
    talk.types("ask-human").sees("5 of your questions still wait");
  }

  @Test
  void oneCanAskInADirectMessageToo() {
    talk.as(Talk.ANNA).says("Ask a human: may I wear a hat?").sees(Reply.Ask.class);
    assertThat(talk.form().fields().getFirst().toString()).contains("may I wear a hat?");
  }

  @Test
  void onceAWeekTheExpertsSeeWhatWasNotAnswered() {
    asked().as(Talk.CLEO).says("what does ISO 9001 say about audits?");
    talk.says("who is our ciso?").says("can I use my own phone for mail?").presses("Not helpful");
    talk.sends(Map.of("reason", "wrong", "words", "my key is AKIAIOSFODNN7EXAMPLE"));
    talk.tick();
    assertThat(lists()).isZero();

    talk.later(Duration.ofDays(5)).tick().tick().later(Duration.ofHours(2)).tick();
    assertThat(lists()).isEqualTo(1);
    assertThat(Talk.text(talk.week(Talk.EXPERTS)))
        .contains(
            "Unanswered in week 2026-W48",
            "3 questions without an answer, 1 text that did not help, 1 question sent on",
            "ask a human",
            "other standard",
            "did not help",
            QUESTION,
            "wrong: my key is")
        .doesNotContain("ciso", "9001 say", "UANNA", "UCLEO", "AKIA");
    talk.later(Duration.ofDays(7)).tick();
    assertThat(lists()).isEqualTo(1);
    assertThat(acts()).contains("handoff.listed");
  }

  private long lists() {
    return talk.mail.at(Talk.EXPERTS).stream()
        .filter(it -> it.letter().kind().equals("handoff-week"))
        .count();
  }

  @Test
  void whereNoExpertsAreTheAdminsGetTheList() {
    talk.withoutExperts().as(Talk.ANNA).says("who is our ciso?");
    talk.later(Duration.ofDays(5)).tick().finds(Talk.ADMIN.value(), "1 question without an answer");
  }

  @Test
  void adminsSeeWhatIsUnansweredAtAnyTimeAndNobodyElse() {
    asked();
    talk.as(Talk.ADMIN).types("unanswered").sees("the last seven days", QUESTION);
    talk.in(Place.Kind.SHARED).types("unanswered").sees("other organizations");
    talk.as(Talk.ANNA).types("unanswered").sees("It takes the role admin").doesNotSee(QUESTION);
    talk.later(Duration.ofDays(9)).as(Talk.ADMIN).types("unanswered").sees("Nothing is unanswered");
  }

  @Test
  void rulesAreReviewedAndEndedByThoseWhoMay() {
    kept().later(Duration.ofDays(200));
    talk.as(Talk.ANNA).types("rules").sees("It takes the role admin");
    talk.presses(new Press("rule-ends", "Q-1")).sees("It takes the role admin");
    talk.expert(Talk.BEN)
        .types("rules")
        .sees("Q-1", "due for review since 2027-05-31")
        .presses("Q-1")
        .sees("day passes", "Head of IT", "How do guests get wifi?")
        .presses("Still right: another year")
        .sees("2028-06-13");
    talk.later(Duration.ofMinutes(1))
        .as(Talk.CLEO)
        .says(QUESTION)
        .sees("next review by 2028-06-13");
    talk.as(Talk.ADMIN).presses(new Press("rule-show", "Q-1")).presses("End this rule");
    talk.sees("has ended").presses(new Press("rule-ends", "Q-1")).sees("out of date");
    talk.later(Duration.ofMinutes(1)).as(Talk.CLEO).says(QUESTION).doesNotSee("Our rule");
    assertThat(acts()).contains("rule.kept", "rule.reviewed", "rule.ended");
  }
}
