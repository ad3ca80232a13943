package dev.annexbot.assistant.risks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.chat.Form;
import dev.annexbot.chat.Person;
import dev.annexbot.chat.PersonId;
import dev.annexbot.chat.Press;
import dev.annexbot.chat.Reply;
import dev.annexbot.policy.Role;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterConversationTest {
  private static final PersonId CLEO = new PersonId("slack:T1:UCLEO");

  @TempDir private Path folder;
  private Conversation talk;

  @BeforeEach
  void begin() throws Exception {
    talk = new Conversation(folder);
    talk.types("checkin supplier")
        .presses("Personal data")
        .presses("Nothing in writing")
        .presses("3 Possible")
        .presses("4 Severe")
        .presses("It is me");
  }

  @AfterEach
  void end() {
    talk.close();
  }

  @Test
  void listsRisksAndOpensOne() {
    talk.types("risks").sees("My risks (1)", "R-1 High", "above acceptance");
    talk.presses("R-1").sees("Nothing about security is agreed", "Level now", "Next review");
    talk.types("risks above").sees("R-1");
    talk.types("risks due").sees("Due in 30 days (1)");
    talk.types("risk r-1").sees("R-1 Personal data");
    talk.types("R-1").sees("R-1 Personal data");
    talk.types("risks nonsense").sees("mine, team, due, above, all");
  }

  @Test
  void othersSeeItOnlyWithARole() {
    talk.as(CLEO);
    talk.types("risks all").sees("All risks (0)");
    talk.types("risk R-1").sees("You may not do this");
    talk.types("risk R-99").sees("You may not do this");
    talk.given(Role.READER).types("risks all").sees("R-1");
    talk.types("risk R-1").sees("R-1 Personal data").doesNotSee("[Modify]", "[Accept]");
    talk.as(new PersonId("slack:T9:UCLEO")).types("risk R-1").sees("Not here, or not by you");
  }

  @Test
  void decidesHowToTreatIt() {
    talk.types("risk R-1").presses("Modify").sees("Which controls?", "A.5.");
    talk.sends(Map.of("more", "A.5.999")).sees(Reply.Mend.class).sees("is no control");
    talk.types("risk R-1").presses("Modify");
    talk.sends(
            Map.of(
                "controls", "A.5.19", "more", "8.24", "who", "slack:T1:UBEN", "due", "2027-01-31"))
        .sees("modify: A.5.19, A.8.24", "until 2027-01-31");
    talk.as(Conversation.BEN).types("risk R-1").presses("Treatment is done");
    talk.sends(Map.of("done", "2026-11-25", "likely", "1", "bad", "2")).sees("done on", "Low");
  }

  @Test
  void anOldFormChangesNothing() {
    talk.types("risk R-1").presses("Avoid");
    Form old = talk.form();
    talk.sends(Map.of("words", "this supplier")).sees("avoid: this supplier");
    talk.sends(old, Map.of("words", "something else"))
        .sees("Nothing was changed")
        .doesNotSee("something else");
    assertThat(talk.store.risks().all().getFirst().version()).isEqualTo(2);
  }

  @Test
  void onlyItsOwnerInThatRoleAcceptsIt() {
    talk.types("risk R-1").doesNotSee("[Accept]");
    talk.presses(new Press("risk-change", "accept 1")).sees("You may not do this");
    talk.given(Role.RISK_OWNER).types("risk R-1").presses("Accept");
    talk.sends(Map.of("reason", "too dear", "until", "2020-01-01")).sees(Reply.Mend.class);
    talk.types("risk R-1").presses("Accept");
    Form form = talk.form();
    talk.sends(Map.of("reason", "too dear to change", "until", "2027-03-01"));
    talk.sees("Accepted", "until 2027-03-01: too dear to change");
    talk.types("risks above").sees("(0)");

    talk.types("risk R-1").presses("Rate");
    talk.sends(Map.of("likely", "5", "bad", "5", "sure", "high"))
        .sees("Critical", "acceptance no longer holds");
    talk.types("risks above").sees("R-1");
    talk.store.roles().take(Conversation.ANNA, Role.RISK_OWNER, Conversation.BEN);
    talk.sends(form, Map.of("reason", "again", "until", "2027-03-01")).sees("You may not do this");
  }

  @Test
  void showsWhatDoesNotFit() {
    talk.types("risk R-1").presses("Rate");
    talk.sends(
            Map.of("likely", "1", "bad", "1", "sure", "low", "likely-then", "5", "bad-then", "5"))
        .sees("residual risk is higher", "After treatment: likelihood 5 of 5");
  }

  @Test
  void keepsItsHistory() {
    talk.types("risk R-1").presses("Edit");
    talk.sends(
        Map.of(
            "asset", "Customer list",
            "threat", "t",
            "vulnerability", "password: hunter2",
            "consequence", "c",
            "review", "2027-01-01"));
    talk.sees("Customer list", "I took out").doesNotSee("hunter2");
    talk.presses("History").sees("edited", "asset: Personal data", "→ Customer list");
  }

  @Test
  void guestsSeeNothingEvenOfTheirOwn() {
    talk.as(Conversation.ANNA, Person.Standing.GUEST).types("risk R-1").sees("I answer members");
  }
}
