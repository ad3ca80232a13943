package dev.annexbot.command.records;

import dev.annexbot.chat.Org;
import dev.annexbot.command.app.Knowledge;
import dev.annexbot.command.output.Exit;
import dev.annexbot.export.Cells;
import dev.annexbot.export.Csv;
import dev.annexbot.settings.Settings;
import dev.annexbot.store.Archive;
import dev.annexbot.usage.UsePage;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code use}: how much the assistant was used in a month, without names. */
@Command(
    name = "use",
    description =
        "How much the assistant was used in a month, in counts without names; also while it runs.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:printed or written",
      "1:the settings have mistakes, or there is no database to read",
      "2:the command line could not be understood"
    })
public final class UseCommand implements Callable<Integer> {
  private static final List<String> HEAD =
      List.of("month", "organization", "part", "item", "figure");

  @Spec private CommandSpec spec;

  @Option(
      names = "--month",
      description = "E.g. 2026-10, in UTC; the one before this if not given.")
  private Optional<YearMonth> month = Optional.empty();

  @Option(names = "--csv", paramLabel = "FILE", description = "Writes a table there.")
  private Optional<Path> csv = Optional.empty();

  @Override
  public Integer call() throws Exception {
    Settings settings = Knowledge.settings();
    YearMonth which =
        month.orElseGet(
            () ->
                YearMonth.from(Clock.systemUTC().instant().atZone(ZoneOffset.UTC)).minusMonths(1));
    List<List<String>> rows = rows(settings, which);
    PrintWriter out = spec.commandLine().getOut();
    if (csv.isPresent()) {
      List<List<String>> table = new ArrayList<>(List.of(HEAD));
      table.addAll(rows);
      Files.write(csv.get(), Csv.write(new Cells(table)));
      out.println(rows.size() + " lines of " + which + " written to " + csv.get());
    } else {
      rows.forEach(row -> out.println(String.join("  ", row.subList(1, row.size()))));
      if (rows.isEmpty()) {
        out.println("Nothing is kept of " + which + ".");
      }
    }
    out.flush();
    return Exit.FINE;
  }

  private static List<List<String>> rows(Settings settings, YearMonth which) throws Exception {
    List<List<String>> rows = new ArrayList<>();
    try (Archive archive = Archive.open(settings.database())) {
      for (Org org : archive.months().orgs()) {
        for (UsePage.Row row : UsePage.rows(archive.months().of(org, which))) {
          rows.add(
              List.of(which.toString(), org.value(), row.part().title(), row.item(), row.figure()));
        }
      }
    }
    return rows;
  }
}
