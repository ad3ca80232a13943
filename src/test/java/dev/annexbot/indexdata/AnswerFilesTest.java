package dev.annexbot.indexdata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.Shelf;
import dev.annexbot.standard.DirectAnswer;
import dev.annexbot.standard.Reference;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerFilesTest {
  private static final String FILE =
      "answers/controls/5-organizational/A.5.07-threat-intelligence.txt";

  @TempDir private Path own;

  @Test
  void aPageHasItsDirectAnswersInOrder() throws Exception {
    OwnFolder.put(
        own,
        FILE,
        """
        # as the bakery asks
        ? who is after our oven
        ? who would attack a bakery
        Most likely nobody in person:
        machines try every door.


        ? is that feed any good
        ? worth the money?
        Only if somebody reads it.
        """);

    IndexData data = IndexDataFolder.read(Shelf.FOLDER, Optional.of(own));

    assertThat(data.catalogue().find(Reference.parse("A.5.7").orElseThrow()).orElseThrow().page())
        .satisfies(
            page ->
                assertThat(page.direct())
                    .containsExactly(
                        new DirectAnswer(
                            List.of("who is after our oven", "who would attack a bakery"),
                            "Most likely nobody in person: machines try every door."),
                        new DirectAnswer(
                            List.of("is that feed any good", "worth the money?"),
                            "Only if somebody reads it.")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ? who;? why|1|Nothing answers
          ? who;Them.|1|Fewer than 2 questions
          ? who;? Who;Them.|2|line 1 too
          ? who;? ???;Them.|2|no question
          ? who;? why;Them.;? when;? where;Now.|4|right below an answer
          # nothing|0|no answer
          """)
  void namesFileAndLineOfAMistake(String lines, int line, String what) throws IOException {
    OwnFolder.put(own, FILE, lines.replace(';', '\n'));

    assertThat(OwnFolder.mistakes(own))
        .singleElement()
        .satisfies(
            mistake -> {
              assertThat(mistake.file()).isEqualTo(FILE);
              assertThat(mistake.line()).isEqualTo(line);
              assertThat(mistake.what()).contains(what);
              assertThat(mistake.remedy()).isNotBlank();
            });
  }

  @Test
  void anAnswerIsOneOrTwoSentencesAndNoPage() throws IOException {
    OwnFolder.put(own, FILE, "? who\n? why\n" + "Because we say so. ".repeat(40));

    assertThat(OwnFolder.mistakes(own))
        .singleElement()
        .extracting(Mistake::what)
        .asString()
        .contains("759");
  }

  @Test
  void aFileOfNoPageIsNamed() throws IOException {
    OwnFolder.put(own, "answers/controls/5-organizational/A.5.7.txt", "? who\n? why\nThem.");

    assertThat(OwnFolder.mistakes(own))
        .singleElement()
        .extracting(Mistake::what)
        .isEqualTo("There is no such page.");
  }
}
