package dev.annexbot.indexdata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.Shelf;
import dev.annexbot.standard.Catalogue;
import dev.annexbot.standard.Provision;
import dev.annexbot.standard.Reference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HouseRulesTest {
  private static final Path EXAMPLE = Shelf.FOLDER.resolve("house-rules/private-phones.md.example");

  @TempDir private Path own;

  @Test
  void noRuleOfSomebodyElseComesAlong() {
    assertThat(Shelf.CATALOGUE.controls())
        .allSatisfy(each -> assertThat(Shelf.CATALOGUE.houseRules(each)).isEmpty());
  }

  @Test
  void theExampleLiesOverItsControlsOnceItIsLaidOver() throws Exception {
    lay(Files.readString(EXAMPLE));

    Catalogue catalogue = IndexDataFolder.read(Shelf.FOLDER, Optional.of(own)).catalogue();
    assertThat(catalogue.houseRules(control(catalogue, "A.8.1")))
        .singleElement()
        .satisfies(
            rule -> {
              assertThat(rule.owner()).isEqualTo("Head of IT");
              assertThat(rule.text()).startsWith("Mail and calendar");
              assertThat(rule.isDue(LocalDate.of(2027, 5, 31))).isFalse();
              assertThat(rule.isDue(LocalDate.of(2027, 6, 1))).isTrue();
            });
    assertThat(catalogue.houseRules(control(catalogue, "A.8.24"))).isEmpty();
    assertThat(catalogue.topic("private-phones").flatMap(catalogue::houseRule)).isPresent();
  }

  @Test
  void aRuleWithoutOwnerOrDateIsToldWithItsLine() throws IOException {
    lay(
        Files.readString(EXAMPLE)
            .replace("owner: Head of IT", "owner:")
            .replace("review by: 2027-05-31", "review by: soon"));

    assertThat(OwnFolder.mistakes(own))
        .extracting(Mistake::toString)
        .containsExactly(
            "house-rules/private-phones.md:4: The field 'owner' is missing."
                + " Add a line 'owner: …'.",
            "house-rules/private-phones.md:5: 'soon' is no date. Write a date like 2026-11-23.");
  }

  @Test
  void aRuleOverAControlThatDoesNotExistIsTold() throws IOException {
    lay(Files.readString(EXAMPLE).replace("A.8.1, A.6.7", "A.8.35"));

    assertThat(OwnFolder.mistakes(own))
        .singleElement()
        .satisfies(
            mistake -> {
              assertThat(mistake.line()).isEqualTo(3);
              assertThat(mistake.what()).contains("A.8.35");
            });
  }

  private void lay(String text) throws IOException {
    Path folder = Files.createDirectories(own.resolve("house-rules"));
    Files.writeString(folder.resolve("private-phones.md"), text);
  }

  private static Provision control(Catalogue catalogue, String number) {
    return catalogue.find(Reference.parse(number).orElseThrow()).orElseThrow();
  }
}
