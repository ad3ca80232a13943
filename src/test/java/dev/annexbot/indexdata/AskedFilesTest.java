package dev.annexbot.indexdata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.Shelf;
import dev.annexbot.standard.Reference;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedFilesTest {
  private static final String FILE =
      "asked/controls/5-organizational/A.5.07-threat-intelligence.txt";

  @TempDir private Path own;

  @Test
  void aPageKnowsHowPeopleAskForIt() throws Exception {
    OwnFolder.put(
        own, FILE, "# as the bakery asks\nwho is after our oven?\n\n  is that feed any good  \n");

    IndexData data = IndexDataFolder.read(Shelf.FOLDER, Optional.of(own));

    assertThat(data.catalogue().find(Reference.parse("A.5.7").orElseThrow()).orElseThrow().page())
        .satisfies(
            page -> {
              assertThat(page.asked())
                  .containsExactly("who is after our oven?", "is that feed any good");
              assertThat(page.questions()).doesNotContain("who is after our oven?");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          asked/controls/5-organizational/A.5.07.txt|who?|0|no such page
          asked/controls/5-organizational/A.5.07-threat-intelligence.md|who?|0|Only .txt
          asked/controls/5-organizational/A.5.07-threat-intelligence.txt|# nothing|0|no question
          asked/controls/5-organizational/A.5.07-threat-intelligence.txt|who?;Who?|2|line 1 too
          asked/controls/5-organizational/A.5.07-threat-intelligence.txt|who?;???|2|This is no question
          """)
  void namesFileAndLineOfAMistake(String file, String lines, int line, String what)
      throws IOException {
    OwnFolder.put(own, file, lines.replace(';', '\n'));

    assertThat(OwnFolder.mistakes(own))
        .singleElement()
        .satisfies(
            mistake -> {
              assertThat(mistake.file()).isEqualTo(file);
              assertThat(mistake.line()).isEqualTo(line);
              assertThat(mistake.what()).contains(what);
              assertThat(mistake.remedy()).isNotBlank();
            });
  }

  @Test
  void aTextOfAFrameworkNeedsItsRow() throws IOException {
    OwnFolder.put(own, "crosswalks/gdpr-texts.csv", "id,text\nArt. 99,Nothing\n");

    assertThat(OwnFolder.mistakes(own))
        .singleElement()
        .satisfies(each -> assertThat(each.what()).contains("Art. 99"));
  }
}
