package dev.annexbot.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.annexbot.command.output.Problems;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line as a program sees it: what is printed, and the exit code. */
class CommandsTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    return AnnexbotCommand.commandLine(new PrintWriter(out), new PrintWriter(err, true))
        .execute(arguments);
  }

  private List<JsonNode> lines() {
    return out.toString().lines().map(CommandsTest::json).toList();
  }

  private static JsonNode json(String line) {
    try {
      return MAPPER.readTree(line);
    } catch (JsonProcessingException broken) {
      throw new IllegalArgumentException(line, broken);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "evidence 7.3 --from 2026-13-01, day",
    "use --month 2026-1x, month",
  })
  void aDayOrMonthThatIsNoneIsSaidInWords(String typed, String what) {
    assertThat(run(typed.split(" "))).isEqualTo(2);
    assertThat(err.toString())
        .contains(typed.substring(typed.lastIndexOf(' ') + 1) + "' is no " + what)
        .doesNotContain("java.time", "Exception");
  }

  @Test
  void aFolderThatIsMissingIsNamedWithARemedy() {
    String file = folder.resolve("missing/teams.csv").toString();

    assertThat(Problems.sentence(new java.nio.file.NoSuchFileException(file)))
        .isEqualTo(
            "There is no such file or folder: " + file + ". Give a path whose folder is there.");
  }

  @Test
  void aDatabaseThatIsNotReachedIsSaidWithoutTheNamesOfClasses() {
    var refused = new java.sql.SQLTransientConnectionException("annexbot - not available");

    assertThat(Problems.sentence(new IllegalStateException(refused.toString(), refused)))
        .contains("The database cannot be reached", "ANNEXBOT_DATABASE")
        .doesNotContain("Exception");
  }

  @ParameterizedTest
  @ValueSource(strings = {"99999", "-1", "nonsense"})
  void demoTakesOnlyWhatCanBeAPort(String port) {
    assertThat(run("demo", "--port", port)).isEqualTo(2);
    assertThat(err.toString()).contains("--port").contains(port);
  }

  @Test
  void demoSaysWhenItsPortIsTaken() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(run("demo", "--port", String.valueOf(other.getLocalPort()))).isEqualTo(1);
      assertThat(err.toString()).contains("Port " + other.getLocalPort() + " is taken");
    }
  }

  @Test
  void rehearsingOpensTheDemoAndClosesItWithoutAWord() {
    assertThat(run("rehearse")).isZero();
    assertThat(out.toString() + err).isEmpty();
    assertThat(run("--help")).isZero();
    assertThat(out.toString()).contains("lookup").doesNotContain("rehearse");
  }

  @Test
  void printsAllProvisionsWithEveryPromisedName() {
    assertThat(run("lookup", "--json", "--all")).isZero();

    List<JsonNode> all = lines();
    assertThat(all).hasSize(93 + 41);
    assertThat(all)
        .allSatisfy(
            each ->
                assertThat(names(each))
                    .containsExactly(
                        "reference",
                        "title",
                        "standard",
                        "edition",
                        "theme",
                        "controlTypes",
                        "properties",
                        "concepts",
                        "capabilities",
                        "domains",
                        "newIn2022",
                        "from2013",
                        "summary"));
    assertThat(all.stream().filter(each -> each.get("newIn2022").asBoolean()))
        .extracting(each -> each.get("reference").asText())
        .filteredOn(each -> each.startsWith("A."))
        .hasSize(11);
    JsonNode cryptography =
        all.stream()
            .filter(each -> each.get("reference").asText().equals("A.8.24"))
            .findFirst()
            .orElseThrow();
    assertThat(cryptography.get("theme").asText()).isEqualTo("Technological");
    assertThat(cryptography.get("capabilities").get(0).asText()).isEqualTo("Secure_configuration");
    assertThat(cryptography.get("from2013").toString()).isEqualTo("[\"A.10.1.1\",\"A.10.1.2\"]");
  }

  private static List<String> names(JsonNode object) {
    return StreamSupport.stream(((Iterable<String>) object::fieldNames).spliterator(), false)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"a 8 24, A.8.24", "clause 6.1.3 d, 6.1.3", "encyption, A.8.24"})
  void printsWhatAnInputResolvesTo(String typed, String reference) {
    assertThat(run("lookup", "--json", typed)).isZero();

    assertThat(lines().getFirst().get("reference").asText()).isEqualTo(reference);
    assertThat(lines().getFirst().get("input").asText()).isEqualTo(typed);
  }

  @Test
  void printsWhereANumberOf2013Went() {
    assertThat(run("lookup", "--json", "A.12.6.1")).isZero();

    JsonNode moved = lines().getFirst();
    assertThat(moved.get("kind").asText()).isEqualTo("moved");
    assertThat(moved.get("edition").asText()).isEqualTo("2013");
    assertThat(moved.get("now").toString()).isEqualTo("[\"A.8.8\"]");
  }

  @Test
  void endsWithOneWhenANumberDoesNotExist() {
    assertThat(run("lookup", "--json", "A.5.99")).isEqualTo(1);
    assertThat(lines().getFirst().get("range").asText()).contains("A.5.1 to A.5.37");
  }

  @ParameterizedTest
  @ValueSource(strings = {"lookup", "lookup --all 8.24", "search --top 0", "nonsense"})
  void endsWithTwoWhenItCannotBeUnderstood(String line) {
    assertThat(run(line.split(" "))).isEqualTo(2);
    assertThat(err.toString()).isNotBlank().doesNotContain("\tat ");
  }

  @Test
  void searchesOneQueryALine() throws IOException {
    Path queries = folder.resolve("queries.txt");
    Files.writeString(queries, "a 8 24\ncan I use my own phone for mail?\nxyzzy frobnicate\n\n");

    assertThat(run("search", "--json", "--top", "5", queries.toString())).isZero();

    List<JsonNode> answers = lines();
    assertThat(answers)
        .extracting(each -> each.get("kind").asText())
        .containsExactly("found", "found", "out_of_scope", "out_of_scope");
    assertThat(answers.getFirst().get("hits").get(0).get("reference").asText()).isEqualTo("A.8.24");
    assertThat(answers)
        .allSatisfy(each -> assertThat(each.get("micros").isIntegralNumber()).isTrue());
    assertThat(answers.get(1).get("hits")).hasSize(5);
    assertThat(scores(answers.get(1))).isSortedAccordingTo((a, b) -> Double.compare(b, a));
  }

  private static List<Double> scores(JsonNode answer) {
    return StreamSupport.stream(answer.get("hits").spliterator(), false)
        .map(hit -> hit.get("score").asDouble())
        .toList();
  }

  @Test
  void saysThatAFileOfQueriesCannotBeRead() {
    assertThat(run("search", "--json", folder.resolve("none.txt").toString())).isEqualTo(1);
    assertThat(err.toString()).contains("Cannot read");
  }

  @Test
  void asksAQuestion() {
    assertThat(run("ask", "--json", "can I use my own phone for mail?")).isZero();

    JsonNode answer = lines().getFirst();
    assertThat(answer.get("kind").asText()).isEqualTo("found");
    assertThat(answer.get("answer").asText()).contains("A.8.1").doesNotContain("[1]");
    assertThat(answer.get("references").toString()).contains("A.8.1");
  }

  @Test
  void saysWhyAQuestionIsNotForUs() {
    assertThat(run("ask", "--json", "xyzzy frobnicate")).isZero();

    assertThat(lines().getFirst().get("reason").asText()).isEqualTo("off_topic");
  }

  @Test
  void findsNoMistakeInWhatCameAlong() {
    assertThat(run("check")).isZero();
    assertThat(out.toString()).contains("41 clauses, 93 controls").contains("No mistakes.");
  }

  @Test
  void namesEveryPlantedMistakeAndEndsWithOne() throws IOException {
    copy(Path.of("index-data"), folder);
    Path page = folder.resolve("controls/5-organizational/A.5.07-threat-intelligence.md");
    Files.writeString(
        page, Files.readString(page).replace("theme: Organizational", "theme: Peeple"));

    assertThat(run("check", "--index-data", folder.toString())).isEqualTo(1);
    assertThat(out.toString())
        .contains("controls/5-organizational/A.5.07-threat-intelligence.md:5: 'Peeple'");
  }

  @Test
  void everyCommandHasHelpWithItsExitCodes() {
    for (String command : List.of("chat", "serve", "ask", "search", "lookup", "check", "doctor")) {
      assertThat(run(command, "--help")).isZero();
    }
    assertThat(out.toString().split("Exit codes:", -1)).hasSize(8);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }
}
