package dev.annexbot.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annexbot.Shelf;
import dev.annexbot.chat.PersonId;
import dev.annexbot.risk.Handling;
import dev.annexbot.risk.Origin;
import dev.annexbot.risk.Plan;
import dev.annexbot.risk.Risk;
import dev.annexbot.risk.RiskId;
import dev.annexbot.risk.RiskScenario;
import dev.annexbot.risk.Treatment;
import dev.annexbot.risk.level.Acceptance;
import dev.annexbot.risk.level.Assessment;
import dev.annexbot.risk.level.Confidence;
import dev.annexbot.risk.level.Consequence;
import dev.annexbot.risk.level.Likelihood;
import dev.annexbot.risk.level.Rating;
import dev.annexbot.risk.level.Ratings;
import dev.annexbot.risk.soa.Decision;
import dev.annexbot.risk.soa.Status;
import dev.annexbot.standard.Control;
import dev.annexbot.standard.Reference;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RegisterTableTest {
  private static final PersonId ANNA = new PersonId("slack:T1:UANNA");
  private static final LocalDate DAY = LocalDate.parse("2027-01-31");
  private static final List<String> NASTY =
      List.of(
          "=cmd|' /C calc'!A0",
          "+1+1",
          "-2",
          "@SUM(A1)",
          "'already quoted",
          "''twice",
          "\t=1+1",
          "  =1",
          "a \"b\", c;\nd",
          "100 %",
          "%TEMP%",
          "äöü 漢字 🙂",
          "007",
          "1e5",
          "TRUE",
          "2026-11-25",
          "<b>&amp;</b>",
          "a  b ");

  private static Risk risk(int number, Random random) {
    Rating rating =
        Shelf.DATA
            .risks()
            .used()
            .rate(
                new Assessment(
                    new Likelihood(1 + random.nextInt(5)),
                    new Consequence(1 + random.nextInt(5)),
                    Confidence.LOW));
    Handling handling =
        Handling.begun(Optional.of(ANNA), Ratings.now(Optional.of(rating)), treatment(random), DAY);
    return new Risk(
        new RiskId(number),
        1 + random.nextInt(9),
        new Origin(ANNA, Instant.EPOCH, "run-" + number, "near-miss", "slack:C1"),
        new RiskScenario(any(random), any(random), any(random), any(random)),
        random.nextBoolean()
            ? handling
            : handling.accepted(Acceptance.of(rating, ANNA, Instant.EPOCH, any(random), DAY)));
  }

  private static String any(Random random) {
    return NASTY.get(random.nextInt(NASTY.size()));
  }

  private static Treatment treatment(Random random) {
    Plan plan =
        new Plan(
            Optional.of(ANNA),
            Optional.of(DAY),
            random.nextBoolean() ? Optional.of(DAY) : Optional.empty());
    return switch (random.nextInt(5)) {
      case 0 -> new Treatment.Modify(List.of(Reference.parse("A.8.24").orElseThrow()), plan);
      case 1 -> new Treatment.Retain(any(random), Optional.of(DAY));
      case 2 -> new Treatment.Avoid(any(random), plan);
      case 3 -> new Treatment.Share(any(random), plan);
      default -> new Treatment.Undecided();
    };
  }

  private static List<Risk> risks() {
    Random random = new Random(7);
    List<Risk> risks = new ArrayList<>();
    for (int number = 1; number <= 200; number++) {
      risks.add(risk(number, random));
    }
    return risks;
  }

  @Test
  void aRegisterComesBackFromCsvAsItWas() throws Exception {
    List<Risk> risks = risks();

    assertThat(RegisterTable.read(Csv.read(Csv.write(RegisterTable.write(risks)))))
        .isEqualTo(risks);
  }

  @Test
  void aRegisterComesBackFromAWorkbookAsItWas() throws Exception {
    List<Risk> risks = risks();

    assertThat(RegisterTable.read(Xlsx.read(Xlsx.write("risks", RegisterTable.write(risks)))))
        .isEqualTo(risks);
  }

  @Test
  void noCellIsAFormula() {
    String csv =
        new String(Csv.write(RegisterTable.write(risks())), StandardCharsets.UTF_8).substring(1);

    assertThat(csv.split("\r\n")).noneMatch(line -> line.matches("(?s).*(^|,)\"?\\s*[=+@|%-].*"));
    for (String nasty : NASTY) {
      assertThat(Cells.safe(nasty)).doesNotMatch("(?s)\\s*[=+@|%-].*");
      assertThat(Cells.original(Cells.safe(nasty))).isEqualTo(nasty);
    }
  }

  @Test
  void namesTheRowThatCannotBeRead() throws Exception {
    List<List<String>> rows = new ArrayList<>(RegisterTable.write(risks()).rows());
    List<String> torn = new ArrayList<>(rows.get(5));
    torn.set(0, "first");
    rows.set(5, torn);

    assertThatThrownBy(() -> RegisterTable.read(new Cells(rows)))
        .isInstanceOf(ExportMistake.class)
        .hasMessageContaining("Row 6")
        .hasMessageContaining("'first'");
    rows.set(5, rows.get(4));
    assertThatThrownBy(() -> RegisterTable.read(new Cells(rows)))
        .hasMessageContaining("Row 6")
        .hasMessageContaining("twice");
    assertThatThrownBy(() -> RegisterTable.read(new Cells(List.of(List.of("risk")))))
        .hasMessageContaining("'version' is missing");
    assertThatThrownBy(() -> Xlsx.read("no workbook".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(ExportMistake.class);
  }

  @Test
  void theStatementTellsNotCheckedFromNotImplemented() {
    Risk open =
        new Risk(
            new RiskId(1),
            1,
            new Origin(ANNA, Instant.EPOCH, "r1", "near-miss", ""),
            new RiskScenario("a", "b", "c", "d"),
            Handling.begun(
                Optional.of(ANNA),
                Ratings.NONE,
                new Treatment.Modify(
                    List.of(Reference.parse("A.8.24").orElseThrow()), Plan.of(ANNA, DAY)),
                DAY));
    Cells soa = Applicability.write(Shelf.CATALOGUE.controls(), List.of(open), Map.of());

    assertThat(soa.rows()).hasSize(1 + 93);
    assertThat(row(soa, "A.8.24"))
        .contains("applicable", "not implemented", "R-1", "Chosen to treat R-1.");
    assertThat(row(soa, "A.5.1")).contains("not decided", "not checked").doesNotContain("R-1");
    Risk done =
        open.with(
            open.handling()
                .treated(
                    new Treatment.Modify(
                        open.handling().treatment().chosenControls(),
                        new Plan(Optional.of(ANNA), Optional.of(DAY), Optional.of(DAY)))));
    assertThat(
            row(Applicability.write(Shelf.CATALOGUE.controls(), List.of(done), Map.of()), "A.8.24"))
        .contains("implemented", DAY.toString());
  }

  @Test
  void decisionsComeBackAsTheyWereAndDraftsDoNot() throws Exception {
    Random random = new Random(93);
    Map<Reference, Decision> decisions = new TreeMap<>();
    for (Control control : Shelf.CATALOGUE.controls()) {
      String why = NASTY.get(random.nextInt(NASTY.size())).strip();
      switch (random.nextInt(3)) {
        case 0 -> decisions.put(control.reference(), Decision.leftOut(control.reference(), 1, why));
        case 1 ->
            decisions.put(
                control.reference(),
                Decision.applicable(
                    control.reference(),
                    1,
                    why,
                    List.of(Status.values()).get(random.nextInt(Status.values().length)),
                    random.nextBoolean() ? Optional.of(DAY) : Optional.empty()));
        default -> {}
      }
    }
    Cells cells = Applicability.write(Shelf.CATALOGUE.controls(), List.of(), decisions);

    assertThat(Applicability.isOne(cells)).isTrue();
    assertThat(decisions).hasSizeBetween(40, 80);
    for (Cells read : List.of(Csv.read(Csv.write(cells)), Xlsx.read(Xlsx.write("soa", cells)))) {
      assertThat(Applicability.read(read, Shelf.CATALOGUE.controls()))
          .containsExactlyElementsOf(decisions.values());
    }
  }

  @Test
  void aStatementThatCannotBeReadSaysWhere() {
    List<String> head = List.of("control", "applicable", "justification", "status", "decided");
    Map.of(
            List.of("A.8.24", "perhaps", "why", "", "yes"), "'applicable' has to be",
            List.of("A.8.24", "applicable", "why", "done", "yes"), "'status' has to be",
            List.of("A.8.24", "not applicable", "", "", "yes"), "needs a justification",
            List.of("A.8.99", "not applicable", "why", "", "yes"), "unknown",
            List.of("cheese", "applicable", "why", "", "yes"), "'control' is no number")
        .forEach(
            (row, words) ->
                assertThatThrownBy(
                        () ->
                            Applicability.read(
                                new Cells(List.of(head, row)), Shelf.CATALOGUE.controls()))
                    .isInstanceOf(ExportMistake.class)
                    .hasMessageStartingWith("Row 2: ")
                    .hasMessageContaining(words));
  }

  private static List<String> row(Cells cells, String control) {
    return cells.rows().stream()
        .filter(row -> row.getFirst().equals(control))
        .findFirst()
        .orElseThrow();
  }
}
