package dev.annexbot.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.command.app.App;
import dev.annexbot.command.app.Knowledge;
import dev.annexbot.settings.Secret;
import dev.annexbot.settings.Settings;
import dev.annexbot.teams.Microsoft;
import dev.annexbot.teams.TeamsWall;
import dev.annexbot.teams.api.Json;
import dev.annexbot.workspace.Setup;
import dev.annexbot.workspace.Workspace;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One organization in Slack and in Teams: one register, and one person on both by a code. */
class BothPlatformsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String WHO = "U0SALES";
  private static Knowledge knowledge;
  private static Settings defaults;

  @TempDir private Path folder;
  private final HttpClient http = HttpClient.newHttpClient();
  private Workspace slack;
  private Microsoft teams;
  private App app;
  private int ids;

  @BeforeAll
  static void read() throws Exception {
    defaults = Settings.from(Map.of(), Path.of(""));
    knowledge = Knowledge.read(defaults.files());
  }

  @BeforeEach
  void open() throws Exception {
    slack = Workspace.open(Setup.of(Path.of("manifest/slack/app-manifest-socket.json")));
    teams = new Microsoft();
    Settings settings =
        new Settings(
            new Settings.Slack(
                Settings.Mode.SOCKET,
                new Secret(slack.tokens().bot()),
                new Secret(slack.tokens().app()),
                new Secret(""),
                slack.api()),
            Optional.of(teams.settings()),
            new Settings.Web("127.0.0.1", 0, 0),
            defaults.files(),
            new Settings.Database(folder, Optional.empty(), defaults.database().journalKey()),
            new Settings.Letters(Duration.ofSeconds(1), Set.of(WHO), Optional.empty()),
            defaults.contact(),
            defaults.logLevel());
    app = App.open(settings, knowledge, Clock.systemUTC());
  }

  @AfterEach
  void close() {
    app.close();
    teams.close();
    slack.close();
    http.shutdownNow();
  }

  private static <T> T await(String what, Supplier<Optional<T>> wanted) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    Optional<T> found = wanted.get();
    while (found.isEmpty() && System.nanoTime() < end) {
      LockSupport.parkNanos(20_000_000);
      found = wanted.get();
    }
    return found.orElseThrow(() -> new AssertionError(what + " did not come"));
  }

  // --- Slack

  private JsonNode inSlack(String what, ObjectNode body) throws Exception {
    return JSON.readTree(
        http.send(
                HttpRequest.newBuilder(slack.page().resolve("/page/" + what))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(body.put("as", WHO).toString()))
                    .build(),
                HttpResponse.BodyHandlers.ofString())
            .body());
  }

  private List<JsonNode> seenInSlack(String channel) {
    try {
      JsonNode all =
          JSON.readTree(
              http.send(
                      HttpRequest.newBuilder(
                              slack
                                  .page()
                                  .resolve("/page/messages?channel=" + channel + "&as=" + WHO))
                          .build(),
                      HttpResponse.BodyHandlers.ofString())
                  .body());
      return StreamSupport.stream(all.path("messages").spliterator(), false)
          .filter(each -> each.path("isApp").asBoolean())
          .toList();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  /** What the command is answered, for its sender alone. */
  private String typesInSlack(String text) throws Exception {
    int before = seenInSlack("C0GENERAL").size();
    inSlack(
        "command", JSON.createObjectNode().put("channel", "C0GENERAL").put("text", "/iso " + text));
    return await(
        "an answer in Slack",
        () -> seenInSlack("C0GENERAL").stream().skip(before).findFirst().map(JsonNode::toString));
  }

  // --- Teams

  private JsonNode send(ObjectNode activity) throws Exception {
    activity.put("serviceUrl", teams.service()).put("id", "fresh-" + ++ids);
    HttpResponse<String> answer =
        http.send(
            HttpRequest.newBuilder(app.doors().outside().resolve(TeamsWall.PATH))
                .header(
                    "Authorization",
                    "Bearer " + Microsoft.signed(teams.claims(Instant.now()).build()))
                .POST(HttpRequest.BodyPublishers.ofString(Json.text(activity)))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(200);
    return Json.read(answer.body().getBytes(StandardCharsets.UTF_8));
  }

  private static ObjectNode recorded(String name) throws Exception {
    String text =
        Files.readString(Path.of("src/test/resources/teams/activities", name + ".json"))
            .replace("0000000000020\"", "000000000020\"");
    return (ObjectNode) Json.read(text.getBytes(StandardCharsets.UTF_8));
  }

  private JsonNode typesInTeams(String text) throws Exception {
    int before = teams.posts().size();
    send(recorded("02-personal-message.message").put("text", "iso " + text));
    return nextInTeams(before);
  }

  private JsonNode nextInTeams(int before) {
    return await(
        "an answer in Teams",
        () -> teams.posts().stream().skip(before).findFirst().map(Microsoft.Call::card));
  }

  private JsonNode pressesInTeams(JsonNode card, String label) throws Exception {
    JsonNode action =
        StreamSupport.stream(card.path("body").spliterator(), false)
            .flatMap(each -> StreamSupport.stream(each.path("actions").spliterator(), false))
            .filter(each -> each.path("title").asText().equals(label))
            .findFirst()
            .orElseThrow(() -> new AssertionError("No " + label + " in " + card));
    ObjectNode press = recorded("04-card-action-execute.invoke.adaptiveCard-action");
    ((ObjectNode) press.path("value").path("action")).set("data", action.path("data"));
    int before = teams.posts().size();
    JsonNode answer = send(press);
    return answer.path("value").isObject() ? answer.path("value") : nextInTeams(before);
  }

  private void linked() throws Exception {
    String shown = typesInSlack("link");
    Matcher code = Pattern.compile("[A-Z2-9]{4}-[A-Z2-9]{4}").matcher(shown);
    assertThat(code.find()).as(shown).isTrue();
    JsonNode sure = typesInTeams("link " + code.group());
    assertThat(Json.text(sure)).contains("Is the other account yours?").contains("Slack");
    assertThat(Json.text(pressesInTeams(sure, "It is mine, link it")))
        .contains("You are one person on both platforms");
  }

  @Test
  void whatIsRaisedInTeamsBeforeTheLinkIsOnesOwnInSlackAfterIt() throws Exception {
    JsonNode card = typesInTeams("checkin supplier");
    for (int steps = 0; steps < 15 && !Json.text(card).contains(": done"); steps++) {
      List<String> labels = card.findValuesAsText("title");
      card = pressesInTeams(card, labels.get(Math.min(3, labels.size() - 1)));
    }
    assertThat(Json.text(typesInTeams("risks"))).contains("R-1");
    assertThat(typesInSlack("risks")).as("not theirs yet").doesNotContain("R-1 ");

    linked();

    assertThat(typesInSlack("risks")).contains("R-1");
    assertThat(Json.text(typesInTeams("risks"))).contains("R-1");
  }

  @Test
  void theOtherAccountIsToldAndLettersGoWhereTheyAreWanted() throws Exception {
    linked();
    String dm =
        await(
            "a direct message",
            () ->
                StreamSupport.stream(state().path("channels").spliterator(), false)
                    .filter(each -> each.path("withApp").asBoolean())
                    .map(each -> each.path("id").asText())
                    .findFirst());
    await(
        "word of the link in Slack",
        () ->
            seenInSlack(dm).stream()
                .map(JsonNode::toString)
                .filter(each -> each.contains("Your account was linked"))
                .findFirst());

    assertThat(Json.text(pressesInTeams(typesInTeams("link"), "Write to me in Teams")))
        .contains("Noted.");
    assertThat(typesInSlack("unlink")).contains("Not linked any more");
    assertThat(Json.text(typesInTeams("unlink"))).contains("Nothing is linked");
  }

  private JsonNode state() {
    try {
      return JSON.readTree(
          http.send(
                  HttpRequest.newBuilder(slack.page().resolve("/page/state?as=" + WHO)).build(),
                  HttpResponse.BodyHandlers.ofString())
              .body());
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aWrongCodeIsRefusedKindly() throws Exception {
    assertThat(Json.text(typesInTeams("link AAAA-BBBB")))
        .contains("Not linked")
        .contains("I do not know this code");
  }
}
