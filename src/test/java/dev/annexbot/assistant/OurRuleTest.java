package dev.annexbot.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.Shelf;
import dev.annexbot.indexdata.IndexData;
import dev.annexbot.indexdata.IndexDataFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OurRuleTest {
  @TempDir private Path own;
  private IndexData data = Shelf.DATA;

  @BeforeEach
  void layOver() throws Exception {
    Path rules = Files.createDirectories(own.resolve("house-rules"));
    Files.copy(
        Shelf.FOLDER.resolve("house-rules/private-phones.md.example"),
        rules.resolve("private-phones.md"));
    data = IndexDataFolder.read(Shelf.FOLDER, Optional.of(own));
  }

  @Test
  void aCardShowsOurRuleBeforeTheGeneralTextWithOwnerAndAge() {
    on("2027-03-26")
        .types("A.8.1")
        .sees("Our rule:")
        .sees("once you have put our work profile on it")
        .sees("Owner: Head of IT. Reviewed 4 months ago.");
    on("2027-03-26").types("A.8.24").doesNotSee("Our rule:");
  }

  @Test
  void anOverdueRuleSaysSo() {
    on("2027-12-01").types("A.8.1").sees("its review has been due since 2027-05-31");
  }

  @Test
  void theRuleIsFoundByItsOwnQuestions() {
    on("2027-03-26").says("what happens to my photos when i leave?").sees("work profile");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-25, 2026-11-25, today",
    "2026-11-24, 2026-11-25, 1 day ago",
    "2026-10-26, 2026-11-25, 30 days ago",
    "2026-10-25, 2026-11-25, 1 month ago",
    "2025-11-26, 2026-11-25, 11 months ago",
    "2024-11-25, 2026-11-25, 2 years ago"
  })
  void anAgeIsToldInTheLargestUnitThatFits(LocalDate day, LocalDate today, String age) {
    assertThat(HouseRules.age(day, today)).isEqualTo(age);
  }

  private Script on(String day) {
    Instant noon = Instant.parse(day + "T12:00:00Z");
    return new Script(data, Clock.fixed(noon, ZoneOffset.UTC));
  }
}
