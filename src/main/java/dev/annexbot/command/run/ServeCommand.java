package dev.annexbot.command.run;

import dev.annexbot.command.app.App;
import dev.annexbot.command.app.Knowledge;
import dev.annexbot.command.output.Exit;
import dev.annexbot.settings.Settings;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code serve}: answers in Slack and Teams until it is stopped. */
@Command(
    name = "serve",
    description = "Answers in Slack, in Teams or in both until it is stopped (Ctrl-C).",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:stopped",
      "1:settings or index-data have mistakes, Slack refuses us, or the data folder is in use",
      "2:the command line could not be understood"
    })
public final class ServeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    Settings settings = Settings.forServing(System.getenv(), Knowledge.home());
    Knowledge knowledge = Knowledge.read(settings.files());
    PrintWriter out = spec.commandLine().getOut();
    App app = App.open(settings, knowledge, Clock.systemUTC());
    out.println("Ready. Health: " + app.doors().inside().resolve("/health/ready"));
    out.flush();
    knowledge.settle();
    untilStopped(app);
    return Exit.FINE;
  }

  /** Ctrl-C and a polite kill both arrive as a shutdown of the JVM. */
  private static void untilStopped(AutoCloseable app) throws InterruptedException {
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> Closing.quietly(app), "closing"));
    stopped.await();
  }
}
