package dev.annexbot.command.run;

import dev.annexbot.command.app.Knowledge;
import dev.annexbot.command.output.Exit;
import dev.annexbot.settings.Settings;
import dev.annexbot.workspace.Workspace;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.net.URI;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code demo}: a small Slack on this machine, with the assistant in it. */
@Command(
    name = "demo",
    description =
        "Opens a small Slack of our own on this machine, in your browser, with the assistant in it,"
            + " until it is stopped (Ctrl-C).",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:stopped",
      "1:settings or index-data have mistakes, or the port is taken",
      "2:the command line could not be understood"
    })
public final class DemoCommand implements Callable<Integer> {
  /** Where it opens if nobody is there yet. */
  private static final int USUAL_PORT = 8765;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "The port of the page; else " + USUAL_PORT + ", or a free one if it is taken.")
  private @Nullable Integer port;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    Settings settings = Knowledge.settings();
    Workspace workspace = workspace();
    Demo demo;
    Knowledge knowledge;
    try {
      knowledge = Knowledge.read(settings.files());
      boolean ownFolder = System.getenv("ANNEXBOT_DATA") != null;
      demo = Demo.open(settings, knowledge, workspace, ownFolder);
    } catch (Exception refused) {
      workspace.close();
      throw refused;
    }
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> Closing.quietly(demo), "closing"));
    tell(demo.page());
    knowledge.settle();
    stopped.await();
    return Exit.FINE;
  }

  private Workspace workspace() throws IOException {
    Integer wanted = port;
    if (wanted == null) {
      return usualOrFree();
    }
    if (wanted < 0 || wanted > 65_535) {
      throw new ParameterException(
          spec.commandLine(), "--port " + wanted + " is no port. Take one from 0 to 65535.");
    }
    try {
      return Demo.workspace(wanted);
    } catch (BindException taken) {
      throw new IOException(
          "Port " + wanted + " is taken. Take another, or none for a free one.", taken);
    }
  }

  private static Workspace usualOrFree() throws IOException {
    try {
      return Demo.workspace(USUAL_PORT);
    } catch (BindException taken) {
      return Demo.workspace(0);
    }
  }

  private void tell(URI page) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        """
        Open %s in your browser. It is a small Slack of our own; nothing leaves this machine.

        Try this:
          Apps, Annexbot     ask: May I use my private phone for work?
          #general           /iso 8.24   /iso supplier   @annexbot what is a risk owner?
          Annexbot, Home     look up any control in the picker
          Act as (top right) the guest, and in #with-supplier the supplier, get no answers

        Ctrl-C ends it.
        """,
        page);
    out.flush();
  }
}
