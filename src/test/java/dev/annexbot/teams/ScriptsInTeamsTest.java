package dev.annexbot.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.junit.platform.engine.discovery.ClassNameFilter.excludeClassNamePatterns;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;

import dev.annexbot.assistant.Front;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * The conversation scripts of the desk once more, unchanged, through the wall of Teams: each is
 * found by itself, so a new one is played here as soon as it is there.
 */
class ScriptsInTeamsTest {
  private static final Path SCRIPTS = Path.of("src/test/java/dev/annexbot/assistant");

  /**
   * One presses every button there is, which has a test of its own on each platform; the other
   * comes to places of which each platform tells in its own way.
   */
  private static final Set<String> NO_SCRIPTS = Set.of("Walk.java", "WelcomeTest.java");

  private record Played(String name, TestExecutionResult result) {}

  /** Notes the end of each test that went through the wall. */
  private static final class Notes implements TestExecutionListener {
    private final List<Played> played = new ArrayList<>();
    private long before;

    @Override
    public void executionStarted(TestIdentifier test) {
      if (test.isTest()) {
        before = Front.asked();
      }
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
      boolean own = Front.asked() > before;
      if (test.isTest() && own) {
        played.add(new Played(name(test), result));
      }
    }

    private static String name(TestIdentifier test) {
      String method =
          test.getSource()
              .filter(MethodSource.class::isInstance)
              .map(MethodSource.class::cast)
              .map(it -> it.getJavaClass().getSimpleName() + "." + it.getMethodName())
              .orElse("?");
      return method + " " + test.getDisplayName();
    }
  }

  @TestFactory
  Stream<DynamicTest> everyScriptSeesInTeamsWhatItSeesAtTheDesk() throws IOException {
    Notes notes = new Notes();
    int activities;
    try (TeamsStage stage = new TeamsStage()) {
      Front.is(stage::before);
      LauncherFactory.create()
          .execute(
              LauncherDiscoveryRequestBuilder.request()
                  .selectors(selectPackage("dev.annexbot.assistant"))
                  .filters(excludeClassNamePatterns(".*\\.EveryCard.*"))
                  .build(),
              notes);
      activities = stage.activities();
    } finally {
      Front.is(UnaryOperator.identity());
    }
    assertThat(activities).as("signed activities").isGreaterThan(200);
    return notes.played.stream()
        .map(
            each ->
                dynamicTest(
                    each.name(),
                    () ->
                        assertThat(each.result().getThrowable().map(Throwable::toString))
                            .isEmpty()));
  }

  @Test
  void whateverDrivesADeskInAScriptCanBePlayedHere() throws IOException {
    Set<String> without = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SCRIPTS)) {
      for (Path each : files.filter(it -> it.toString().endsWith(".java")).toList()) {
        String text = Files.readString(each);
        boolean drives = text.contains("desk.answer(") || text.contains("Desk().answer(");
        if (drives && !text.contains("Front.before(")) {
          without.add(each.getFileName().toString());
        }
      }
    }
    without.removeAll(NO_SCRIPTS);
    assertThat(without).as("these should reach their desk by Front.before").isEmpty();
  }
}
