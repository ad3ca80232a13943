package dev.annexbot.assistant.weekly;

import static dev.annexbot.assistant.weekly.Week.ADMIN;
import static dev.annexbot.assistant.weekly.Week.ANNA;
import static dev.annexbot.assistant.weekly.Week.BEN;
import static dev.annexbot.assistant.weekly.Week.CLEO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.chat.Letter;
import dev.annexbot.reminder.IsoWeek;
import dev.annexbot.reminder.Rhythm;
import dev.annexbot.reminder.Turn;
import dev.annexbot.risk.RiskId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandingOnTest {
  private static final IsoWeek W48 = IsoWeek.parse("2026-W48");

  @TempDir private Path folder;
  private Week week;

  @BeforeEach
  void begin() throws Exception {
    week = new Week(folder);
  }

  @AfterEach
  void end() {
    week.close();
  }

  @Test
  void whatSomebodyHadWhoLeftGoesToWhoLedThemWithOneNote() {
    week.leaders.put(ANNA, CLEO);
    RiskId owned = week.risk(ANNA, "Customer list");
    RiskId treated =
        week.risk(BEN, "Old laptops", Week.treated(ANNA, week.today().plusDays(9)), week.today());
    RiskId others = week.risk(BEN, "Payroll");
    week.handingOn.left(ANNA);
    assertThat(week.find(owned).handling().owner()).contains(CLEO);
    assertThat(week.find(treated).handling().owner()).contains(BEN);
    assertThat(Waiting.open(week.find(treated)).orElseThrow().owner()).contains(CLEO);
    assertThat(week.find(others).version()).isEqualTo(1);

    week.handingOn.left(ANNA);
    List<Letter> notes = week.due();
    assertThat(notes).hasSize(1);
    assertThat(week.words(notes.getFirst()).wait(notes.getFirst())).isEmpty();
    week.reads(week.says(notes.getFirst()).orElseThrow())
        .sees("is no longer here", "R-1** Customer list", "R-2** Old laptops", "you lead them")
        .doesNotSee("Payroll");
  }

  @Test
  void whereNobodyLeadsThemTheAdminsAreToldAndItIsNobodys() {
    RiskId owned = week.risk(ANNA, "Customer list");
    week.handingOn.left(ANNA);
    assertThat(week.find(owned).handling().owner()).isEmpty();
    Letter note = week.due().getFirst();
    assertThat(note.address()).isEqualTo(ADMIN.value());
    week.reads(week.says(note).orElseThrow()).sees("is nobody's now", "you are an admin");

    week.changes(BEN, owned, week.find(owned).handling().ownedBy(BEN));
    assertThat(week.says(note)).isEmpty();
  }

  @Test
  void theNoteWaitsUntilAllIsHandedOn() {
    week.risk(ANNA, "Customer list");
    week.handingOn.left(ANNA);
    Letter note = week.due().getFirst();
    week.risk(ANNA, "Found later");
    assertThat(week.words(note).wait(note)).contains(Duration.ofMinutes(1));
  }

  @Test
  void theLineOfTheWeekTellsAdminsAloneWhoWasSkippedAndWhy() {
    Rhythm usual = Rhythm.usual(ZoneId.of("Europe/Berlin"));
    for (var each : List.of(ANNA, BEN, CLEO)) {
      week.store.reminders().begin(each, usual, W48);
    }
    week.store.reminders().decide(ANNA, new Turn.Send(W48, false));
    week.store.reminders().decide(BEN, new Turn.Skip(W48, "on leave"));
    week.store.reminders().decide(CLEO, new Turn.Skip(W48, "on leave"));
    Letter line = new Letter("weekly-line", ADMIN.value() + "/" + W48, ADMIN.value());
    week.reads(week.says(line).orElseThrow())
        .sees("W48: 0 sent, 0 late, 2 skipped, 1 not known")
        .sees("- 2: on leave (", "UBEN", "UCLEO", "If it does not come by Thursday")
        .doesNotSee("UANNA");
    assertThat(week.words(line).wait(line)).isEmpty();
    week.at("2026-11-25T21:00:00Z");
    assertThat(week.words(line).wait(line)).isPresent();
  }
}
