package dev.annexbot.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annexbot.chat.Desk;
import dev.annexbot.chat.Incoming;
import dev.annexbot.chat.Person;
import dev.annexbot.chat.PersonId;
import dev.annexbot.chat.Place;
import dev.annexbot.chat.Reply;
import dev.annexbot.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every desk in the row says what only looks something up; what they say decides what is kept. */
class OnlyLooksUpTest {
  @TempDir private Path folder;

  @Test
  void theWholeDeskKnowsWhatKeepsAndChangesNothing() throws Exception {
    try (Store store = Store.open(folder, Clock.systemUTC())) {
      Desk desk = WholeDesk.of(store);

      assertThat(
              Stream.of(
                  "8.24",
                  " A.5.7 ",
                  "a 8-24",
                  "6.1.3 d",
                  "A.12.6.1",
                  "A.5.99",
                  "new 2022",
                  "#preventive #people",
                  "Use of cryptography"))
          .allMatch(desk::onlyLooksUp);
      assertThat(
              Stream.of(
                  "",
                  "help",
                  "admin",
                  "ADMIN roles",
                  "use",
                  "use 2026-10",
                  "ask 8.24",
                  "search 8.24",
                  "checkin",
                  "check-in supplier",
                  "CHECKIN",
                  "risks",
                  "risk r-7",
                  "R-7",
                  "risk 8.24",
                  "i lost my laptop",
                  "crypto",
                  "admin roles",
                  "link",
                  "unlink",
                  "link ABCD-EFGH",
                  "ask-human 8.24",
                  "questions",
                  "rounds",
                  "away",
                  "team",
                  "soa",
                  "soa 8.24",
                  "remind me",
                  "export risks",
                  "8.24 ".repeat(300)))
          .noneMatch(desk::onlyLooksUp);
    }
  }

  @Test
  void aLookUpIsAnsweredByTheWholeDeskWithoutTheDatabase() throws Exception {
    Person anna = new Person(new PersonId("slack:T1:U1"), Person.Standing.MEMBER);
    Place channel = new Place("slack:C1", "slack:C1:U1", Place.Kind.CHANNEL);
    Desk desk;
    try (Store store = Store.open(folder, Clock.systemUTC())) {
      desk = WholeDesk.of(store);
    }

    Reply reply = desk.answer(new Incoming.Commanded(anna, channel, "8.24"));

    assertThat(reply).isInstanceOf(Reply.Private.class);
    assertThat(((Reply.Private) reply).card().title()).isEqualTo("A.8.24 Use of cryptography");
    assertThatThrownBy(() -> desk.answer(new Incoming.Commanded(anna, channel, "risks")))
        .as("the database is closed indeed")
        .isInstanceOf(RuntimeException.class);
  }
}
