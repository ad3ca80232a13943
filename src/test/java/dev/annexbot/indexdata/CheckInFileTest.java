package dev.annexbot.indexdata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.Shelf;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckInFileTest {
  private final Mistakes mistakes = new Mistakes();
  private final CheckInFile reader =
      new CheckInFile(each -> Shelf.CATALOGUE.find(each).isPresent());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          title: New supplier      | titel: New supplier    | 'title' is missing        | title: …
          serves: A.5.19           | serves: A.5.99         | 'A.5.99' is no clause     | A.5.19
          kind: consequence        | kind: damage           | no kind 'damage'          | likelihood
          kind: consequence        | kind: text             | how bad it would be       | consequence
          kind: likelihood         | kind: text             | how likely it is          | likelihood
          next: end                | next: nowhere          | no question 'nowhere'     | agreed
          next: end                | next: sees             | comes before              | forward
          next: end                | next: likely           | No answer leads to 'agreed' | Drop it
          - name: likely           | - name: sees           | Another question is named | of its own
          - name: bad              | - name: Bad one        | is no name                | a-z
          "{sees}"                 | "{seen}"               | No question is named 'seen' | braces
          change for days: 14      | change for days: long  | 'long' is no number       | 0 to 90
          change for days: 14      | names: perhaps         | neither yes nor no        | yes or no
          change for days: 14      | title: twice           | a second time             | Keep one
          ask: What will           | ask: a: b              | cannot be read            | quotes
          """)
  void namesLineAndRemedyOfEachMistake(String right, String wrong, String what, String remedy)
      throws IOException {
    String good = Files.readString(Shelf.FOLDER.resolve("checkins/new-supplier.yaml"));
    assertThat(good).contains(right);
    String bad =
        what.startsWith("No answer leads")
            ? good.replaceFirst("kind: choice\n", "kind: choice\n    next: likely\n")
            : good.replaceFirst(Pattern.quote(right), wrong);

    assertThat(reader.read("checkins/new-supplier.yaml", bad, mistakes)).isEmpty();
    assertThat(found())
        .anySatisfy(
            each -> {
              assertThat(each.file()).isEqualTo("checkins/new-supplier.yaml");
              assertThat(each.line()).isPositive();
              assertThat(each.what()).contains(what);
              assertThat(each.remedy()).contains(remedy);
            });
  }

  @Test
  void refusesMoreThanFiveQuestionsInARow() throws IOException {
    String good = Files.readString(Shelf.FOLDER.resolve("checkins/new-supplier.yaml"));
    String long6 =
        good.replace(
            "risk:\n",
            "  - name: sure\n    ask: Sure?\n    serves: \"8.2\"\n    kind: confidence\nrisk:\n");

    assertThat(reader.read("checkins/x.yaml", long6, mistakes)).isEmpty();
    assertThat(found()).singleElement().matches(each -> each.what().contains("asked 6 questions"));
  }

  @Test
  void anotherTextIsAnotherVersion() throws IOException {
    String text = Files.readString(Shelf.FOLDER.resolve("checkins/near-miss.yaml"));
    var one = reader.read("checkins/near-miss.yaml", text, mistakes).orElseThrow();
    var other =
        reader.read("checkins/near-miss.yaml", text + "\n# a remark", mistakes).orElseThrow();

    assertThat(other.template().id().name()).isEqualTo(one.template().id().name());
    assertThat(other.template().id()).isNotEqualTo(one.template().id());
    assertThat(Risks.earlier(one.template().id(), text, Shelf.CATALOGUE)).contains(one.template());
    assertThat(Risks.earlier(other.template().id(), text, Shelf.CATALOGUE)).isEmpty();
  }

  @Test
  void thereAreTwelveCheckInsThatAllDescribeARisk() {
    assertThat(Shelf.DATA.risks().templates()).hasSizeGreaterThanOrEqualTo(12);
    assertThat(Shelf.DATA.risks().criteria())
        .extracting(each -> each.name())
        .containsExactly("5x5", "4x4", "3x3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          use: 5x5                   | use: 6x6                   | no matrix '6x6'
          accept up to: Low          | accept up to: Tiny         | 'Tiny' is no level
          - Low, Low, Low, Medium, High | - Low, Low, Low, High   | does not fit
          - Low, Low, Low, Medium, High | - High, Low, Low, Medium, High | gets lower
          likelihood:                | probability:               | 'likelihood' is missing
          - name: Rare               | - name: Likely             | 4 different steps
          version: 2026-11           | version:                   | 'version' is missing
          """)
  void namesMistakesInTheCriteria(String right, String wrong, String what) throws IOException {
    String good = Files.readString(Shelf.FOLDER.resolve("risk/criteria.yaml"));
    String bad = good.replaceFirst(Pattern.quote(right), wrong);
    CriteriaFile.read("risk/criteria.yaml", List.of(bad.split("\n")), mistakes);

    assertThat(found())
        .anySatisfy(
            each -> {
              assertThat(each.what()).contains(what);
              assertThat(each.line()).isPositive();
              assertThat(each.remedy()).isNotBlank();
            });
  }

  private List<Mistake> found() {
    try {
      mistakes.refuseIfAny();
      return List.of();
    } catch (IndexDataMistakes wrong) {
      return wrong.mistakes();
    }
  }
}
