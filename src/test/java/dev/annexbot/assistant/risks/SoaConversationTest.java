package dev.annexbot.assistant.risks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.chat.Form;
import dev.annexbot.chat.PersonId;
import dev.annexbot.chat.Place;
import dev.annexbot.chat.Press;
import dev.annexbot.chat.Reply;
import dev.annexbot.policy.Role;
import dev.annexbot.standard.Reference;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deciding about controls in chat. */
class SoaConversationTest {
  private static final PersonId CLEO = new PersonId("slack:T1:UCLEO");
  private static final Reference CRYPTOGRAPHY = Reference.parse("A.8.24").orElseThrow();

  @TempDir private Path folder;
  private Conversation talk;

  @BeforeEach
  void begin() throws Exception {
    talk = new Conversation(folder).given(Role.RISK_OWNER);
  }

  @AfterEach
  void end() {
    talk.close();
  }

  @Test
  void oneDecisionAfterTheOther() {
    talk.types("soa").sees("0 of 93 decided", "Technological**: 0 of 34", "6.1.3 d");
    talk.presses("Decide the next one").sees("A.5.1 Policies", "not decided");
    talk.presses("Applicable").sees(Reply.Ask.class).sees("Why do you need it?", "not checked");
    talk.sends(Map.of("why", "We have people.", "status", "implemented", "evidence", "2026-11-01"));
    talk.sees("Kept", "We have people.", "implemented", "2026-11-01");
    talk.presses("Decide the next one").sees("A.5.2").presses("Not applicable");
    talk.sends(Map.of("why", "There is one of us.")).sees("not applicable", "There is one of us.");
    talk.types("soa").sees("2 of 93 decided", "Organizational**: 2 of 37");
    talk.presses("Organizational").sees("A.5.1 ", "applicable · implemented · evidence of 2026");
    talk.presses("Next").sees("Page 2 of 8", "A.5.6").presses("Previous").sees("A.5.2");
  }

  @Test
  void notCheckedIsSomethingElseThanNotImplemented() {
    talk.types("soa 8.24").presses("Applicable");
    talk.sends(Map.of("why", "Laptops travel.", "status", "not checked"));
    talk.types("soa").sees("Not checked: 1", "Not implemented: 0");
    talk.types("soa a.8.24").presses("Applicable").sees("Laptops travel.");
    talk.sends(Map.of("why", "Laptops travel.", "status", "not implemented"));
    talk.types("soa").sees("Not checked: 0", "Not implemented: 1");
  }

  @Test
  void whatIsMissingIsSaidAtItsField() {
    talk.types("soa 8.24").presses("Applicable");
    Form form = talk.form();
    talk.sends(form, Map.of("why", " ", "status", "implemented")).sees("A few words");
    talk.sends(form, Map.of("why", "so", "status", "perhaps")).sees("Choose how far");
    talk.sends(form, Map.of("why", "so", "status", "implemented", "evidence", "2030-01-01"))
        .sees("today or a day before");
    assertThat(talk.store.decisions().of(Conversation.ANNA.org())).isEmpty();
  }

  @Test
  void anOldFormChangesNothingAndEveryVersionStays() {
    talk.types("soa 8.24").presses("Applicable");
    Form old = talk.form();
    talk.sends(Map.of("why", "first", "status", "implemented")).sees("Kept");
    talk.sends(old, Map.of("why", "second", "status", "implemented"))
        .sees("Nothing was changed", "first")
        .doesNotSee("second");
    talk.types("soa 8.24").presses("Not applicable");
    talk.sends(Map.of("why", "No laptops any more.")).sees("not applicable");

    var history = talk.store.decisions().history(Conversation.ANNA.org(), CRYPTOGRAPHY);
    assertThat(history).extracting(each -> each.decision().version()).containsExactly(1, 2);
    assertThat(history.getFirst().decision().justification()).isEqualTo("first");
  }

  @Test
  void itIsJournalledWithoutWhatWasWritten() {
    talk.types("soa 8.24").presses("Applicable");
    talk.sends(Map.of("why", "password: Sommer2026!", "status", "implemented"))
        .sees("without what looked like a secret")
        .doesNotSee("Sommer2026");

    List<String> lines = new ArrayList<>();
    talk.store
        .journal()
        .read(
            Instant.MIN,
            Instant.MAX,
            entry -> lines.add(entry.act() + " " + entry.object() + " " + entry.after()));
    assertThat(lines).hasSize(2).contains("soa.decided A.8.24 applicable, implemented, version 1");
  }

  @Test
  void theRisksThatAreTreatedWithItGiveTheReason() {
    talk.types("checkin supplier")
        .presses("Personal data")
        .presses("Nothing in writing")
        .presses("3 Possible")
        .presses("4 Severe")
        .presses("It is me");
    talk.types("risk R-1").presses("Modify").sends(Map.of("more", "A.8.24"));
    talk.types("soa 8.24").sees("Risks treated with it: R-1");
    talk.presses("Applicable").sees("It treats R-1.");
    talk.types("risk R-1").presses("Avoid").sends(Map.of("words", "it"));
    talk.types("soa 8.24").sees("Risks treated with it: none");
  }

  @Test
  void whoMayNotDecideOrSee() {
    talk.types("soa 8.24");
    Press decide = talk.press("Applicable");
    Form form = talk.presses(decide).form();
    talk.as(CLEO).types("soa 8.24").sees("Not here, or not by you");
    talk.types("soa").sees("Statement of Applicability").doesNotSee("of 93 decided");
    talk.given(Role.READER).types("soa 8.24").sees("not decided").doesNotSee("[Applicable]");
    talk.presses(decide).sees("Not here, or not by you");
    talk.sends(form, Map.of("why", "so", "status", "implemented")).sees("Not here, or not by you");
    talk.as(new PersonId("slack:T9:UANNA")).types("soa 8.24").sees("Not here, or not by you");
    talk.as(Conversation.ANNA).in(Place.Kind.SHARED).types("soa 8.24").sees("other organizations");
    talk.in(Place.Kind.DIRECT).types("soa 99").sees("no control of Annex A");
    talk.presses(new Press("soa-decide", "yes A.8.99")).sees("out of date");
    talk.presses(new Press("soa", "9 9")).sees("0 of 93 decided");
  }
}
