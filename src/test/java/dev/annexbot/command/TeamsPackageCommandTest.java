package dev.annexbot.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.command.output.Exit;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeamsPackageCommandTest {
  private static final String APP = "5f0b7d2e-1111-4222-8333-944455566677";

  @TempDir private Path folder;
  private final StringWriter said = new StringWriter();

  private int run(String... options) {
    List<String> line =
        new ArrayList<>(
            List.of("teams-package", "--company=Example", "--website=https://a.example"));
    line.addAll(List.of(options));
    return AnnexbotCommand.commandLine(new PrintWriter(said), new PrintWriter(said))
        .execute(line.toArray(String[]::new));
  }

  @Test
  void writesTheSameFileEachTime() throws Exception {
    Path one = folder.resolve("one.zip");
    Path other = folder.resolve("other.zip");
    assertThat(run("--app-id=" + APP, "--out=" + one)).isEqualTo(Exit.FINE);
    assertThat(run("--app-id=" + APP, "--out=" + other)).isEqualTo(Exit.FINE);
    assertThat(Files.readAllBytes(one)).isEqualTo(Files.readAllBytes(other)).isNotEmpty();
    assertThat(said.toString()).contains("Written: " + one);

    assertThat(run("--app-id=" + APP, "--out=" + other, "--without-slash")).isEqualTo(Exit.FINE);
    assertThat(Files.readAllBytes(other)).isNotEqualTo(Files.readAllBytes(one));
  }

  @ParameterizedTest
  @CsvSource({
    "--app-id=annexbot, is no id",
    "--website=http://a.example, is no https address",
    "--company=, has 1 to 32 characters",
    "--package-version=one, is no version"
  })
  void saysWhatItDidNotUnderstand(String option, String sentence) {
    Path out = folder.resolve("none.zip");
    String id = option.startsWith("--app-id") ? option : "--app-id=" + APP;
    List<String> line = new ArrayList<>(List.of("--out=" + out, id));
    if (!option.equals(id)) {
      line.add(option);
    }
    List<String> all = new ArrayList<>(List.of("teams-package"));
    if (!option.startsWith("--company")) {
      all.add("--company=Example");
    }
    if (!option.startsWith("--website")) {
      all.add("--website=https://a.example");
    }
    all.addAll(line);
    int code =
        AnnexbotCommand.commandLine(new PrintWriter(said), new PrintWriter(said))
            .execute(all.toArray(String[]::new));
    assertThat(code).isEqualTo(2);
    assertThat(said.toString()).contains(sentence);
    assertThat(out).doesNotExist();
  }
}
