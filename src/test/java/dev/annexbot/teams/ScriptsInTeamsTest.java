package dev.annexbot.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.annexbot.assistant.Front;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.ClassSelector;
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
    private long before = Front.asked();

    /**
     * Counted from the end of the last one: what a test has as a field is made before it starts.
     */
    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
      if (test.isTest() && Front.asked() > before) {
        played.add(new Played(name(test), result));
      }
      before = Front.asked();
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
    List<ClassSelector> scripts = scripts();
    int activities;
    try (TeamsStage stage = new TeamsStage()) {
      Front.is(stage::before);
      LauncherFactory.create()
          .execute(LauncherDiscoveryRequestBuilder.request().selectors(scripts).build(), notes);
      activities = stage.activities();
    } finally {
      Front.is(UnaryOperator.identity());
    }
    assertThat(activities).as("signed activities").isGreaterThan(200);
    assertThat(notes.played)
        .extracting(each -> each.name().replaceFirst("\\..*", ""))
        .as("each script was played")
        .containsAll(scripts.stream().map(each -> each.getJavaClass().getSimpleName()).toList())
        .contains("HandoffConversationTest");
    return notes.played.stream()
        .map(
            each ->
                dynamicTest(
                    each.name(),
                    () ->
                        assertThat(each.result().getThrowable().map(Throwable::toString))
                            .isEmpty()));
  }

  /** Every test that talks by something that reaches its desk by the front. */
  private static List<ClassSelector> scripts() throws IOException {
    Map<Path, String> files = files();
    List<String> talks =
        files.entrySet().stream()
            .filter(each -> each.getValue().contains("Front.before("))
            .map(each -> "new " + simpleName(each.getKey()) + "(")
            .toList();
    return files.entrySet().stream()
        .filter(each -> simpleName(each.getKey()).endsWith("Test"))
        .filter(each -> !simpleName(each.getKey()).startsWith("EveryCard"))
        .filter(each -> talks.stream().anyMatch(each.getValue()::contains))
        .map(each -> selectClass(className(each.getKey())))
        .toList();
  }

  private static Map<Path, String> files() throws IOException {
    Map<Path, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(SCRIPTS)) {
      for (Path each : all.filter(it -> it.toString().endsWith(".java")).toList()) {
        files.put(each, Files.readString(each));
      }
    }
    return files;
  }

  private static String simpleName(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - ".java".length());
  }

  private static String className(Path file) {
    String path = Path.of("src/test/java").relativize(file).toString();
    return path.substring(0, path.length() - ".java".length()).replace(File.separatorChar, '.');
  }

  @Test
  void whateverDrivesADeskInAScriptCanBePlayedHere() throws IOException {
    Set<String> without = new TreeSet<>();
    files()
        .forEach(
            (file, text) -> {
              boolean drives = text.contains("desk.answer(") || text.contains("Desk().answer(");
              if (drives && !text.contains("Front.before(")) {
                without.add(file.getFileName().toString());
              }
            });
    without.removeAll(NO_SCRIPTS);
    assertThat(without).as("these should reach their desk by Front.before").isEmpty();
  }
}
