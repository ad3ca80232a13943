package dev.annexbot.assistant.risks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.assistant.handover.HandoverLetters;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.Form;
import dev.annexbot.chat.Letter;
import dev.annexbot.chat.Outbox;
import dev.annexbot.chat.Person;
import dev.annexbot.chat.PersonId;
import dev.annexbot.chat.Press;
import dev.annexbot.chat.Reply;
import dev.annexbot.risk.RiskId;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A risk that is not mine finds whose it is. */
class HandoverConversationTest {
  private static final RiskId R1 = new RiskId(1);
  private static final String BENS = Conversation.BEN.value();

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
        .presses("Not mine to answer");
  }

  @AfterEach
  void end() {
    talk.close();
  }

  private Conversation handsOn() {
    talk.as(Conversation.ANNA).types("risk R-1").presses("Hand on").sees("Whose is it?");
    return talk.sends(Map.of("to", BENS, "note", "You know them. token: abc123XYZ9"));
  }

  /** The only letter of a kind as it would be sent now. */
  private Card letter(String kind) {
    List<Letter> letters = new ArrayList<>();
    for (String id : talk.store.outbox().due(50)) {
      try (Outbox.Taken taken = talk.store.outbox().take(id).orElseThrow()) {
        letters.add(taken.letter());
      }
    }
    List<Letter> found = letters.stream().filter(each -> each.kind().equals(kind)).toList();
    assertThat(found).hasSize(1);
    return new HandoverLetters(talk.store.handovers()).write(found.getFirst()).orElseThrow();
  }

  private Press look() {
    return Conversation.meant(letter("risk-offered")).getFirst();
  }

  private List<String> journal() {
    List<String> acts = new ArrayList<>();
    talk.store
        .journal()
        .read(Instant.MIN, Instant.MAX, entry -> acts.add(entry.act() + " " + entry.object()));
    return acts;
  }

  @Test
  void isTakenByWhomItWasOffered() {
    handsOn().sees("R-1 is offered", "Until then it stays as it is");
    assertThat(Conversation.text(letter("risk-offered")))
        .contains("thinks that you should answer for R-1")
        .doesNotContain("supplier", "Personal data", "You know them");

    talk.as(Conversation.BEN).types("risk R-1").sees("You may not do this");
    talk.presses(look()).sees("You know them.", "Personal data", "High").doesNotSee("abc123XYZ9");
    talk.presses("It is mine").sees("You answer for R-1");
    talk.types("risks").sees("R-1");
    assertThat(talk.store.risks().find(R1).orElseThrow().handling().owner())
        .contains(Conversation.BEN);
    assertThat(Conversation.text(letter("risk-answered"))).contains("has taken R-1");
    assertThat(journal()).contains("risk.offered R-1", "risk.taken R-1");
  }

  @Test
  void orGivenBackWithAReason() {
    handsOn();
    talk.as(Conversation.BEN).presses(look()).presses("Not mine").sends(Map.of("why", " "));
    talk.sees(Reply.Mend.class);
    talk.presses(look()).presses("Not mine");
    talk.sends(Map.of("why", "Purchasing chose them.")).sees("R-1 goes back");
    assertThat(Conversation.text(letter("risk-answered")))
        .contains("gives R-1 back", "Purchasing chose them.");
    assertThat(talk.store.risks().find(R1).orElseThrow().version()).isEqualTo(1);
    assertThat(journal()).contains("risk.offered R-1", "risk.returned R-1");
    talk.presses(look()).sees("answered before");
    handsOn().sees("R-1 is offered");
  }

  @Test
  void toOnePersonAtATimeAndAnsweredOnce() {
    handsOn();
    handsOn().sees("offered already");
    talk.as(Conversation.BEN).presses(look());
    Press mine = talk.press("It is mine");
    Press not = talk.press("Not mine");
    Form back = talk.presses(not).form();
    talk.presses(mine).sees("You answer for R-1");
    talk.presses(mine).sees("answered before");
    talk.sends(back, Map.of("why", "no")).sees("answered before");
    assertThat(talk.store.risks().find(R1).orElseThrow().version()).isEqualTo(2);
  }

  @Test
  void nobodyElseMayAnswerOrHandOn() {
    handsOn();
    Press look = look();
    talk.as(Conversation.ANNA).presses(look).sees("not here any more");
    talk.as(new PersonId("slack:T1:UCLEO")).presses(look).sees("not here any more");
    talk.presses(new Press("risk-hand-on", "1")).sees("Not here, or not by you");
    talk.presses(new Press("risk-hand-on", "99")).sees("not here any more");
    talk.as(Conversation.BEN, Person.Standing.GUEST).presses(look).doesNotSee("Personal data");
    talk.as(Conversation.ANNA).types("risk R-1").presses("Hand on");
    talk.sends(Map.of("to", Conversation.ANNA.value())).sees(Reply.Mend.class);
    talk.types("risk R-1").presses("Hand on");
    talk.sends(Map.of("to", "slack:T9:UEVE")).sees(Reply.Mend.class);
  }
}
