package dev.annexbot.command.records;

import dev.annexbot.command.app.Knowledge;
import dev.annexbot.command.output.Exit;
import dev.annexbot.journal.Head;
import dev.annexbot.journal.Verification;
import dev.annexbot.settings.Settings;
import dev.annexbot.store.Archive;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code verify-journal}: whether no line of the journal was changed or left out. */
@Command(
    name = "verify-journal",
    description = "Says whether a line of the journal was changed or left out; needs no network.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every line is as it was written",
      "1:one is not, or the journal cannot be read",
      "2:the command line could not be understood"
    })
public final class VerifyJournalCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--anchor",
      paramLabel = "NUMBER:HASH",
      description = "A head that was printed earlier; shows whether lines were cut off since.")
  private Optional<String> anchor = Optional.empty();

  @Override
  public Integer call() throws Exception {
    Optional<Head> kept = anchor.flatMap(Head::parse);
    if (anchor.isPresent() && kept.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "'" + anchor.get() + "' is no head; it looks like 12:9f86…");
    }
    Settings settings = Knowledge.settings();
    PrintWriter out = spec.commandLine().getOut();
    try (Archive archive = Archive.open(settings.database())) {
      Verification verification = new Verification(archive.chain(), kept);
      archive.journal().read(Instant.MIN, Instant.MAX, verification::look);
      Optional<String> trouble = verification.trouble();
      out.println(
          trouble
              .map(what -> "The journal does not hold. " + what)
              .orElse("The journal holds: " + verification.head().number() + " lines."));
      if (verification.head().number() > 0) {
        out.println("Head: " + verification.head());
      }
      out.flush();
      return trouble.isEmpty() ? Exit.FINE : Exit.WRONG;
    }
  }
}
