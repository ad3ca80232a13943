package dev.annexbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs the launchers with a Java, a Maven and a home that only pretend. */
class LauncherTest {
  private static final List<String> TOOLS =
      List.of("cat", "dirname", "find", "head", "mkdir", "readlink", "rm", "sed", "touch");
  private static final Path FIND_JAVA = Path.of("src/main/assembly/find-java.sh");

  @TempDir private Path temporary;
  private Path house;
  private Path tools;
  private Path user;
  private final Map<String, String> environment = new TreeMap<>();

  private record Ran(int exit, String out, String err, long pid) {}

  @BeforeEach
  void furnishes() throws IOException {
    house = Files.createDirectories(temporary.resolve("a house's $HOME (1)"));
    user = Files.createDirectories(temporary.resolve("some user"));
    tools = Files.createDirectories(temporary.resolve("tools"));
    for (String tool : TOOLS) {
      String real = Files.exists(Path.of("/bin", tool)) ? "/bin/" : "/usr/bin/";
      script(tools.resolve(tool), "exec " + real + tool + " \"$@\"");
    }
    copy(Path.of("annexbot"), house.resolve("annexbot"));
    copy(FIND_JAVA, house.resolve(FIND_JAVA));
    Files.createDirectories(house.resolve("src/main/java"));
    Files.createDirectories(house.resolve("src/main/resources"));
    Files.writeString(house.resolve("pom.xml"), "<project/>");
    environment.put("HOME", user.toString());
    environment.put("PATH", tools.toString());
    maven("mkdir -p target/lib && echo built >>target/count && : >target/annexbot.jar");
  }

  @Test
  void takesTheNewestJdk() throws Exception {
    Path newest = jdk("jdk 26", "26-ea");
    assertThat(newest("javac", jdk("8", "1.8.0_402"), jdk("21", "21.0.3"), newest, jdk("25", "25")))
        .isEqualTo(newest.toString());
  }

  @Test
  void refusesWhatIsTooOldOrNoJdk() throws Exception {
    Path onlyRuns = jdk("jre", "25.0.1");
    Files.delete(onlyRuns.resolve("bin/javac"));
    Path nameless = jdk("nameless", "25");
    Files.delete(nameless.resolve("release"));
    Path odd = jdk("odd", "x");
    assertThat(newest("javac", jdk("20", "20.0.2"), onlyRuns, nameless, odd, user)).isEmpty();
    assertThat(newest("java", onlyRuns)).isEqualTo(onlyRuns.toString());
  }

  @ParameterizedTest
  @CsvSource({
    ".jdks/temurin 99",
    ".sdkman/candidates/java/99",
    "Library/Java/JavaVirtualMachines/99/Contents/Home"
  })
  void findsAJdkInTheHomeOfTheUser(String where) throws Exception {
    Path found = jdk(user.resolve(where), "99.0.1");
    assertThat(launch("--help").out()).startsWith(found + "/bin/java\n");
  }

  @Test
  void findsTheJdkOfJavaHome() throws Exception {
    Path found = jdk("mine", "99");
    environment.put("JAVA_HOME", found.toString());
    assertThat(launch().out()).startsWith(found + "/bin/java\n");
  }

  @Test
  void findsTheJdkBehindALinkOnThePath() throws Exception {
    Path found = jdk("linked", "99");
    Files.createSymbolicLink(tools.resolve("java"), Path.of("../linked/bin/java"));
    assertThat(launch().out()).startsWith("/").contains(found.getFileName() + "/bin/java\n");
  }

  @Test
  void asksAJavaOnThePathThatIsAScript() throws Exception {
    Path found = jdk("asked", "99");
    script(tools.resolve("java"), "echo '    java.home = " + found + "' >&2");
    Ran ran =
        shell(". \"$1\"; java_home=; newest_java javac \"$(home_by_asking)\"; echo \"$java_home\"");
    assertThat(ran.out().strip()).isEqualTo(found.toString());
  }

  @Test
  void whoNamesAJdkGetsThatOne() throws Exception {
    jdk(user.resolve(".jdks/99"), "99");
    Path named = jdk("named", "21");
    environment.put("ANNEXBOT_JAVA_HOME", named.toString());
    assertThat(launch().out()).startsWith(named + "/bin/java\n");
  }

  @Test
  void saysSoWhenTheNamedJdkWillNotDo() throws Exception {
    environment.put("ANNEXBOT_JAVA_HOME", "/nowhere at all");
    assertThat(launch())
        .satisfies(ran -> assertThat(ran.exit()).isEqualTo(1))
        .satisfies(ran -> assertThat(ran.err()).contains("'/nowhere at all'").hasLineCount(1));
  }

  @Test
  void saysInOneLineWhatToInstallWhenThereIsNoJdk() throws Exception {
    Ran ran = shell(". \"$1\"; oldest_java=1000; find_java javac");
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err()).contains("no JDK 1000 or newer was found. Install one").hasLineCount(1);
  }

  @Test
  void passesOnWhatWasTyped() throws Exception {
    jdk(user.resolve(".jdks/99"), "99");
    assertThat(launch("ask", "can I \"share\" it?", "", "*", "$HOME", "é").out())
        .endsWith("dev.annexbot.Main\nask\ncan I \"share\" it?\n\n*\n$HOME\né\n")
        .contains("-Dannexbot.home=" + house.toRealPath() + "\n")
        .contains("\n" + house.toRealPath() + "/target/annexbot.jar:");
  }

  @Test
  void isReplacedByTheProgramSoThatCtrlCReachesIt() throws Exception {
    jdk(user.resolve(".jdks/99"), "99");
    Ran ran = launch("serve");
    assertThat(ran.out()).contains("\npid " + ran.pid() + "\n");
  }

  @Test
  void worksThroughSymbolicLinks() throws Exception {
    jdk(user.resolve(".jdks/99"), "99");
    Path first = Files.createSymbolicLink(temporary.resolve("first"), house.resolve("annexbot"));
    Path second = Files.createSymbolicLink(tools.resolve("annexbot"), Path.of("../first"));
    assertThat(first).exists();
    assertThat(run(List.of(second.toString())).out())
        .contains("-Dannexbot.home=" + house.toRealPath() + "\n");
  }

  @Test
  void buildsOnceAndSaysSo() throws Exception {
    jdk(user.resolve(".jdks/99"), "99");
    assertThat(launch().err()).startsWith("annexbot: building").hasLineCount(1);
    assertThat(launch().err()).isEmpty();
    assertThat(house.resolve("target/count")).hasContent("built");
  }

  @ParameterizedTest
  @CsvSource({"pom.xml", "src/main/java/New.java", "src/main/resources/new.sql"})
  void buildsAgainWhenSomethingIsNewer(String changed) throws Exception {
    jdk(user.resolve(".jdks/99"), "99");
    launch();
    later(Files.writeString(house.resolve(changed), "changed"));
    launch();
    assertThat(house.resolve("target/count")).hasContent("built\nbuilt");
  }

  @Test
  void doesNotBuildForATestOrAPage() throws Exception {
    jdk(user.resolve(".jdks/99"), "99");
    launch();
    Files.createDirectories(house.resolve("src/test/java"));
    Files.createDirectories(house.resolve("index-data"));
    later(Files.writeString(house.resolve("src/test/java/NewTest.java"), "changed"));
    later(Files.writeString(house.resolve("index-data/page.md"), "changed"));
    assertThat(launch().err()).isEmpty();
  }

  @Test
  void leavesNoLibraryOfAnEarlierVersionBehind() throws Exception {
    jdk(user.resolve(".jdks/99"), "99");
    launch();
    Path old = Files.writeString(house.resolve("target/lib/old-1.0.jar"), "");
    later(house.resolve("pom.xml"));
    launch();
    assertThat(old).doesNotExist();
  }

  @Test
  void showsTheLogOfABuildThatFailedAndTriesAgain() throws Exception {
    jdk(user.resolve(".jdks/99"), "99");
    maven(
        "mkdir -p target && : >target/annexbot.jar && echo 'line 7: missing semicolon' && exit 1");
    for (int times = 0; times < 2; times++) {
      Ran ran = launch("--help");
      assertThat(ran.exit()).isEqualTo(1);
      assertThat(ran.out()).isEmpty();
      assertThat(ran.err()).contains("line 7: missing semicolon", "the build failed");
    }
  }

  @Test
  void buildsWithTheJdkItFound() throws Exception {
    Path found = jdk(user.resolve(".jdks/99"), "99");
    environment.put("JAVA_HOME", jdk("old", "17.0.1").toString());
    maven("echo \"$JAVA_HOME\" && exit 1");
    assertThat(launch().err()).contains(found.toString());
  }

  @Test
  void saysSoWhenMavenIsMissing() throws Exception {
    jdk(user.resolve(".jdks/99"), "99");
    Files.delete(tools.resolve("mvn"));
    assertThat(launch())
        .satisfies(ran -> assertThat(ran.exit()).isEqualTo(1))
        .satisfies(ran -> assertThat(ran.err()).contains("Install Maven 3.8").hasLineCount(1));
  }

  @Test
  void saysSoWhenTheFolderHasAColon() throws Exception {
    jdk(user.resolve(".jdks/99"), "99");
    Path renamed = Files.move(house, temporary.resolve("a:b"));
    assertThat(run(List.of(renamed.resolve("annexbot").toString())).err())
        .contains("because of the colon");
  }

  @Test
  void theUnpackedZipNeedsNoMaven() throws Exception {
    Path found = jdk(user.resolve(".jdks/99"), "99");
    Files.delete(found.resolve("bin/javac"));
    Files.delete(tools.resolve("mvn"));
    Path unpacked = temporary.resolve("annexbot 0.1");
    copy(Path.of("src/main/assembly/annexbot"), unpacked.resolve("bin/annexbot"));
    copy(FIND_JAVA, unpacked.resolve("bin/find-java.sh"));
    assertThat(run(List.of(unpacked.resolve("bin/annexbot").toString(), "check")).out())
        .contains("-Dannexbot.home=" + unpacked.toRealPath() + "\n")
        .endsWith("-cp\n" + unpacked.toRealPath() + "/lib/*\ndev.annexbot.Main\ncheck\n");
  }

  private Path jdk(String name, String version) throws IOException {
    return jdk(temporary.resolve(name), version);
  }

  private static Path jdk(Path folder, String version) throws IOException {
    Files.createDirectories(folder.resolve("bin"));
    script(folder.resolve("bin/java"), "echo \"$0\"; echo \"pid $$\"; printf '%s\\n' \"$@\"");
    script(folder.resolve("bin/javac"), "");
    Files.writeString(
        folder.resolve("release"),
        "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\nOS=\"y\"\n");
    return folder;
  }

  private void maven(String script) throws IOException {
    script(tools.resolve("mvn"), script);
  }

  private static void script(Path file, String script) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(from, to);
  }

  private static void later(Path file) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(5)));
  }

  private String newest(String program, Path... folders) throws Exception {
    List<String> arguments = new ArrayList<>(List.of(program));
    List.of(folders).forEach(folder -> arguments.add(folder.toString()));
    return shell(
            ". \"$1\"; shift; newest_java \"$@\"; echo \"$java_home\"",
            arguments.toArray(String[]::new))
        .out()
        .strip();
  }

  private Ran shell(String script, String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(List.of("/bin/sh", "-euc", script, "sh", FIND_JAVA.toString()));
    command.addAll(List.of(arguments));
    return run(command);
  }

  private Ran launch(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(house.resolve("annexbot").toString()));
    command.addAll(List.of(arguments));
    return run(command);
  }

  private Ran run(List<String> command) throws Exception {
    Path out = Files.createTempFile(temporary, "out", "");
    Path err = Files.createTempFile(temporary, "err", "");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().clear();
    builder.environment().putAll(environment);
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    int exit = process.waitFor();
    return new Ran(exit, text(out), text(err), process.pid());
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
