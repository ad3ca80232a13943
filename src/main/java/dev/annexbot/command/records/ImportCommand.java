package dev.annexbot.command.records;

import dev.annexbot.chat.PersonId;
import dev.annexbot.command.app.Knowledge;
import dev.annexbot.command.app.Statements;
import dev.annexbot.command.output.Exit;
import dev.annexbot.export.Applicability;
import dev.annexbot.export.Cells;
import dev.annexbot.export.Csv;
import dev.annexbot.export.RegisterTable;
import dev.annexbot.export.TeamTable;
import dev.annexbot.export.Xlsx;
import dev.annexbot.risk.Change;
import dev.annexbot.risk.Risk;
import dev.annexbot.risk.RiskRegister;
import dev.annexbot.risk.RiskText;
import dev.annexbot.settings.Settings;
import dev.annexbot.standard.Control;
import dev.annexbot.store.Store;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code import}: a register or a list of teams, as it was exported, into this one. */
@Command(
    name = "import",
    description =
        "Reads a risk register, or a list of teams, as it was exported. What differs becomes a new"
            + " version.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:read",
      "1:a row cannot be read, then nothing was changed; or the database cannot be used",
      "2:the command line could not be understood"
    })
public final class ImportCommand implements Callable<Integer> {
  private static final PersonId COMMAND_LINE = Statements.commandLine();

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..2",
      paramLabel = "[team] FILE",
      description =
          "A risk register or a Statement of Applicability; with team before it, teams. Ends in"
              + " .csv or .xlsx.")
  private List<String> what = List.of();

  @Option(
      names = "--org",
      paramLabel = "ORG",
      description =
          "Teams: what stands before ids without one; a Statement of Applicability: whose it is."
              + " For example slack:T012AB3CD.")
  private String org = "";

  @Option(names = "--chat", description = "Into the conversations in the terminal.")
  private boolean chat;

  @Override
  public Integer call() throws Exception {
    boolean teams = what.size() == 2;
    if (teams && !what.getFirst().matches("teams?")) {
      throw new IllegalArgumentException(
          "'" + what.getFirst() + "' cannot be imported. Write: import FILE, or import team FILE");
    }
    Path file = Path.of(what.getLast());
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException("There is no file '" + file + "'. Name another one.");
    }
    byte[] bytes = Files.readAllBytes(file);
    Cells cells = Registers.isWorkbook(file) ? Xlsx.read(bytes) : Csv.read(bytes);
    if (!teams && Applicability.isOne(cells)) {
      return statement(cells);
    }
    return teams ? teams(cells) : risks(cells);
  }

  private Integer statement(Cells cells) throws Exception {
    Settings settings = Knowledge.settings();
    List<Control> controls = Knowledge.read(settings.files()).catalogue().controls();
    Clock clock = Clock.systemUTC();
    try (Store store = Registers.open(settings, chat, clock)) {
      int changed =
          new Statements(store, controls)
              .keep(cells, org, new Change(COMMAND_LINE, clock.instant(), "soa.imported"));
      say("A Statement of Applicability read; " + changed + " decisions are new or changed.");
    }
    return Exit.FINE;
  }

  private Integer teams(Cells cells) throws Exception {
    List<TeamTable.Listed> listed = TeamTable.read(cells, org);
    try (Store store = Registers.open(Knowledge.settings(), chat, Clock.systemUTC())) {
      int changed = new ListedTeams(store).keep(listed);
      say(listed.size() + " teams read, " + changed + " of them new or changed.");
    }
    return Exit.FINE;
  }

  private void say(String what) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(what);
    out.flush();
  }

  private Integer risks(Cells cells) throws Exception {
    // All is read before anything is kept.
    List<Risk> risks = RegisterTable.read(cells);
    int changed = 0;
    Clock clock = Clock.systemUTC();
    try (Store store = Registers.open(Knowledge.settings(), chat, clock)) {
      Change change = new Change(COMMAND_LINE, clock.instant(), "risk.imported");
      for (Risk risk : risks) {
        changed += keep(store.risks(), risk, change) ? 1 : 0;
      }
    }
    say(risks.size() + " risks read, " + changed + " of them new or changed.");
    return Exit.FINE;
  }

  private static boolean keep(RiskRegister register, Risk risk, Change change) {
    Optional<Risk> here = register.find(risk.id());
    if (here.isEmpty()) {
      if (!register.add(risk, change)) {
        throw new IllegalArgumentException(
            "The check-in of " + risk.id() + " has raised another risk here. Empty its 'run'.");
      }
      return true;
    }
    if (RiskText.differences(here.get(), risk).isEmpty()) {
      return false;
    }
    int next = here.get().version() + 1;
    return register.keep(
        new Risk(risk.id(), next, risk.origin(), risk.scenario(), risk.handling()), change);
  }
}
