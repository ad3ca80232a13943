package dev.annexbot.command;

import dev.annexbot.command.ask.AskCommand;
import dev.annexbot.command.ask.LookupCommand;
import dev.annexbot.command.ask.SearchCommand;
import dev.annexbot.command.evaluate.EvaluateCommand;
import dev.annexbot.command.output.Dates;
import dev.annexbot.command.output.Exit;
import dev.annexbot.command.output.Problems;
import dev.annexbot.command.records.BackupCommand;
import dev.annexbot.command.records.EvidenceCommand;
import dev.annexbot.command.records.ExportCommand;
import dev.annexbot.command.records.ImportCommand;
import dev.annexbot.command.records.UseCommand;
import dev.annexbot.command.records.VerifyJournalCommand;
import dev.annexbot.command.run.ChatCommand;
import dev.annexbot.command.run.DemoCommand;
import dev.annexbot.command.run.RehearseCommand;
import dev.annexbot.command.run.ServeCommand;
import dev.annexbot.command.setup.CheckCommand;
import dev.annexbot.command.setup.DoctorCommand;
import dev.annexbot.command.setup.TeamsPackageCommand;
import dev.annexbot.indexdata.IndexDataMistakes;
import dev.annexbot.settings.SettingsMistakes;
import dev.annexbot.store.engine.StoreRefused;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** {@code annexbot}: all commands together. */
@Command(
    name = "annexbot",
    description = "Answers about ISO/IEC 27001 and 27002, in chat.",
    mixinStandardHelpOptions = true,
    versionProvider = AnnexbotVersion.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:fine", "1:something is wrong that the printed sentences name", "2:usage"},
    subcommands = {
      DemoCommand.class,
      ChatCommand.class,
      ServeCommand.class,
      AskCommand.class,
      SearchCommand.class,
      LookupCommand.class,
      EvaluateCommand.class,
      ExportCommand.class,
      ImportCommand.class,
      CheckCommand.class,
      DoctorCommand.class,
      TeamsPackageCommand.class,
      BackupCommand.class,
      VerifyJournalCommand.class,
      EvidenceCommand.class,
      UseCommand.class,
      RehearseCommand.class,
    })
public final class AnnexbotCommand implements Runnable {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  /** Runs a command line and gives its exit code. */
  public static int run(String[] arguments) {
    return commandLine(
            new PrintWriter(System.out, false, StandardCharsets.UTF_8),
            new PrintWriter(System.err, true, StandardCharsets.UTF_8))
        .execute(arguments);
  }

  /** The same with other outputs, for tests. */
  static CommandLine commandLine(PrintWriter out, PrintWriter err) {
    return Dates.readBy(new CommandLine(new AnnexbotCommand()))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(out)
        .setErr(err)
        .setExecutionExceptionHandler(sentences());
  }

  /** Nobody typed a command to see a stack trace. */
  private static IExecutionExceptionHandler sentences() {
    return (Exception problem, CommandLine line, ParseResult parsed) -> {
      PrintWriter err = line.getErr();
      lines(problem).forEach(err::println);
      err.flush();
      return Exit.WRONG;
    };
  }

  private static List<String> lines(Exception problem) {
    return switch (problem) {
      case IndexDataMistakes wrong -> wrong.mistakes().stream().map(Object::toString).toList();
      case SettingsMistakes wrong -> wrong.mistakes().stream().map(Object::toString).toList();
      case StoreRefused refused -> List.of(String.valueOf(refused.getMessage()));
      default -> List.of(Problems.sentence(problem));
    };
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
    spec.commandLine().getOut().flush();
  }
}
