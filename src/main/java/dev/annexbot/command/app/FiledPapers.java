package dev.annexbot.command.app;

import dev.annexbot.assistant.papers.Papers;
import dev.annexbot.chat.Handing;
import dev.annexbot.chat.Handing.Handed;
import dev.annexbot.chat.Handout;
import dev.annexbot.chat.Org;
import dev.annexbot.chat.PersonId;
import dev.annexbot.export.Cells;
import dev.annexbot.export.Csv;
import dev.annexbot.export.RegisterTable;
import dev.annexbot.export.Xlsx;
import dev.annexbot.journal.Fact;
import dev.annexbot.risk.Risk;
import dev.annexbot.risk.RiskFilter.Sight;
import dev.annexbot.standard.Control;
import dev.annexbot.store.Store;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Makes the files that people ask for in chat; the journal has the line before they have it. */
public final class FiledPapers implements Papers {
  private final Store store;
  private final List<Control> controls;
  private final Handing handing;
  private final Clock clock;

  FiledPapers(Store store, List<Control> controls, Handing handing, Clock clock) {
    this.store = store;
    this.controls = List.copyOf(controls);
    this.handing = handing;
    this.clock = clock;
  }

  @Override
  public Handed register(PersonId who, Sight sight, Kind kind) {
    List<Risk> risks = store.risks().all().stream().filter(sight::covers).toList();
    String what = risks.size() + " risks, " + (sight.only().isPresent() ? "their own, " : "");
    store.journal().record(Fact.by(who, "risk.exported", "register", "", what + kind.ending()));
    return handed(who, "risks", "Risk register", RegisterTable.write(risks), kind);
  }

  @Override
  public Handed statement(PersonId who, Kind kind) {
    Org org = who.org();
    Cells cells = new Statements(store, controls).write(org.value());
    store.journal().record(Fact.by(who, "soa.exported", "statement", "", kind.ending()));
    return handed(who, "soa", "Statement of Applicability", cells, kind);
  }

  private Handed handed(PersonId who, String name, String title, Cells cells, Kind kind) {
    String day = LocalDate.now(clock).toString();
    byte[] bytes =
        switch (kind) {
          case CSV -> Csv.write(cells);
          case XLSX -> Xlsx.write(name, cells);
        };
    return handing.hand(
        who, new Handout(name + "-" + day + "." + kind.ending(), title + ", " + day, bytes));
  }
}
