package dev.annexbot.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.command.app.App;
import dev.annexbot.command.app.Knowledge;
import dev.annexbot.settings.Secret;
import dev.annexbot.settings.Settings;
import dev.annexbot.teams.Microsoft;
import dev.annexbot.teams.TeamsCheck;
import dev.annexbot.teams.TeamsDoctor;
import dev.annexbot.teams.TeamsWall;
import dev.annexbot.teams.api.Json;
import dev.annexbot.teams.drawing.CardRules;
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
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole assistant in Teams alone, without any Slack: asked, looked up, checked in. */
class AssistantInTeamsTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String CHANNEL = "19:chan-1@thread.tacv2";
  private static Knowledge knowledge;
  private static Settings defaults;

  @TempDir private Path folder;
  private final HttpClient http = HttpClient.newHttpClient();
  private Microsoft microsoft;
  private App app;
  private int ids;

  @BeforeAll
  static void read() throws Exception {
    defaults = Settings.from(Map.of(), Path.of(""));
    knowledge = Knowledge.read(defaults.files());
  }

  @BeforeEach
  void open() throws Exception {
    microsoft = new Microsoft();
    Settings settings =
        new Settings(
            defaults.slack(),
            Optional.of(microsoft.settings()),
            new Settings.Web("127.0.0.1", 0, 0),
            defaults.files(),
            new Settings.Database(folder, Optional.empty(), defaults.database().journalKey()),
            new Settings.Letters(Duration.ofSeconds(1), Set.of(), Optional.of(CHANNEL)),
            defaults.contact(),
            defaults.logLevel());
    app = App.open(settings, knowledge, Clock.systemUTC());
  }

  @AfterEach
  void close() {
    app.close();
    microsoft.close();
    http.shutdownNow();
  }

  private ObjectNode recorded(String name) throws Exception {
    String text =
        Files.readString(Path.of("src/test/resources/teams/activities", name + ".json"))
            .replace("0000000000020\"", "000000000020\"");
    return ((ObjectNode) Json.read(text.getBytes(StandardCharsets.UTF_8)))
        .put("serviceUrl", microsoft.service())
        .put("id", "fresh-" + ++ids);
  }

  private JsonNode send(JsonNode activity) throws Exception {
    HttpResponse<String> answer =
        http.send(
            HttpRequest.newBuilder(app.doors().outside().resolve(TeamsWall.PATH))
                .header(
                    "Authorization",
                    "Bearer " + Microsoft.signed(microsoft.claims(Instant.now()).build()))
                .POST(HttpRequest.BodyPublishers.ofString(Json.text(activity)))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(200);
    return Json.read(answer.body().getBytes(StandardCharsets.UTF_8));
  }

  private JsonNode says(String text) throws Exception {
    return valid(message(text).card());
  }

  private Microsoft.Call message(String text) throws Exception {
    int before = microsoft.posts().size();
    send(recorded("02-personal-message.message").put("text", text));
    return await(
        () ->
            microsoft.posts().size() > before
                ? Optional.of(microsoft.posts().get(before))
                : Optional.empty());
  }

  private static <T> T await(Supplier<Optional<T>> what) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    Optional<T> found = what.get();
    while (found.isEmpty() && System.nanoTime() < end) {
      LockSupport.parkNanos(20_000_000);
      found = what.get();
    }
    return found.orElseThrow(() -> new AssertionError("It did not come"));
  }

  /** Presses, or sends what is filled in; gives the card that is there afterwards. */
  private JsonNode presses(JsonNode card, JsonNode action) throws Exception {
    ObjectNode press = recorded("04-card-action-execute.invoke.adaptiveCard-action");
    ObjectNode data = action.path("data").deepCopy();
    card.path("body").forEach(each -> fill(each, data));
    ((ObjectNode) press.path("value").path("action")).set("data", data);
    int before = microsoft.posts().size();
    JsonNode answer = send(press);
    if (answer.path("value").isObject()) {
      return valid(answer.path("value"));
    }
    return valid(
        await(
            () ->
                microsoft.posts().size() > before
                    ? Optional.of(microsoft.posts().get(before).card())
                    : Optional.empty()));
  }

  private static JsonNode valid(JsonNode card) {
    CardRules.hold(card);
    return card;
  }

  private static void fill(JsonNode element, ObjectNode data) {
    switch (element.path("type").asText()) {
      case "Input.ChoiceSet" ->
          data.put(element.path("id").asText(), element.at("/choices/0/value").asText());
      case "Input.Text" ->
          data.put(element.path("id").asText(), "A supplier of backups keeps our files abroad");
      case "Input.Date" -> data.put(element.path("id").asText(), "2027-01-15");
      default -> {}
    }
  }

  private static List<JsonNode> actions(JsonNode card) {
    return StreamSupport.stream(card.path("body").spliterator(), false)
        .filter(each -> each.path("type").asText().equals("ActionSet"))
        .flatMap(each -> StreamSupport.stream(each.path("actions").spliterator(), false))
        .toList();
  }

  @Test
  void aQuestionIsAnsweredWithFootnotesAndWhatToPressBelow() throws Exception {
    JsonNode answer = message("May I use my private phone for work?").body();
    assertThat(answer.path("text").asText()).contains("A.8.1").contains("[1]");
    assertThat(answer.findValuesAsText("name").toString()).contains("A.8.1");
    assertThat(answer.at("/channelData/feedbackLoop/type").asText()).isEqualTo("default");
    JsonNode buttons =
        await(
            () ->
                microsoft.posts().size() > 1
                    ? Optional.of(microsoft.posts().get(1).card())
                    : Optional.empty());
    assertThat(actions(valid(buttons)))
        .extracting(each -> each.path("title").asText())
        .contains("Raise a risk");
  }

  @Test
  void aControlIsLookedUpAndItsButtonsWork() throws Exception {
    JsonNode card = says("8.24");
    assertThat(Json.text(card)).contains("A.8.24");
    for (JsonNode action : actions(card)) {
      assertThat(presses(card, action).path("type").asText())
          .as(action.path("title").asText())
          .isEqualTo("AdaptiveCard");
    }
  }

  @Test
  void aSearchFindsCardsToInsert() throws Exception {
    JsonNode found = send(recorded("13-message-extension-search.invoke.composeExtension-query"));
    JsonNode attachments = found.at("/composeExtension/attachments");
    assertThat(attachments.size()).isBetween(1, 8);
    assertThat(attachments.at("/0/content/type").asText()).isEqualTo("AdaptiveCard");
  }

  @Test
  void aCheckInIsGoneThroughToTheEndAndItsSummaryIsANewPostInTheChannel() throws Exception {
    send(recorded("17-channel-install.installationUpdate"));
    await(() -> microsoft.posts().stream().findFirst());
    JsonNode card = says("iso checkin supplier");
    for (int steps = 0; steps < 15 && !isDone(card); steps++) {
      card = presses(card, next(card));
    }
    assertThat(isDone(card)).as(Json.text(card)).isTrue();
    Microsoft.Call summary = await(() -> summaries().stream().findFirst());
    assertThat(summary.body().at("/channelData/channel/id").asText()).isEqualTo(CHANNEL);
    valid(summary.body().at("/activity/attachments/0/content"));
    assertThat(Json.text(says("iso risks"))).contains("R-1");
    JsonNode risk = says("R-1");
    for (JsonNode action : actions(risk)) {
      presses(risk, action);
    }
  }

  private static boolean isDone(JsonNode card) {
    return card.at("/body/0/text").asText().endsWith(": done");
  }

  /** What somebody would press who has something to tell: a later answer, or else to send it. */
  private static JsonNode next(JsonNode card) {
    List<JsonNode> answers =
        actions(card).stream().filter(each -> each.path("verb").asText().equals("step")).toList();
    return answers.isEmpty()
        ? actions(card).getFirst()
        : answers.get(Math.min(3, answers.size() - 1));
  }

  private List<Microsoft.Call> summaries() {
    return microsoft.posts().stream()
        .filter(each -> each.body().path("isGroup").asBoolean() && each.body().has("activity"))
        .toList();
  }

  @Test
  void aRiskIsRaisedFromAMessageInADialog() throws Exception {
    ObjectNode call = recorded("14-message-action-fetchtask.invoke.composeExtension-fetchTask");
    ((ObjectNode) call.path("value")).put("commandId", "raise_risk");
    JsonNode answer = send(call);
    assertThat(answer.at("/task/type").asText()).as(Json.text(answer)).isEqualTo("continue");
    assertThat(valid(answer.at("/task/value/card/content")).path("body").size()).isGreaterThan(1);
  }

  @Test
  void whoAsksAHumanAboutAMessageGetsADialog() throws Exception {
    ObjectNode call = recorded("14-message-action-fetchtask.invoke.composeExtension-fetchTask");
    ((ObjectNode) call.path("value")).put("commandId", "ask_human");
    JsonNode answer = send(call);
    assertThat(answer.at("/task/type").asText()).as(Json.text(answer)).isEqualTo("continue");
    assertThat(Json.text(valid(answer.at("/task/value/card/content"))))
        .contains("Nobody can be asked through me");
  }

  @Test
  void theDoctorSaysWhetherItCouldWork() {
    assertThat(TeamsDoctor.check(microsoft.settings(), Clock.systemUTC()))
        .hasSize(2)
        .allMatch(TeamsCheck::ok);
    var us = microsoft.registration();
    var wrong =
        new Settings.Registration(us.appId(), new Secret("wrong"), us.tenant(), us.tenants());
    microsoft.endorses("webchat");
    assertThat(
            TeamsDoctor.check(
                new Settings.Teams(Optional.of(wrong), microsoft.cloud()), Clock.systemUTC()))
        .noneMatch(TeamsCheck::ok)
        .noneMatch(each -> each.remedy().isEmpty());
  }
}
