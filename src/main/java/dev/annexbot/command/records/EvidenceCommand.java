package dev.annexbot.command.records;

import dev.annexbot.command.app.Knowledge;
import dev.annexbot.command.output.Exit;
import dev.annexbot.journal.Entry;
import dev.annexbot.journal.Evidence;
import dev.annexbot.journal.Pack;
import dev.annexbot.journal.Verification;
import dev.annexbot.settings.Settings;
import dev.annexbot.standard.Reference;
import dev.annexbot.store.Archive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code evidence}: what the journal says to a clause or control, for an auditor. */
@Command(
    name = "evidence",
    description = "Writes what the journal says to a clause or control: HTML, CSV, hashes.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:written, and the journal holds",
      "1:the journal does not hold or cannot be read",
      "2:the command line could not be understood"
    })
public final class EvidenceCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "NUMBER", description = "E.g. 7.3 or A.5.18.")
  private String number = "";

  @Option(names = "--from", required = true, description = "The first day, e.g. 2026-01-01 (UTC).")
  private LocalDate from = LocalDate.EPOCH;

  @Option(names = "--to", required = true, description = "The last day.")
  private LocalDate to = LocalDate.EPOCH;

  @Option(names = "--out", description = "The folder to write to; evidence-NUMBER if not given.")
  private Optional<Path> out = Optional.empty();

  @Override
  public Integer call() throws Exception {
    if (!Evidence.numbers().contains(number) || to.isBefore(from)) {
      throw new ParameterException(
          spec.commandLine(),
          to.isBefore(from)
              ? "The last day, " + to + ", is before the first, " + from + "."
              : "The journal says nothing to '"
                  + number
                  + "'. It does to "
                  + String.join(", ", Evidence.numbers())
                  + ".");
    }
    Path folder = out.orElse(Path.of("evidence-" + number));
    Pack pack = pack();
    write(pack.files(), folder);
    var print = spec.commandLine().getOut();
    print.println(pack.entries().size() + " lines written to " + folder + ". Head: " + pack.head());
    pack.trouble().ifPresent(what -> print.println("The journal does not hold. " + what));
    print.flush();
    return pack.trouble().isEmpty() ? Exit.FINE : Exit.WRONG;
  }

  private Pack pack() throws Exception {
    Settings settings = Knowledge.settings();
    Instant begin = from.atStartOfDay(ZoneOffset.UTC).toInstant();
    Instant end = to.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    Instant now = Instant.now(Clock.systemUTC()).truncatedTo(ChronoUnit.SECONDS);
    List<Entry> entries = new ArrayList<>();
    try (Archive archive = Archive.open(settings.database())) {
      Verification verification = new Verification(archive.chain(), Optional.empty());
      archive
          .journal()
          .read(
              Instant.MIN,
              Instant.MAX,
              entry -> {
                verification.look(entry);
                boolean within = !entry.at().isBefore(begin) && entry.at().isBefore(end);
                if (within && Evidence.speaksTo(number, entry).orElse(false)) {
                  entries.add(entry);
                }
              });
      return new Pack(
          title(settings),
          new Pack.Period(begin, end, now),
          entries,
          verification.head(),
          verification.trouble());
    }
  }

  private String title(Settings settings) throws Exception {
    return Reference.parse(number)
        .flatMap(Knowledge.read(settings.files()).catalogue()::find)
        .map(provision -> number + " " + provision.title())
        .orElse(number);
  }

  private static void write(Map<String, String> files, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
  }
}
