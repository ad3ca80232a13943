package dev.annexbot.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.chat.Desk;
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
                  "8.24 ".repeat(300)))
          .noneMatch(desk::onlyLooksUp);
    }
  }
}
