package dev.annexbot.command.setup;

import dev.annexbot.command.app.Knowledge;
import dev.annexbot.command.output.Exit;
import dev.annexbot.settings.Settings;
import dev.annexbot.settings.SettingsMistakes;
import dev.annexbot.slack.SlackDoctor;
import dev.annexbot.store.Store;
import dev.annexbot.store.engine.StoreRefused;
import dev.annexbot.teams.TeamsDoctor;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code doctor}: whether it could work here, and what to do if not. */
@Command(
    name = "doctor",
    description =
        "Looks whether it could work here: Slack, Teams, tokens, scopes, clock, database, index.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all is well",
      "1:something is not, see the remedies",
      "2:the command line could not be understood"
    })
public final class DoctorCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  private record Finding(String what, boolean ok, String detail, String remedy) {}

  @Override
  public Integer call() throws Exception {
    List<Finding> findings = new ArrayList<>();
    Settings settings = Knowledge.settings();
    if (settings.slack().isOpened() || settings.teams().isEmpty()) {
      slack(settings, findings);
    }
    teams(settings, findings);
    database(settings, findings);
    index(settings, findings);
    PrintWriter out = spec.commandLine().getOut();
    for (Finding each : findings) {
      out.println((each.ok() ? "ok    " : "WRONG ") + each.what() + ": " + each.detail());
      if (!each.ok()) {
        out.println("      " + each.remedy());
      }
    }
    out.flush();
    return findings.stream().allMatch(Finding::ok) ? Exit.FINE : Exit.WRONG;
  }

  private static void slack(Settings settings, List<Finding> findings) {
    try {
      Settings.forServing(System.getenv(), Knowledge.home());
      SlackDoctor.check(settings.slack(), Clock.systemUTC())
          .forEach(
              each ->
                  findings.add(new Finding(each.what(), each.ok(), each.detail(), each.remedy())));
    } catch (SettingsMistakes missing) {
      missing
          .mistakes()
          .forEach(
              each -> findings.add(new Finding(each.name(), false, each.what(), each.remedy())));
    }
  }

  private static void teams(Settings settings, List<Finding> findings) {
    settings.teams().stream()
        .flatMap(each -> TeamsDoctor.check(each, Clock.systemUTC()).stream())
        .forEach(
            each ->
                findings.add(new Finding(each.what(), each.ok(), each.detail(), each.remedy())));
  }

  private static void database(Settings settings, List<Finding> findings) {
    try (Store store = Store.open(settings.database(), Clock.systemUTC())) {
      store
          .checks()
          .forEach(
              each ->
                  findings.add(new Finding(each.what(), each.ok(), each.detail(), each.remedy())));
    } catch (StoreRefused refused) {
      findings.add(
          new Finding(
              "The data folder can be used",
              false,
              String.valueOf(refused.getMessage()),
              "Stop the other process, or set ANNEXBOT_DATA."));
    }
  }

  private static void index(Settings settings, List<Finding> findings) throws Exception {
    long start = System.nanoTime();
    Knowledge knowledge = Knowledge.read(settings.files());
    long millis = (System.nanoTime() - start) / 1_000_000;
    findings.add(
        new Finding(
            "The index is built",
            true,
            knowledge.answers().size() + " pages in " + millis + " ms",
            ""));
  }
}
