package dev.annexbot.command.run;

import dev.annexbot.answer.Question;
import dev.annexbot.command.app.Knowledge;
import dev.annexbot.command.output.Exit;
import dev.annexbot.settings.Settings;
import dev.annexbot.workspace.Workspace;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/**
 * {@code rehearse}: opens the demo, asks, and closes it again. The launcher calls it after each
 * build, so that Java can keep what it has loaded for the next start.
 */
@Command(
    name = "rehearse",
    hidden = true,
    description = "Opens the demo, asks, and closes it again; leaves nothing behind.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:it went well", "1:settings or index-data have mistakes"})
public final class RehearseCommand implements Callable<Integer> {

  @Override
  public Integer call() throws Exception {
    Settings settings = Knowledge.settings();
    Workspace workspace = Demo.workspace(0);
    Knowledge knowledge;
    try {
      knowledge = Knowledge.read(settings.files());
    } catch (Exception refused) {
      workspace.close();
      throw refused;
    }
    // In a folder of its own, whatever the settings say.
    Demo demo = Demo.open(settings, knowledge, workspace, false);
    try {
      knowledge.answers().warm();
      knowledge.answers().answer(Question.of("May I use my private phone for work?"));
    } finally {
      demo.close();
    }
    return Exit.FINE;
  }
}
