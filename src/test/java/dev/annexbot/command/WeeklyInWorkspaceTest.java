package dev.annexbot.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
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
import dev.annexbot.store.SettableClock;
import dev.annexbot.store.Store;
import dev.annexbot.workspace.Setup;
import dev.annexbot.workspace.Workspace;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The weekly reminder at the strict Slack, from the first look at a person to a pressed button. */
class WeeklyInWorkspaceTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final PersonId MANAGER = new PersonId("slack:T0WORKSHOP:U0MANAGER");

  @TempDir private Path folder;
  private final SettableClock time = new SettableClock();
  private Optional<Workspace> opened = Optional.empty();
  private Optional<App> app = Optional.empty();
  private final AtThePage page = new AtThePage(() -> opened.orElseThrow(), Duration.ofSeconds(60));

  @AfterEach
  void close() {
    app.ifPresent(App::close);
    opened.ifPresent(Workspace::close);
    page.close();
  }

  @Test
  void reachesAManagerOnMondayMorningOnceAndItsButtonsWork() throws Exception {
    open();
    String dm = page.ownChannel("U0MANAGER");

    // Looked at, and begun from next week on; nothing is due yet.
    time.set(Instant.parse("2026-11-30T07:59:00Z"));
    assertThat(reminder(dm).isMissingNode()).isTrue();
    time.set(Instant.parse("2026-11-30T08:01:00Z"));
    JsonNode message = page.await(() -> reminder(dm));
    assertThat(message.toString())
        .contains(
            "R-1 Customer list", "Control of the week", "you own a risk", "Monday, 7 December");

    page.press("U0MANAGER", dm, message, "Next week");
    JsonNode replaced =
        page.await(
            () -> {
              JsonNode now = reminder(dm);
              return now.toString().contains("Put off") ? now : MissingNode.getInstance();
            });
    assertThat(replaced.path("ts")).isEqualTo(message.path("ts"));
    assertThat(replaced.toString()).contains("Nothing else needs you this week");

    time.set(Instant.parse("2026-11-30T12:00:00Z"));
    LockSupport.parkNanos(Duration.ofSeconds(7).toNanos());
    assertThat(reminders(dm)).isEqualTo(1);
  }

  private void open() throws Exception {
    // A Wednesday.
    time.set(Instant.parse("2026-11-25T09:00:00Z"));
    opened =
        Optional.of(Workspace.open(Setup.of(Path.of("manifest/slack/app-manifest-socket.json"))));
    Settings settings = settings();
    try (Store store = Store.open(settings.database(), time)) {
      assertThat(store.risks().add(risk(), new Change(MANAGER, time.instant(), "risk.imported")))
          .isTrue();
    }
    app = Optional.of(App.open(settings, Knowledge.read(settings.files()), time));
    page.await(() -> isFollowed() ? JSON.createObjectNode() : MissingNode.getInstance());
  }

  private boolean isFollowed() {
    return page.act("U0MANAGER", "home", "{'tab':'home'}").path("ok").asBoolean()
        && page.look("U0MANAGER", "state")
            .path("home")
            .toString()
            .contains("The next one comes on Monday");
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

  private JsonNode reminder(String dm) {
    for (JsonNode each : page.look("U0MANAGER", "messages?channel=" + dm).path("messages")) {
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
    for (JsonNode each : page.look("U0MANAGER", "messages?channel=" + dm).path("messages")) {
      count += isReminder(each) ? 1 : 0;
    }
    return count;
  }
}
