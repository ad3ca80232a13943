package dev.annexbot.command;

import dev.annexbot.indexdata.IndexData;
import dev.annexbot.indexdata.IndexDataFolder;
import dev.annexbot.indexdata.IndexDataMistakes;
import dev.annexbot.settings.Settings;
import dev.annexbot.settings.SettingsMistakes;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code check}: every mistake in the settings and in index-data. */
@Command(
    name = "check",
    description =
        "Names every mistake in the settings and in index-data, with file, line and remedy.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:no mistake",
      "1:at least one mistake",
      "2:the command line could not be understood"
    })
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--index-data",
      description = "Check this folder instead of the one that came along.")
  private Optional<Path> folder = Optional.empty();

  @Option(names = "--serving", description = "Check as well what 'serve' needs: the Slack tokens.")
  private boolean serving;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    int mistakes = settings(out) + indexData(out);
    out.println(
        mistakes == 0 ? "No mistakes." : mistakes + (mistakes == 1 ? " mistake." : " mistakes."));
    out.flush();
    return mistakes == 0 ? Exit.FINE : Exit.WRONG;
  }

  private int settings(PrintWriter out) {
    try {
      if (serving) {
        Settings.forServing(System.getenv(), Knowledge.home());
      } else {
        Knowledge.settings();
      }
      out.println("settings: fine");
      return 0;
    } catch (SettingsMistakes wrong) {
      wrong.mistakes().forEach(out::println);
      return wrong.mistakes().size();
    }
  }

  private int indexData(PrintWriter out) {
    try {
      IndexData data = read();
      out.printf(
          "index-data: %d clauses, %d controls, %d topics, %d expected answers, %d check-ins, risk"
              + " criteria %s: fine%n",
          data.catalogue().clauses().size(),
          data.catalogue().controls().size(),
          data.catalogue().topics().size(),
          data.expected().size(),
          data.risks().questionnaires().size(),
          data.risks().used().label());
      return 0;
    } catch (IndexDataMistakes wrong) {
      wrong.mistakes().forEach(out::println);
      return wrong.mistakes().size();
    } catch (SettingsMistakes alreadyTold) {
      out.println("index-data: not checked, as the settings do not say where it is");
      return 0;
    }
  }

  private IndexData read() throws IndexDataMistakes, SettingsMistakes {
    if (folder.isPresent()) {
      return IndexDataFolder.read(folder.get(), Optional.empty());
    }
    Settings.Files files = Knowledge.settings().files();
    return IndexDataFolder.read(files.indexData(), files.ownIndexData());
  }
}
