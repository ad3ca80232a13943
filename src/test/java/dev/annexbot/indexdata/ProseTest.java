package dev.annexbot.indexdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.annexbot.Shelf;
import dev.annexbot.indexdata.prose.Prose;
import dev.annexbot.indexdata.prose.ReadingEase;
import dev.annexbot.standard.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseTest {
  private static final String CONTROL = "controls/5-organizational/A.5.07-threat-intelligence.md";
  private static final Map<String, List<String>> PAGES =
      IndexDataFolder.pages(Shelf.FOLDER, Optional.empty());
  private static final List<String> LINES = Objects.requireNonNull(PAGES.get(CONTROL));

  @Test
  void nothingIsWrongWithThePagesThatComeAlong() {
    assertThat(prose(PAGES).mistakes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          See A.5.38 as well.|There is no A.5.38
          See A.12.6.1 as well.|There is no A.12.6.1
          It belongs to clause 6.4.|There is no clause 6.4
          All 94 controls count.|no count of the 2022 edition
          All 114 controls count.|no count of the 2022 edition
          The 12 new controls help.|no count of the 2022 edition
          The 36 organizational controls help.|no count of the 2022 edition
          It has five themes and 5 domains.|no count of the 2022 edition
          Read ISO/IEC 27701:2024 first.|no edition '27701:2024'
          You must lock the door.|A control is guidance
          It ended on 30 October 2025.|dates.csv knows no '30 October 2025'
          See A.5.6 Contact with special groups.|not its title
          """)
  void aPlantedFalsehoodIsFoundInItsLine(String planted, String what) {
    Map<String, List<String>> pages = new HashMap<>(PAGES);
    List<String> lines = new ArrayList<>(LINES);
    int at = lines.indexOf("## In short") + 2;
    lines.set(at, planted);
    pages.put(CONTROL, lines);

    assertThat(prose(pages).mistakes())
        .singleElement()
        .satisfies(
            mistake -> {
              assertThat(mistake.file()).isEqualTo(CONTROL);
              assertThat(mistake.line()).isEqualTo(at + 1);
              assertThat(mistake.what()).contains(what);
              assertThat(mistake.remedy()).isNotBlank();
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A.12.6.1 of the 2013 edition went here.
          The 2013 edition had 114 controls in 14 domains.
          Clauses 4 to 10 and all 93 controls.
          The law says you must lock the door.
          ISO/IEC 27001:2022 needs 6.1.3.
          The move ended on 31 October 2025.
          See A.5.6 Contact with special interest groups.
          """)
  void whatIsTrueIsLeftAlone(String planted) {
    Map<String, List<String>> pages = new HashMap<>(PAGES);
    List<String> lines = new ArrayList<>(LINES);
    lines.set(lines.indexOf("## In short") + 2, planted);
    pages.put(CONTROL, lines);

    assertThat(prose(pages).mistakes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Yes: A.5.38 says so.|There is no A.5.38
          Yes, you must lock the door.|A control is guidance
          """)
  void aPlantedFalsehoodInADirectAnswerIsFound(String planted, String what) {
    String answers = "answers/controls/5-organizational/A.5.07-threat-intelligence.txt";
    Map<String, List<String>> pages = new HashMap<>(PAGES);
    pages.put(answers, List.of("? must i look at A.5.38", "? why must i", planted));

    assertThat(prose(pages).mistakes())
        .singleElement()
        .satisfies(
            mistake -> {
              assertThat(mistake.file()).isEqualTo(answers);
              assertThat(mistake.line()).isEqualTo(3);
              assertThat(mistake.what()).contains(what);
            });
  }

  @Test
  void aSentenceOnTwoPagesIsFound() {
    Map<String, List<String>> pages = new HashMap<>(PAGES);
    List<String> lines = new ArrayList<>(LINES);
    lines.add("");
    lines.add("- A.5.6: " + Shelf.CATALOGUE.topics().getFirst().page().inShort());
    pages.put(CONTROL, lines);

    assertThat(prose(pages).mistakes())
        .anySatisfy(mistake -> assertThat(mistake.what()).contains("stands in"));
  }

  @Test
  void aPageWithoutASectionOrWithFewQuestionsIsFound() {
    Map<String, List<String>> pages = new HashMap<>(PAGES);
    pages.put(CONTROL, LINES.subList(0, LINES.indexOf("## People also ask")));

    assertThat(prose(pages).mistakes())
        .extracting(Mistake::what)
        .contains("The section 'Related' is missing.", "It has 0 questions, not 12.");
  }

  @Test
  void whatEmployeesReadIsEasyToRead() {
    for (String section : List.of(Section.IN_SHORT, Section.FOR_ME)) {
      List<Prose.Ease> ease = prose(PAGES).ease(section);
      double median = ease.get(ease.size() / 2).score();
      long hard = ease.stream().filter(each -> each.score() < 60).count();
      System.out.printf(
          "Reading ease of '%s': median %.0f, below 60 on %d of %d pages, hardest %s%n",
          section, median, hard, ease.size(), ease.getFirst());

      assertThat(median).isGreaterThanOrEqualTo(70);
      assertThat(hard).isLessThanOrEqualTo(ease.size() / 20);
    }
  }

  @Test
  void readingEaseIsThatOfFlesch() {
    // Six words, one sentence, six syllables, counted by hand.
    assertThat(ReadingEase.of("The cat sat on the mat.")).isCloseTo(116.145, within(0.001));
    assertThat(ReadingEase.of("Organizational responsibilities necessitate documentation."))
        .isLessThan(0);
  }

  private static Prose prose(Map<String, List<String>> pages) {
    return new Prose(pages, Shelf.DATA);
  }
}
