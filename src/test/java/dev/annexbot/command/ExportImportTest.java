package dev.annexbot.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.Shelf;
import dev.annexbot.chat.Org;
import dev.annexbot.chat.PersonId;
import dev.annexbot.risk.Change;
import dev.annexbot.risk.Handling;
import dev.annexbot.risk.Origin;
import dev.annexbot.risk.Plan;
import dev.annexbot.risk.Risk;
import dev.annexbot.risk.RiskId;
import dev.annexbot.risk.RiskScenario;
import dev.annexbot.risk.Treatment;
import dev.annexbot.risk.level.Assessment;
import dev.annexbot.risk.level.Confidence;
import dev.annexbot.risk.level.Consequence;
import dev.annexbot.risk.level.Likelihood;
import dev.annexbot.risk.level.Ratings;
import dev.annexbot.risk.soa.Decision;
import dev.annexbot.risk.soa.Status;
import dev.annexbot.standard.Reference;
import dev.annexbot.store.Store;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code export} writes, {@code import} reads into an empty house, and nothing is lost. */
class ExportImportTest {
  private static final String HOME = "annexbot.home";
  private static final PersonId ANNA = new PersonId("slack:T1:UANNA");
  private static final Org ORG = ANNA.org();
  private static final Reference CRYPTOGRAPHY = Reference.parse("A.8.24").orElseThrow();
  private static final Change CHANGE =
      new Change(ANNA, Instant.parse("2026-11-25T09:00:00Z"), "risk.imported");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  @TempDir private Path here;
  @TempDir private Path there;
  private Optional<String> before = Optional.empty();

  @BeforeEach
  void furnish() throws Exception {
    before = Optional.ofNullable(System.getProperty(HOME));
    Path data = Path.of(before.orElse("")).resolve("index-data").toAbsolutePath();
    try (Stream<Path> all = Files.walk(data)) {
      for (Path each : all.toList()) {
        for (Path home : List.of(here, there)) {
          Files.copy(each, home.resolve("index-data").resolve(data.relativize(each)));
        }
      }
    }
  }

  @AfterEach
  void goHome() {
    before.ifPresentOrElse(
        home -> System.setProperty(HOME, home), () -> System.clearProperty(HOME));
  }

  private int run(Path home, String... arguments) {
    System.setProperty(HOME, home.toString());
    return AnnexbotCommand.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
        .execute(arguments);
  }

  private static Store open(Path home) throws Exception {
    return Store.open(home.resolve(".annexbot"), Clock.systemUTC());
  }

  private static Risk risk(int number) {
    return new Risk(
        new RiskId(number),
        1,
        new Origin(ANNA, CHANGE.when(), "run-" + number, "near-miss", "slack:C1"),
        new RiskScenario("=cmd()", "a \"b\", c;\nd", "'quoted", "漢字"),
        Handling.begun(
            Optional.of(ANNA),
            Ratings.now(
                Optional.of(
                    Shelf.DATA
                        .risks()
                        .used()
                        .rate(
                            new Assessment(
                                new Likelihood(4), new Consequence(3), Confidence.LOW)))),
            new Treatment.Modify(
                List.of(CRYPTOGRAPHY), Plan.of(ANNA, LocalDate.parse("2027-01-31"))),
            LocalDate.parse("2027-02-28")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "xlsx"})
  void theRegisterMovesIntoAnotherHouse(String kind) throws Exception {
    try (Store store = open(here)) {
      for (int number = 1; number <= 12; number++) {
        store.risks().add(risk(number), CHANGE);
      }
    }
    String file = here.resolve("risks." + kind).toString();
    assertThat(run(here, "export", "risks", file)).as(err.toString()).isZero();
    assertThat(run(there, "import", file)).as(err.toString()).isZero();
    assertThat(run(there, "import", file)).isZero();

    assertThat(out.toString())
        .contains("12 rows in", "12 risks read, 12 of them new", "12 risks read, 0 of them new");
    try (Store from = open(here);
        Store to = open(there)) {
      assertThat(to.risks().all()).hasSize(12).isEqualTo(from.risks().all());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "xlsx"})
  void decisionsMoveIntoAnotherHouse(String kind) throws Exception {
    Decision decision =
        Decision.applicable(
            CRYPTOGRAPHY,
            1,
            "=Laptops travel.",
            Status.PARTLY_IMPLEMENTED,
            Optional.of(LocalDate.parse("2026-11-01")));
    try (Store store = open(here)) {
      store.risks().add(risk(1), CHANGE);
      store.decisions().keep(ORG, decision, CHANGE);
    }
    String file = here.resolve("soa." + kind).toString();
    assertThat(run(here, "export", "soa", file)).as(err.toString()).isZero();
    assertThat(run(there, "import", file)).as("nobody knows whose it is").isEqualTo(1);
    assertThat(err.toString()).contains("--org");
    assertThat(run(there, "import", file, "--org", "slack:T1")).as(err.toString()).isZero();
    assertThat(run(there, "import", file)).isZero();

    assertThat(out.toString()).contains("93 rows in", "1 decisions are new", "0 decisions are new");
    try (Store to = open(there)) {
      assertThat(to.decisions().of(ORG)).isEqualTo(Map.of(CRYPTOGRAPHY, decision));
    }
  }

  @Test
  void ofSeveralOrganizationsOneIsNamed() throws Exception {
    try (Store store = open(here)) {
      for (String org : List.of("slack:T1", "slack:T2")) {
        store
            .decisions()
            .keep(new Org(org), Decision.leftOut(CRYPTOGRAPHY, 1, "by " + org), CHANGE);
      }
    }
    String file = here.resolve("soa.csv").toString();
    assertThat(run(here, "export", "soa", file)).isEqualTo(1);
    assertThat(err.toString()).contains("slack:T1, slack:T2", "--org");
    assertThat(run(here, "export", "soa", file, "--org", "slack:T2")).isZero();
    assertThat(Files.readString(Path.of(file)))
        .contains("by slack:T2")
        .doesNotContain("by slack:T1");
  }
}
