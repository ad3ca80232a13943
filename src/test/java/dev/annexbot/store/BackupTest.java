package dev.annexbot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annexbot.chat.PersonId;
import dev.annexbot.journal.Entry;
import dev.annexbot.journal.Fact;
import dev.annexbot.journal.Verification;
import dev.annexbot.settings.Secret;
import dev.annexbot.settings.Settings;
import dev.annexbot.store.engine.Check;
import dev.annexbot.store.engine.JournalKey;
import dev.annexbot.store.engine.StoreRefused;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
  private static final Fact ACCEPTED =
      Fact.by(new PersonId("slack:T1:U1"), "risk.accepted", "R-12", "high", "high");

  @TempDir private Path temporary;

  private Settings.Database at(String folder) {
    return new Settings.Database(temporary.resolve(folder), Optional.empty(), new Secret(""));
  }

  private Store open(String folder) throws StoreRefused {
    return Store.open(at(folder), Clock.systemUTC());
  }

  @Test
  void aCopyMadeUnderLoadIsWholeAndGoesOnFromThere() throws Exception {
    AtomicBoolean stop = new AtomicBoolean();
    AtomicInteger written = new AtomicInteger();
    int before;
    try (Store store = open("data")) {
      Thread writer =
          Thread.ofVirtual()
              .start(
                  () -> {
                    while (!stop.get()) {
                      store.journal().record(ACCEPTED);
                      store.inbox().claim("Ev" + written.incrementAndGet());
                    }
                  });
      while (written.get() < 30) {
        Thread.onSpinWait();
      }
      before = written.get();
      assertThat(Backup.write(at("data"), temporary.resolve("copy"))).isPositive();
      stop.set(true);
      writer.join();
    }
    try (Store restored = open("copy")) {
      assertThat(restored.checks()).allMatch(Check::ok);
      assertThat(restored.inbox().claim("Ev" + (before - 1))).isFalse();
      assertThat(restored.journal().head().number()).isGreaterThanOrEqualTo(before - 1L);
      restored.journal().record(ACCEPTED);
      List<Entry> entries = new ArrayList<>();
      restored.journal().read(Instant.MIN, Instant.MAX, entries::add);
      Verification verification =
          new Verification(JournalKey.existing(temporary.resolve("copy")), Optional.empty());
      entries.forEach(verification::look);
      assertThat(verification.trouble()).isEmpty();
      assertThat(verification.head()).isEqualTo(restored.journal().head());
    }
  }

  @Test
  void theCopyIsForUsAlone() throws Exception {
    open("data").close();
    Backup.write(at("data"), temporary.resolve("copy"));
    assertThat(permissions("copy")).isEqualTo("rwx------");
    assertThat(permissions("copy/journal.key")).isEqualTo("rw-------");
  }

  private String permissions(String file) throws Exception {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(temporary.resolve(file)));
  }

  @Test
  void writesOverNothing() throws Exception {
    open("data").close();
    open("other").close();
    assertThatThrownBy(() -> Backup.write(at("data"), temporary.resolve("other")))
        .isInstanceOf(StoreRefused.class)
        .hasMessageContaining("is there already");
    assertThatThrownBy(() -> Backup.write(at("nowhere"), temporary.resolve("copy")))
        .isInstanceOf(StoreRefused.class)
        .hasMessageContaining("ANNEXBOT_DATA");
  }

  @Test
  void theJournalIsReadWhileTheAssistantRuns() throws Exception {
    try (Store store = open("data")) {
      store.journal().record(ACCEPTED);
      try (Archive archive = Archive.open(at("data"))) {
        Verification verification = new Verification(archive.chain(), Optional.empty());
        archive.journal().read(Instant.MIN, Instant.MAX, verification::look);
        assertThat(verification.trouble()).isEmpty();
        assertThat(verification.head()).isEqualTo(store.journal().head());
        assertThatThrownBy(() -> archive.journal().record(ACCEPTED))
            .isInstanceOf(RuntimeException.class);
      }
    }
  }
}
