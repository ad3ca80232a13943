package dev.annexbot.command.setup;

import dev.annexbot.command.app.Knowledge;
import dev.annexbot.command.output.Exit;
import dev.annexbot.documents.DocumentFolder;
import dev.annexbot.indexdata.IndexData;
import dev.annexbot.indexdata.IndexDataFolder;
import dev.annexbot.indexdata.IndexDataMistakes;
import dev.annexbot.indexdata.Mistake;
import dev.annexbot.indexdata.prose.Prose;
import dev.annexbot.settings.Settings;
import dev.annexbot.settings.SettingsMistakes;
import dev.annexbot.standard.Section;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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
public final class CheckCommand implements Callable<Integer> {
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
    int mistakes = settings(out) + indexData(out) + documents(out);
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
      Layered where = where();
      IndexData data = IndexDataFolder.read(where.base(), where.own());
      out.printf(
          "index-data: %d clauses, %d controls, %d topics, %d expected answers, %d check-ins, risk"
              + " criteria %s: fine%n",
          data.catalogue().clauses().size(),
          data.catalogue().controls().size(),
          data.catalogue().topics().size(),
          data.expected().size(),
          data.risks().questionnaires().size(),
          data.risks().used().label());
      return prose(out, where, data);
    } catch (IndexDataMistakes wrong) {
      wrong.mistakes().forEach(out::println);
      return wrong.mistakes().size();
    } catch (SettingsMistakes alreadyTold) {
      out.println("index-data: not checked, as the settings do not say where it is");
      return 0;
    }
  }

  /** Documents that are left out; the bot starts all the same. */
  private static int documents(PrintWriter out) {
    try {
      Optional<Path> own = Knowledge.settings().files().documents();
      if (own.isEmpty()) {
        return 0;
      }
      DocumentFolder.Contents contents = new DocumentFolder(own.get()).read();
      contents
          .documents()
          .forEach(
              each ->
                  out.printf(
                      "%s: '%s', %d passages%n",
                      each.file(), each.title(), each.passages().size()));
      contents.unread().forEach(out::println);
      return contents.unread().size();
    } catch (SettingsMistakes alreadyTold) {
      return 0;
    }
  }

  /** The folder to check and what is laid over it. */
  private record Layered(Path base, Optional<Path> own) {}

  private Layered where() throws SettingsMistakes {
    if (folder.isPresent()) {
      return new Layered(folder.get(), Optional.empty());
    }
    Settings.Files files = Knowledge.settings().files();
    return new Layered(files.indexData(), files.ownIndexData());
  }

  /** What is wrong with the words; the bot starts all the same. */
  private static int prose(PrintWriter out, Layered where, IndexData data) {
    Prose prose = new Prose(IndexDataFolder.pages(where.base(), where.own()), data);
    for (String section : List.of(Section.IN_SHORT, Section.FOR_ME)) {
      List<Prose.Ease> ease = prose.ease(section);
      out.printf(
          Locale.ROOT,
          "reading ease of '%s': median %.0f, lowest %.0f (%s); 60 and more reads easily%n",
          section,
          ease.get(ease.size() / 2).score(),
          ease.getFirst().score(),
          ease.getFirst().file());
    }
    List<Mistake> mistakes = prose.mistakes();
    mistakes.forEach(out::println);
    return mistakes.size();
  }
}
