package dev.annexbot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.settings.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadmeTest {

  @Test
  void tellsEverySettingWithItsDefaultAndNoOther() throws IOException {
    List<String> rows =
        Files.readAllLines(Path.of("README.md")).stream()
            .filter(line -> line.startsWith("| `ANNEXBOT_"))
            .toList();

    assertThat(rows)
        .containsExactlyElementsOf(
            Arrays.stream(Setting.values())
                .map(
                    each ->
                        "| `%s` | %s | %s |"
                            .formatted(each.name(), each.shownDefault(), each.purpose()))
                .toList());
  }
}
