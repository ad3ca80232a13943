package dev.annexbot.assistant.risks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.chat.Person;
import dev.annexbot.chat.PersonId;
import dev.annexbot.chat.Place;
import dev.annexbot.chat.Press;
import dev.annexbot.policy.Role;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who gets which file, and that nobody else gets one. */
class ExportConversationTest {
  private static final PersonId CLEO = new PersonId("slack:T1:UCLEO");

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

  @Test
  void aReaderGetsAllAndARiskOwnerTheirOwn() {
    talk.as(CLEO).given(Role.READER).types("export").sees("[Risk register (XLSX)]");
    talk.presses("Risk register (XLSX)").sees("Your file is ready", "in your direct messages");
    talk.presses(new Press("export", "soa csv"));
    talk.as(Conversation.ANNA).given(Role.RISK_OWNER).types("export").sees("[My risks (CSV)]");
    talk.presses("My risks (CSV)").sees("Your file is ready");

    assertThat(talk.handed)
        .containsExactly(
            "slack:T1:UCLEO risks XLSX of all",
            "slack:T1:UCLEO soa CSV",
            "slack:T1:UANNA risks CSV of slack:T1:UANNA");
  }

  @Test
  void nobodyElseGetsAnything() {
    Press press = new Press("export", "risks xlsx");
    talk.types("export").sees("Not here, or not by you", "admin can give it");
    talk.types("export risks").sees("Not here, or not by you");
    talk.types("export soa").sees("Not here, or not by you");
    talk.presses(press).sees("Not here, or not by you");
    talk.given(Role.MANAGER).presses(press).sees("Not here, or not by you");
    talk.given(Role.READER).in(Place.Kind.SHARED).presses(press).sees("other organizations");
    talk.as(Conversation.ANNA, Person.Standing.GUEST).presses(press).doesNotSee("file is ready");

    assertThat(talk.handed).isEmpty();
  }
}
