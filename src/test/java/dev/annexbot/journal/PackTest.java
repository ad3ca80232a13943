package dev.annexbot.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackTest {
  private static final Instant THEN = Instant.parse("2026-11-23T09:00:00Z");
  private static final Entry NASTY =
      new Entry(
          1,
          THEN,
          "slack:T1",
          "P-1",
          "risk.rated",
          "=HYPERLINK(\"x\")",
          "<b>low</b>",
          "high",
          "",
          "0a");

  private static Pack pack(Optional<String> trouble) {
    return new Pack(
        "8.2 Risk & assessment",
        new Pack.Period(THEN, THEN.plusSeconds(60), THEN),
        List.of(NASTY),
        new Head(1, "ab".repeat(32)),
        trouble);
  }

  @Test
  void itsHashesAreThoseOfItsFilesUntilOneIsChanged(@TempDir Path folder) throws Exception {
    for (Map.Entry<String, String> file : pack(Optional.empty()).files().entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
    assertThat(verified(folder)).isZero();
    Files.writeString(folder.resolve("entries.csv"), "changed");
    assertThat(verified(folder)).isNotZero();
  }

  private static int verified(Path folder) throws Exception {
    return new ProcessBuilder("sh", folder.resolve("verify.sh").toString())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  @Test
  void nothingInItIsRunByABrowserOrASpreadsheet() {
    Map<String, String> files = pack(Optional.empty()).files();
    assertThat(files.get("evidence.html")).contains("&lt;b&gt;low").doesNotContain("<b>");
    assertThat(files.get("entries.csv")).contains("\"'=HYPERLINK(\"\"x\"\")\"");
  }

  @Test
  void saysWhetherTheJournalHoldsAndNeverThatARequirementIsMet() {
    assertThat(pack(Optional.empty()).files().get("evidence.html"))
        .contains("holds: no line was changed", "1:abab", "for people to judge")
        .doesNotContain("compliant");
    assertThat(pack(Optional.of("Line 3 is not as it was written.")).files().get("evidence.html"))
        .contains("does not hold", "Line 3");
  }

  @Test
  void aLineSpeaksToItsClauses() {
    assertThat(Evidence.speaksTo("8.2", NASTY)).contains(true);
    assertThat(Evidence.speaksTo("5.3", NASTY)).contains(false);
    assertThat(Evidence.speaksTo("10.2", NASTY)).isEmpty();
  }
}
