package dev.annexbot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.Shelf;
import dev.annexbot.answer.Answer.Corrected;
import dev.annexbot.answer.Answer.Found;
import dev.annexbot.answer.Answer.Listed;
import dev.annexbot.answer.Answer.Personal;
import dev.annexbot.answer.Answer.Several;
import dev.annexbot.answer.understand.AboutMe;
import dev.annexbot.standard.NotOurs.Why;
import dev.annexbot.standard.Provision;
import dev.annexbot.standard.Reference;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnderstandingTest {

  private static Answer asked(String question) {
    return Shelf.ANSWERS.answer(Question.of(question));
  }

  private static List<String> numbers(Answer answer) {
    return References.of(answer).stream().map(each -> each.reference().number()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          threat intelligence is control A.8.7, right?|A.8.7, A.5.7
          A.8.28 is about encryption, correct?|A.8.28, A.8.24
          does A.8.16 cover antivirus|A.8.16, A.8.7
          """)
  void saysWhichNumberIsMeantIfAnotherIsGiven(String question, String both) {
    Answer answer = asked(question);

    assertThat(answer)
        .isInstanceOfSatisfying(
            Corrected.class,
            each ->
                assertThat(each.correction()).isInstanceOf(Answer.Correction.OtherNumber.class));
    assertThat(numbers(answer)).containsExactly(both.split(", "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "is A.8.7 about antivirus?",
        "what is the difference between A.8.7 and threat intelligence",
        "who in change management reads A.8.7",
        "how does A.8.24 work with bitlocker on usb sticks"
      })
  void leavesANumberAloneThatIsRightOrOnlyMentioned(String question) {
    assertThat(asked(question)).isNotInstanceOf(Corrected.class);
  }

  @Test
  void saysThatAControlIsNoClauseWhereAClauseWasAskedFor() {
    assertThat(asked("which clause demands antivirus on all machines"))
        .isInstanceOfSatisfying(
            Corrected.class,
            each ->
                assertThat(each.correction())
                    .isInstanceOfSatisfying(
                        Answer.Correction.NearestIsControl.class,
                        nearest ->
                            assertThat(nearest.control().reference().number()).isEqualTo("A.8.7")));
    assertThat(asked("which clause covers internal audits")).isNotInstanceOf(Corrected.class);
  }

  @Test
  void knowsNoEditionThatDoesNotExist() {
    assertThat(asked("what is new in 27001:2025?"))
        .isInstanceOfSatisfying(
            Corrected.class,
            each ->
                assertThat(each.correction())
                    .isEqualTo(new Answer.Correction.NoEdition("27001", "2025")));
    assertThat(asked("what is new in 27001:2022?")).isNotInstanceOf(Corrected.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          27001 says that logs must be kept for one year, right?|No. 27001 names no password age
          the standard requires a password change every 90 days|No. 27001 names no password age
          can we exclude clause 9?|No. Whoever wants the certificate
          we skip clauses 4 to 6 as we are small|No. Whoever wants the certificate
          """)
  void putsRightWhatTheStandardIsSaidToFixOrToLeaveOpen(String question, String first) {
    String told =
        switch (asked(question)) {
          case Found found -> found.telling().lead().text();
          case Corrected corrected
              when corrected.correction() instanceof Answer.Correction.ByPage page ->
              page.quote().text();
          default -> "";
        };

    assertThat(told).startsWith(first);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          which controls are new|11
          what are the new controls in 2022?|11
          list all physical controls|14
          show me the people controls|8
          people controls that detect|1
          which organizational controls are there|37
          how many technological controls are there?|34
          how many controls does annex a have|93
          how many clauses are there|7
          """)
  void listsAndCountsWhatTheStandardsHave(String question, int count) {
    Answer answer = asked(question);

    assertThat(answer).isInstanceOf(Listed.class);
    assertThat(References.of(answer)).hasSize(count);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          8.15 or 8.16?|A.8.15, A.8.16
          what is the difference between A.5.15 and A.5.18|A.5.15, A.5.18
          compare control 8.13 and 8.14|A.8.13, A.8.14
          clause 6.1.2 vs clause 8.2|6.1.2, 8.2
          """)
  void showsWhatIsComparedSideBySide(String question, String sides) {
    assertThat(asked(question)).isInstanceOf(Answer.Compared.class);
    assertThat(String.join(", ", numbers(asked(question)))).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          what became of A.9.4.2|A.8.5
          which csf category is 5.7|A.5.7
          gdpr article 32|A.8.24
          what is PR.AA-01 in iso 27001|A.8.5
          which NIS2 requirement matches A.5.19|A.5.19
          """)
  void leadsFromOneEditionOrFrameworkToTheOther(String question, String number) {
    assertThat(numbers(asked(question))).contains(number);
    assertThat(References.kind(asked(question))).isEqualTo(Ranking.Kind.FOUND);
  }

  @Test
  void aTypedNumberStaysFirstWhateverOtherPagesKnow() {
    assertThat(numbers(asked("whats clause 6.3")).getFirst()).isEqualTo("6.3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"attributes of 8.7", "which 2013 controls were merged into 8.7"})
  void whatTheCardOfANumberHoldsIsShownOnIt(String question) {
    assertThat(asked(question)).isInstanceOf(Answer.Numbered.class);
    assertThat(numbers(asked(question))).containsExactly("A.8.7");
  }

  @Test
  void allNumbersThatWereTypedAreShown() {
    assertThat(numbers(asked("8.9 8.10 8.11 8.12 give me all")))
        .containsExactly("A.8.9", "A.8.10", "A.8.11", "A.8.12");
  }

  @Test
  void theControlsOfAnotherEditionAreNotCountedAsThoseOfToday() {
    assertThat(asked("how many controls in 2013 edition")).isNotInstanceOf(Answer.Listed.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"we do backups daily, so 8.13 is fulfilled right?", "would we pass the audit"})
  void nobodyIsToldThatTheyConform(String question) {
    assertThat(asked(question)).isInstanceOf(Answer.Corrected.class);
  }

  @ParameterizedTest
  @CsvSource({
    "who are you,WHO",
    "where do you get that from?,SOURCES",
    "do you keep what I write,PRIVACY",
    "are you an AI?,MACHINE",
    "what can you do,ABILITIES",
    "what is this bot for,ABILITIES",
    "can you certify us,CERTIFYING",
    "could you audit our company?,CERTIFYING",
    "why are you asking me about risks every week,CHECK_INS",
    "how do i stop the weekly reminders,CHECK_INS",
    "we have no time for the risk checkin this week can we skip,CHECK_INS",
    "can you send me the full text of 27001,TEXT"
  })
  void speaksOfItselfWhenAsked(String question, AboutMe about) {
    assertThat(asked(question)).isEqualTo(new Personal(about));
  }

  @ParameterizedTest
  @CsvSource({
    "hello,hello",
    "Thanks a lot!,thanks",
    "ok thx,thanks",
    "bye,bye",
    "Good morning,hello"
  })
  void isPolite(String words, String kind) {
    Answer.OutOfScope out = (Answer.OutOfScope) asked(words);

    assertThat(out.why()).isEqualTo(Why.COURTESY);
    assertThat(out.about()).isEqualTo(kind);
  }

  @Test
  void answersTwoQuestionsInOne() {
    Answer answer = asked("what is a SoA? and who may enter the server room?");

    assertThat(answer).isInstanceOf(Several.class);
    assertThat(numbers(answer)).contains("6.1.3").containsAnyOf("A.7.2", "A.7.6", "A.7.1");
  }

  @Test
  void takesASecondSentenceThatLeansOnTheFirstAsOneQuestion() {
    assertThat(asked("what is a SoA? who has to sign it?")).isInstanceOf(Found.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          how do we implement the 114 controls of 2022?|93
          we want to renew our 27002 certificate|27002
          since all 93 controls are mandatory, how do we do 7.4?|decide which
          ISO certified us last year, how long is it valid|certification bodies
          does a firewall make us compliant|Only an audit
          are we compliant now?|Only an audit
          we are certified, so gdpr is ok, right?|GDPR
          what are the 14 domains in 2022|93
          """)
  void putsAFalsePremiseRightFirst(String question, String said) {
    String first =
        switch (asked(question)) {
          case Corrected corrected
              when corrected.correction() instanceof Answer.Correction.ByPage page ->
              page.quote().text();
          case Found found -> found.telling().lead().text();
          default -> "";
        };

    assertThat(first).contains(said);
  }

  @Test
  void saysThatANumberIsOfTheOtherEdition() {
    Answer answer = asked("what does A.12.6.1 of the 2022 edition require?");

    assertThat(((Corrected) answer).correction()).isInstanceOf(Answer.Correction.OldNumber.class);
    assertThat(numbers(answer)).startsWith("A.8.8");
  }

  @Test
  void saysThatAControlIsNoClause() {
    Answer answer = asked("what does clause 8.7 require?");

    assertThat(((Corrected) answer).correction()).isInstanceOf(Answer.Correction.NoClause.class);
    assertThat(numbers(answer)).startsWith("A.8.7");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          what is the difference between 114 and 93 controls
          is there a 27002 certificate?
          are all 93 controls mandatory?
          does ISO certify companies?
          """)
  void doesNotCorrectWhoOnlyAsks(String question) {
    assertThat(asked(question)).isInstanceOf(Found.class);
  }

  @Test
  void keepsToTheSubjectOfTheConversation() {
    Optional<Reference> screening = Reference.parse("A.6.1");
    Answer answer = Shelf.ANSWERS.answer(new Question("and for contractors?", screening));

    assertThat(numbers(answer)).contains("A.6.1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          what will the auditor ask about backups|A.8.13|What the auditor will ask to see
          what must be documented for 7.2|7.2|What must be documented
          who does 9.2.2|9.2.2|Who does it
          how do we start with supplier security|A.5.19|What to do first
          """)
  void tellsTheSideOfThePageThatWasAskedFor(String question, String number, String heading) {
    Found found = (Found) asked(question);
    Provision first = found.passages().getFirst().first();
    String section = first.page().section(heading).orElseThrow().text();

    assertThat(first.reference().number()).isEqualTo(number);
    assertThat(Stream.concat(Stream.of(found.telling().lead()), found.telling().points().stream()))
        .anySatisfy(each -> assertThat(section).contains(each.text()));
  }
}
