package dev.annexbot;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the floor plan: who may use whom, and where each library is at home. */
class FloorPlanTest {
  private static final String HOUSE = "dev.annexbot";

  /** Each package and the packages it may use. The picture in the README says the same. */
  static final Map<String, Set<String>> PLAN = plan();

  /** Where libraries live; everything else may use only Java and what is listed under "". */
  private static final Map<String, Set<String>> LIBRARIES =
      Map.ofEntries(
          Map.entry("com.slack.api", Set.of("slack")),
          Map.entry("javax.websocket", Set.of("slack")),
          Map.entry("org.glassfish.tyrus", Set.of("slack")),
          Map.entry("com.google.gson", Set.of("slack")),
          Map.entry("okhttp3", Set.of("slack", "teams")),
          Map.entry("com.nimbusds", Set.of("teams")),
          Map.entry("org.apache.lucene", Set.of("answer")),
          Map.entry("ai.onnxruntime", Set.of("answer")),
          Map.entry("org.yaml.snakeyaml", Set.of("indexdata")),
          Map.entry("org.apache.pdfbox", Set.of("documents")),
          Map.entry("org.apache.poi", Set.of("documents")),
          Map.entry("org.jdbi", Set.of("store")),
          Map.entry("org.flywaydb", Set.of("store")),
          Map.entry("org.sqlite", Set.of("store")),
          Map.entry("org.postgresql", Set.of("store")),
          Map.entry("com.zaxxer.hikari", Set.of("store")),
          Map.entry("java.sql", Set.of("store")),
          Map.entry("javax.sql", Set.of("store")),
          Map.entry("org.eclipse.jetty", Set.of("web", "workspace")),
          Map.entry("com.fasterxml.jackson", Set.of("slack", "teams", "workspace", "command")),
          Map.entry("org.apache.commons.csv", Set.of("indexdata", "export")),
          Map.entry("org.dhatim.fastexcel", Set.of("export")),
          Map.entry("de.focus_shift.jollyday", Set.of("holidays")),
          Map.entry("picocli", Set.of("command")),
          Map.entry("ch.qos.logback", Set.of("log")));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(HOUSE);

  private static Map<String, Set<String>> plan() {
    Map<String, Set<String>> plan = new HashMap<>();
    plan.put("standard", Set.of());
    plan.put("chat", Set.of());
    plan.put("secret", Set.of());
    plan.put("risk", Set.of("standard", "chat"));
    plan.put("policy", Set.of("chat"));
    plan.put("house", Set.of("chat"));
    plan.put("people", Set.of("chat"));
    plan.put("usage", Set.of("chat"));
    plan.put("reminder", Set.of("chat"));
    plan.put("round", Set.of("checkin", "reminder", "people", "chat"));
    plan.put("journal", Set.of("chat"));
    plan.put("handoff", Set.of("standard", "chat", "reminder"));
    plan.put("answer", Set.of("standard"));
    plan.put("checkin", Set.of("risk", "secret", "standard", "chat"));
    plan.put(
        "assistant",
        Set.of(
            "answer",
            "chat",
            "checkin",
            "handoff",
            "house",
            "people",
            "policy",
            "reminder",
            "risk",
            "round",
            "secret",
            "standard",
            "usage"));
    plan.put("settings", Set.of());
    plan.put("log", Set.of("settings"));
    plan.put("indexdata", Set.of("checkin", "risk", "standard"));
    plan.put("export", Set.of("risk", "standard", "people", "chat"));
    plan.put("documents", Set.of("standard"));
    plan.put(
        "store",
        Set.of(
            "assistant",
            "checkin",
            "handoff",
            "risk",
            "standard",
            "chat",
            "policy",
            "house",
            "journal",
            "people",
            "reminder",
            "round",
            "usage",
            "settings"));
    plan.put("holidays", Set.of("reminder"));
    plan.put("schedule", Set.of("chat"));
    plan.put("terminal", Set.of("chat"));
    plan.put("web", Set.of("settings"));
    plan.put("slack", Set.of("chat", "people", "settings", "web"));
    plan.put("teams", Set.of("chat", "people", "settings", "web"));
    plan.put("workspace", Set.of());
    plan.put("command", everybody(plan));
    plan.put("", Set.of("command", "log"));
    return plan;
  }

  private static Set<String> everybody(Map<String, Set<String>> plan) {
    return Set.copyOf(plan.keySet());
  }

  @Test
  void nobodyUsesWhatThePlanDoesNotAllow() {
    Set<String> offences = new TreeSet<>();
    for (JavaClass user : CLASSES) {
      for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
        String used = dependency.getTargetClass().getPackageName();
        if (isOurs(used)) {
          String from = room(user.getPackageName());
          String to = room(used);
          if (!from.equals(to) && !PLAN.getOrDefault(from, Set.of()).contains(to)) {
            offences.add(dependency.getDescription());
          }
        }
      }
    }
    assertThat(offences).isEmpty();
  }

  @Test
  void everyRoomIsOnThePlanAndEveryPlannedRoomExists() {
    Set<String> rooms =
        CLASSES.stream().map(each -> room(each.getPackageName())).collect(Collectors.toSet());

    assertThat(rooms).isEqualTo(PLAN.keySet());
  }

  @Test
  void noPackagesUseEachOtherInACircle() {
    SlicesRuleDefinition.slices()
        .matching(HOUSE + ".(**)")
        .should()
        .beFreeOfCycles()
        .check(CLASSES);
  }

  @Test
  void everyLibraryHasItsHome() {
    Set<String> offences = new TreeSet<>();
    for (JavaClass user : CLASSES) {
      for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
        String used = dependency.getTargetClass().getPackageName();
        LIBRARIES.forEach(
            (library, homes) -> {
              boolean uses = used.equals(library) || used.startsWith(library + ".");
              if (uses && !homes.contains(room(user.getPackageName()))) {
                offences.add(dependency.getDescription());
              }
            });
      }
    }
    assertThat(offences).isEmpty();
  }

  @Test
  void everyPackageSaysWhatItIs() throws IOException {
    Path sources = Path.of("src/main/java");
    try (Stream<Path> files = Files.walk(sources)) {
      Set<Path> silent =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .map(Path::getParent)
              .distinct()
              .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
              .collect(Collectors.toSet());

      assertThat(silent).isEmpty();
    }
  }

  @Test
  void noFileIsLongerThanOneCanRead() throws IOException {
    Map<String, Long> long300 = new TreeMap<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        try (Stream<String> lines = Files.lines(file)) {
          long count = lines.count();
          if (count > 400) {
            long300.put(file.getFileName().toString(), count);
          }
        }
      }
    }
    assertThat(long300).isEmpty();
  }

  @Test
  void theReadmeDrawsThePlanAsItIs() throws IOException {
    Map<String, Set<String>> drawn = new HashMap<>();
    Files.readAllLines(Path.of("README.md")).stream()
        .dropWhile(line -> !line.startsWith("<!-- floor plan"))
        .skip(2)
        .takeWhile(line -> !line.startsWith("```"))
        .filter(line -> line.contains("uses"))
        .forEach(
            line -> {
              String[] sides = line.split("uses", 2);
              String room = sides[0].strip();
              Set<String> used =
                  Arrays.stream(sides[1].strip().split("[,\\s]+"))
                      .filter(each -> !each.isEmpty() && !each.equals("nobody"))
                      .collect(Collectors.toSet());
              drawn.put(room.equals("Main") ? "" : room, used);
            });
    Map<String, Set<String>> wanted = new HashMap<>(PLAN);
    wanted.put("command", Set.of("everyone"));

    assertThat(drawn).isEqualTo(wanted);
  }

  private static boolean isOurs(String name) {
    return name.equals(HOUSE) || name.startsWith(HOUSE + ".");
  }

  /** The room a package belongs to: the name behind ours, without sub-packages. */
  private static String room(String name) {
    if (name.equals(HOUSE)) {
      return "";
    }
    String inner = name.substring(HOUSE.length() + 1);
    int dot = inner.indexOf('.');
    return dot < 0 ? inner : inner.substring(0, dot);
  }
}
