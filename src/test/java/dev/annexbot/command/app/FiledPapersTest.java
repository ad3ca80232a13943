package dev.annexbot.command.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.Shelf;
import dev.annexbot.assistant.papers.Papers.Kind;
import dev.annexbot.chat.Handing.Handed;
import dev.annexbot.chat.Handout;
import dev.annexbot.chat.PersonId;
import dev.annexbot.export.Csv;
import dev.annexbot.export.RegisterTable;
import dev.annexbot.export.Xlsx;
import dev.annexbot.risk.Change;
import dev.annexbot.risk.Handling;
import dev.annexbot.risk.Origin;
import dev.annexbot.risk.Risk;
import dev.annexbot.risk.RiskFilter.Sight;
import dev.annexbot.risk.RiskId;
import dev.annexbot.risk.RiskScenario;
import dev.annexbot.risk.Treatment;
import dev.annexbot.risk.level.Ratings;
import dev.annexbot.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files that people get in chat, and the line in the journal about each. */
public class FiledPapersTest {
  private static final PersonId ANNA = new PersonId("slack:T1:UANNA");
  private static final PersonId BEN = new PersonId("slack:T1:UBEN");
  private static final PersonId STRANGER = new PersonId("slack:T2:UANNA");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-25T09:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;
  private final List<Handout> handed = new ArrayList<>();
  private Store store;
  private FiledPapers papers;

  @BeforeEach
  void open() throws Exception {
    store = Store.open(folder.resolve("data"), CLOCK);
    int number = 0;
    for (PersonId by : List.of(ANNA, BEN, STRANGER)) {
      number++;
      store.risks().add(risk(number, by), new Change(by, CLOCK.instant(), "risk.imported"));
    }
    papers =
        new FiledPapers(
            store,
            Shelf.CATALOGUE.controls(),
            (who, file) -> {
              handed.add(file);
              return new Handed.Given("here");
            },
            CLOCK);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static Risk risk(int number, PersonId by) {
    return new Risk(
        new RiskId(number),
        1,
        new Origin(by, CLOCK.instant(), "run-" + number, "t", ""),
        new RiskScenario("a", "t", "v", "c"),
        Handling.begun(
            Optional.empty(),
            Ratings.NONE,
            new Treatment.Undecided(),
            LocalDate.parse("2027-01-01")));
  }

  @Test
  void aRegisterHoldsWhatItsReaderMaySee() throws Exception {
    papers.register(ANNA, Sight.all(ANNA.org()), Kind.XLSX);
    papers.register(ANNA, Sight.of(ANNA), Kind.CSV);

    assertThat(handed)
        .extracting(Handout::name)
        .containsExactly("risks-2026-11-25.xlsx", "risks-2026-11-25.csv");
    assertThat(RegisterTable.read(Xlsx.read(handed.getFirst().bytes()))).hasSize(2);
    assertThat(RegisterTable.read(Csv.read(handed.getLast().bytes()))).hasSize(1);
    assertThat(journal())
        .contains("risk.exported 2 risks, xlsx", "risk.exported 1 risks, their own, csv");
  }

  @Test
  void aStatementHasAllControls() throws Exception {
    papers.statement(BEN, Kind.CSV);

    assertThat(Csv.read(handed.getFirst().bytes()).rows()).hasSize(1 + 93);
    assertThat(journal()).contains("soa.exported csv");
  }

  private List<String> journal() {
    List<String> lines = new ArrayList<>();
    store
        .journal()
        .read(Instant.MIN, Instant.MAX, entry -> lines.add(entry.act() + " " + entry.after()));
    return lines;
  }
}
