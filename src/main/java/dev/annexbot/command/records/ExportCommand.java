package dev.annexbot.command.records;

import dev.annexbot.command.app.Knowledge;
import dev.annexbot.command.app.Statements;
import dev.annexbot.command.output.Exit;
import dev.annexbot.export.Cells;
import dev.annexbot.export.Csv;
import dev.annexbot.export.RegisterTable;
import dev.annexbot.export.TeamTable;
import dev.annexbot.export.Xlsx;
import dev.annexbot.settings.Settings;
import dev.annexbot.store.Store;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code export}: the register, or a draft of the statement of applicability, as a file. */
@Command(
    name = "export",
    description =
        "Writes the risk register, a draft of the Statement of Applicability, or the teams.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:written",
      "1:the database or the file cannot be used, or index-data has mistakes",
      "2:the command line could not be understood"
    })
public final class ExportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  /** What can be exported. */
  enum What {
    RISKS,
    SOA,
    TEAMS
  }

  @Parameters(index = "0", paramLabel = "WHAT", description = "risks, soa or teams.")
  private What what = What.RISKS;

  @Parameters(index = "1", paramLabel = "FILE", description = "Ends in .csv or .xlsx.")
  private Path file = Path.of("");

  @Option(
      names = "--org",
      paramLabel = "ORG",
      description = "Whose statement, where there are several: for example slack:T012AB3CD.")
  private String org = "";

  @Option(names = "--chat", description = "Of the conversations in the terminal.")
  private boolean chat;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    boolean workbook = Registers.isWorkbook(file);
    Settings settings = Knowledge.settings();
    try (Store store = Registers.open(settings, chat, Clock.systemUTC())) {
      Cells cells = cells(store, settings);
      String name = what.name().toLowerCase(Locale.ROOT);
      Files.write(file, workbook ? Xlsx.write(name, cells) : Csv.write(cells));
      out.println((cells.rows().size() - 1) + " rows in " + file);
    }
    out.flush();
    return Exit.FINE;
  }

  private Cells cells(Store store, Settings settings) throws Exception {
    return switch (what) {
      case TEAMS -> TeamTable.write(store.teams().all());
      case RISKS -> RegisterTable.write(store.risks().all());
      case SOA ->
          new Statements(store, Knowledge.read(settings.files()).catalogue().controls()).write(org);
    };
  }
}
