package dev.annexbot.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.Shelf;
import dev.annexbot.chat.PersonId;
import dev.annexbot.command.app.App;
import dev.annexbot.command.app.Knowledge;
import dev.annexbot.risk.Change;
import dev.annexbot.risk.Handling;
import dev.annexbot.risk.Origin;
import dev.annexbot.risk.Risk;
import dev.annexbot.risk.RiskId;
import dev.annexbot.risk.RiskScenario;
import dev.annexbot.risk.Treatment;
import dev.annexbot.risk.level.Assessment;
import dev.annexbot.risk.level.Confidence;
import dev.annexbot.risk.level.Consequence;
import dev.annexbot.risk.level.Likelihood;
import dev.annexbot.risk.level.Ratings;
import dev.annexbot.settings.Secret;
import dev.annexbot.settings.Settings;
import dev.annexbot.store.Store;
import dev.annexbot.workspace.Setup;
import dev.annexbot.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The weekly reminder at the strict Slack, from the first look at a person to a pressed button. */
class WeeklyInWorkspaceTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final PersonId MANAGER = new PersonId("slack:T0WORKSHOP:U0MANAGER");

  @TempDir private Path folder;
  private final HttpClient http = HttpClient.newHttpClient();
  private final Time time = new Time();
  private Optional<Workspace> opened = Optional.empty();
  private Optional<App> app = Optional.empty();

  /** A clock that is moved by hand. */
  private static final class Time extends Clock {
    // A Wednesday.
    private volatile Instant now = Instant.parse("2026-11-25T09:00:00Z");

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  @AfterEach
  void close() {
    app.ifPresent(App::close);
    opened.ifPresent(Workspace::close);
    http.shutdownNow();
  }

  @Test
  void reachesAManagerOnMondayMorningOnceAndItsButtonsWork() throws Exception {
    open();
    String dm = await(this::ownChannel).asText();

    // Looked at, and begun from next week on; nothing is due yet.
    time.now = Instant.parse("2026-11-30T07:59:00Z");
    assertThat(reminder(dm).isMissingNode()).isTrue();
    time.now = Instant.parse("2026-11-30T08:01:00Z");
    JsonNode message = await(() -> reminder(dm));
    assertThat(message.toString())
        .contains(
            "R-1 Customer list", "Control of the week", "you own a risk", "Monday, 7 December");

    press(dm, message, "Next week");
    JsonNode replaced =
        await(
            () -> {
              JsonNode now = reminder(dm);
              return now.toString().contains("Put off") ? now : MissingNode.getInstance();
            });
    assertThat(replaced.path("ts")).isEqualTo(message.path("ts"));
    assertThat(replaced.toString()).contains("Nothing else needs you this week");

    time.now = Instant.parse("2026-11-30T12:00:00Z");
    LockSupport.parkNanos(Duration.ofSeconds(7).toNanos());
    assertThat(reminders(dm)).isEqualTo(1);
  }

  private void open() throws Exception {
    opened =
        Optional.of(Workspace.open(Setup.of(Path.of("manifest/slack/app-manifest-socket.json"))));
    Settings settings = settings();
    try (Store store = Store.open(settings.database(), time)) {
      assertThat(store.risks().add(risk(), new Change(MANAGER, time.now, "risk.imported")))
          .isTrue();
    }
    app = Optional.of(App.open(settings, Knowledge.read(settings.files()), time));
    await(() -> isFollowed() ? JSON.createObjectNode() : MissingNode.getInstance());
  }

  private boolean isFollowed() {
    return act("U0MANAGER", "home", "{'tab':'home'}").path("ok").asBoolean()
        && look("state").path("home").toString().contains("The next one comes on Monday");
  }

  private static Risk risk() {
    Assessment high = new Assessment(new Likelihood(4), new Consequence(4), Confidence.HIGH);
    return new Risk(
        new RiskId(1),
        1,
        new Origin(MANAGER, Instant.parse("2026-11-01T09:00:00Z"), "run-1", "new-supplier", ""),
        new RiskScenario("Customer list", "a thief", "no lock", "it is gone"),
        Handling.begun(
            Optional.of(MANAGER),
            Ratings.now(Optional.of(Shelf.DATA.risks().used().rate(high))),
            new Treatment.Undecided(),
            LocalDate.of(2027, 11, 1)));
  }

  private Settings settings() throws Exception {
    Workspace workspace = opened.orElseThrow();
    Settings defaults = Settings.from(Map.of("ANNEXBOT_VECTORS", "off"), Path.of(""));
    return new Settings(
        new Settings.Slack(
            Settings.Mode.SOCKET,
            new Secret(workspace.tokens().bot()),
            new Secret(workspace.tokens().app()),
            new Secret(workspace.tokens().signingSecret()),
            workspace.api()),
        Optional.empty(),
        new Settings.Web("127.0.0.1", 0, 0),
        defaults.files(),
        new Settings.Database(
            folder.resolve("data"), Optional.empty(), defaults.database().journalKey()),
        defaults.letters(),
        defaults.contact(),
        defaults.logLevel());
  }

  private JsonNode ownChannel() {
    for (JsonNode channel : look("state").path("channels")) {
      if (channel.path("withApp").asBoolean()) {
        return channel.path("id");
      }
    }
    return MissingNode.getInstance();
  }

  private JsonNode reminder(String dm) {
    for (JsonNode each : look("messages?channel=" + dm).path("messages")) {
      if (isReminder(each)) {
        return each;
      }
    }
    return MissingNode.getInstance();
  }

  private static boolean isReminder(JsonNode message) {
    String text = message.toString();
    return text.contains("Control of the week");
  }

  private int reminders(String dm) {
    int count = 0;
    for (JsonNode each : look("messages?channel=" + dm).path("messages")) {
      count += isReminder(each) ? 1 : 0;
    }
    return count;
  }

  private void press(String channel, JsonNode message, String label) {
    for (JsonNode block : message.path("blocks")) {
      for (JsonNode element : block.path("elements")) {
        if (element.at("/text/text").asText().equals(label)) {
          act(
              "U0MANAGER",
              "press",
              "{'container':{'type':'message','channel':'"
                  + channel
                  + "','ts':'"
                  + message.path("ts").asText()
                  + "'},'blockId':'"
                  + block.path("block_id").asText()
                  + "','actionId':'"
                  + element.path("action_id").asText()
                  + "','chosen':{},'state':{}}");
          return;
        }
      }
    }
    throw new AssertionError("There is no button " + label + " in " + message);
  }

  private JsonNode act(String who, String what, String json) {
    try {
      ObjectNode body = (ObjectNode) JSON.readTree(json.replace('\'', '"'));
      body.put("as", who);
      return send(
          HttpRequest.newBuilder(opened.orElseThrow().page().resolve("/page/" + what))
              .header("Content-Type", "application/json")
              .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private JsonNode look(String what) {
    String mark = what.contains("?") ? "&" : "?";
    return send(
        HttpRequest.newBuilder(
            opened.orElseThrow().page().resolve("/page/" + what + mark + "as=U0MANAGER")));
  }

  private JsonNode send(HttpRequest.Builder request) {
    try {
      return JSON.readTree(http.send(request.build(), HttpResponse.BodyHandlers.ofString()).body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode await(Supplier<JsonNode> what) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    JsonNode found = what.get();
    while (found.isMissingNode() && System.nanoTime() < end) {
      LockSupport.parkNanos(50_000_000);
      found = what.get();
    }
    assertThat(found.isMissingNode()).isFalse();
    return found;
  }
}
