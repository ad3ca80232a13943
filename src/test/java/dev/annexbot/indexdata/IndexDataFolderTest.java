package dev.annexbot.indexdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.annexbot.Shelf;
import dev.annexbot.standard.Reference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndexDataFolderTest {
  private static final String CONTROL = "controls/5-organizational/A.5.07-threat-intelligence.md";

  @TempDir private Path own;

  @Test
  void readsEverythingThatCameAlong() {
    assertThat(Shelf.CATALOGUE.controls()).hasSize(93);
    assertThat(Shelf.CATALOGUE.clauses()).hasSize(41);
    assertThat(Shelf.CATALOGUE.predecessors()).hasSize(114);
    assertThat(Shelf.CATALOGUE.crosswalks()).hasSize(4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          reference: A.5.7|reference: A.57.x|2|is no reference
          reference: A.5.7|reference: A.5.6|2|stands in
          theme: Organizational|theme: Peeple|5|not among the values of 'theme'
          theme: Organizational|theme: People|5|does not fit A.5.7
          new in 2022: yes|new in 2022: perhaps|11|neither yes nor no
          new in 2022: yes|new in 2022: no|11|either new or comes from 2013
          from 2013:|from 2013: A.12.6.1|12|The crosswalk says
          title: Threat intelligence|titel: Threat intelligence|3|No such field: 'titel'
          ## In short|## In shirt|17|No such section: 'In shirt'
          reviewed: 2026-11-25|reviewed: yesterday|14|is no date
          properties: Confidentiality|properties: Privacy|7|not among the values
          """)
  void namesFileAndLineOfAPlantedMistake(String right, String wrong, int line, String what)
      throws IOException {
    plant(CONTROL, right, wrong);

    assertThat(OwnFolder.mistakes(own))
        .anySatisfy(
            mistake -> {
              assertThat(mistake.file()).isEqualTo(CONTROL);
              assertThat(mistake.line()).isEqualTo(line);
              assertThat(mistake.what()).contains(what);
              assertThat(mistake.remedy()).isNotBlank();
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          crosswalks/iso27001-2013.csv|A.8.8|A.8.88|There is no A.8.88
          crosswalks/gdpr.csv|# source|# sauce|The source is missing
          crosswalks/nis2.csv|id,title,references|id,title|The columns are
          """)
  void namesAMistakeInATable(String file, String right, String wrong, String what)
      throws IOException {
    plant(file, right, wrong);

    assertThat(OwnFolder.mistakes(own))
        .anySatisfy(
            mistake -> {
              assertThat(mistake.toString()).contains(file.replaceAll(".*/|\\.csv", ""));
              assertThat(mistake.what()).contains(what);
            });
  }

  @Test
  void namesTheLineOfASynonymThatIsNone() throws IOException {
    Files.writeString(own.resolve("synonyms.txt"), "# ours\nphone, mobile\nmfa =>\n");

    assertThat(OwnFolder.mistakes(own))
        .anyMatch(each -> each.file().equals("synonyms.txt") && each.line() == 3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          worm,"It crawls.",A.8.99|There is no A.8.99
          worm,"It crawls.",eight|no reference
          worm,"It crawls.",|no reference
          worm,"It crawls. It bites.",A.8.7|not one sentence
          worm,"It crawls",A.8.7|not one sentence
          VIRUS,"It crawls.",A.8.7|stands in line 2 too
          "bug (Virus, flaw)","It crawls.",A.8.7|stands in line 2 too
          ,"It crawls.",A.8.7|A name is missing
          worm,"It crawls."|has 2 cells
          """)
  void namesTheLineOfAMistakeInTheGlossary(String row, String what) throws IOException {
    Files.writeString(
        own.resolve("glossary.csv"),
        "term,meaning,references\nvirus,It spreads.,A.8.7\n" + row + "\n");

    assertThat(OwnFolder.mistakes(own))
        .anySatisfy(
            mistake -> {
              assertThat(mistake.file()).isEqualTo("glossary.csv");
              assertThat(mistake.line()).isEqualTo(3);
              assertThat(mistake.what()).contains(what);
            });
  }

  @Test
  void refusesAMeaningThatNobodyReadsToItsEnd() throws IOException {
    Files.writeString(
        own.resolve("glossary.csv"),
        "term,meaning,references\nvirus," + "very ".repeat(60) + "bad.,A.8.7\n");

    assertThat(OwnFolder.mistakes(own)).anyMatch(each -> each.what().contains("more than 200"));
  }

  @Test
  void tellsAllMistakesAtOnce() throws IOException {
    plant(CONTROL, "theme: Organizational", "theme: Peeple");
    plant(
        "clauses/6-planning/6.1.3-information-security-risk-treatment.md",
        "letters: 6",
        "letters: 5");

    assertThat(OwnFolder.mistakes(own).stream().map(Mistake::file).distinct())
        .hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void anOwnFileWins() throws Exception {
    plant(CONTROL, "## In short\n", "## In short\n\nOur own words. ");

    IndexData data = IndexDataFolder.read(Shelf.FOLDER, Optional.of(own));

    assertThat(
            data.catalogue()
                .find(Reference.parse("A.5.7").orElseThrow())
                .orElseThrow()
                .page()
                .inShort())
        .startsWith("Our own words.");
  }

  @Test
  void saysThatAFolderIsMissing() {
    IndexDataMistakes thrown =
        catchThrowableOfType(
            IndexDataMistakes.class,
            () -> IndexDataFolder.read(own.resolve("nowhere"), Optional.empty()));

    assertThat(thrown.mistakes().getFirst().what()).contains("no such folder");
  }

  @Test
  void noLineOfAnyFileEndsInTheWrongPlace() throws IOException {
    try (Stream<Path> files = Files.walk(Shelf.FOLDER)) {
      assertThat(files.filter(Files::isRegularFile).filter(each -> each.toString().endsWith(".md")))
          .allSatisfy(
              file -> assertThat(Files.readString(file)).endsWith("\n").doesNotContain("\t"));
    }
  }

  private void plant(String file, String right, String wrong) throws IOException {
    String text = Files.readString(Shelf.FOLDER.resolve(file));
    assertThat(text).as("%s holds '%s'", file, right).contains(right);
    Path copy = own.resolve(file);
    Files.createDirectories(copy.getParent());
    Files.writeString(copy, text.replaceFirst(java.util.regex.Pattern.quote(right), wrong));
  }
}
