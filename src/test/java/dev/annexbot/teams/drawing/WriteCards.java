package dev.annexbot.teams.drawing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.platform.engine.discovery.ClassNameFilter.includeClassNamePatterns;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/**
 * Runs the tests that draw whatever the product can say in Teams, and writes each card they drew to
 * a file, one a line: {@code WriteCards target/teams-cards.jsonl}.
 */
public final class WriteCards {
  private static final String DRAWING_TESTS =
      ".*\\.(Every\\w+Card|Drawing|Welcome|AdminConversation|ScriptsInTeams|AssistantInTeams)Test";

  private WriteCards() {}

  public static void main(String[] arguments) throws Exception {
    Path file = Path.of(arguments[0]).toAbsolutePath();
    Files.deleteIfExists(file);
    System.setProperty(KeptCards.FILE, file.toString());
    var summary = new SummaryGeneratingListener();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(selectPackage("dev.annexbot"))
                .filters(includeClassNamePatterns(DRAWING_TESTS))
                .build(),
            summary);
    summary.getSummary().printFailuresTo(new PrintWriter(System.err, true, UTF_8), 10);
    long passed = summary.getSummary().getTestsSucceededCount();
    System.out.println(passed + " tests drew what is in " + arguments[0]);
    System.exit(passed > 0 && summary.getSummary().getTotalFailureCount() == 0 ? 0 : 1);
  }
}
