package dev.annexbot.command.records;

import dev.annexbot.command.app.Knowledge;
import dev.annexbot.command.output.Exit;
import dev.annexbot.settings.Settings;
import dev.annexbot.store.Backup;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code backup}: a whole copy of the database, while it is in use. */
@Command(
    name = "backup",
    description = "Copies the database to a new folder, also while the assistant runs.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "To restore, stop the assistant and set ANNEXBOT_DATA to the folder, or to a copy of it.",
      "The folder holds the key of the journal as well: keep it as safe as the database."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:copied, and the copy was looked through",
      "1:it could not be copied",
      "2:the command line could not be understood"
    })
public final class BackupCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FOLDER", description = "A folder that is not there yet.")
  private Path folder = Path.of("");

  @Override
  public Integer call() throws Exception {
    Settings settings = Knowledge.settings();
    long bytes = Backup.write(settings.database(), folder);
    PrintWriter out = spec.commandLine().getOut();
    out.println("Copied to " + folder + ": " + (bytes >> 10) + " KB, undamaged.");
    out.flush();
    return Exit.FINE;
  }
}
