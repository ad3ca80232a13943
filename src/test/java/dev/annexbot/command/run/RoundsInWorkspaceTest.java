package dev.annexbot.command.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.annexbot.chat.PersonId;
import dev.annexbot.command.AtThePage;
import dev.annexbot.command.app.App;
import dev.annexbot.command.app.Knowledge;
import dev.annexbot.people.Team;
import dev.annexbot.people.TeamId;
import dev.annexbot.policy.Role;
import dev.annexbot.reminder.IsoWeek;
import dev.annexbot.reminder.Rhythm;
import dev.annexbot.round.Audience;
import dev.annexbot.round.Plan;
import dev.annexbot.round.Round;
import dev.annexbot.round.RoundId;
import dev.annexbot.round.Span;
import dev.annexbot.round.Telling;
import dev.annexbot.settings.Settings;
import dev.annexbot.store.SettableClock;
import dev.annexbot.store.Store;
import dev.annexbot.workspace.Setup;
import dev.annexbot.workspace.Workspace;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A week of a round at the strict Slack, with the whole program and a clock moved by hand. */
class RoundsInWorkspaceTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final String CHANNEL = "C0SECURITY";

  @TempDir private Path folder;
  private final AtThePage page = new AtThePage(this::workspace, Duration.ofSeconds(60));
  private final SettableClock clock = new SettableClock();
  private @Nullable Workspace opened;
  private @Nullable App app;
  private @Nullable Store kept;

  @BeforeEach
  void opens() throws Exception {
    Settings defaults = Settings.from(Map.of("ANNEXBOT_VECTORS", "off"), Path.of(""));
    Knowledge knowledge = Knowledge.read(defaults.files());
    opened = Workspace.open(Setup.of(Path.of("manifest/slack/app-manifest-socket.json")));
    Settings settings = Demo.at(workspace(), defaults, folder.resolve("data"));
    clock.set(berlin("2026-11-23T10:00"));
    app =
        App.open(
            settings,
            store -> {
              kept = store;
              return App.inside(settings, knowledge, store, clock);
            },
            clock);
  }

  private static Instant berlin(String local) {
    return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
  }

  private Workspace workspace() {
    return Objects.requireNonNull(opened);
  }

  @AfterEach
  void closes() {
    if (app != null) {
      app.close();
    }
    workspace().close();
    page.close();
  }

  private static PersonId person(String user) {
    return new PersonId("slack:T0WORKSHOP:" + user);
  }

  /** Each Wednesday at 9:00 in Berlin, until Friday 16:00. */
  private void begins() {
    Store store = Objects.requireNonNull(kept);
    PersonId manager = person("U0MANAGER");
    store.roles().give(manager, Role.MANAGER, person("U0ADMIN"));
    store
        .teams()
        .keep(
            new Team(
                new TeamId("t1"),
                1,
                "Sales",
                manager,
                Set.of(person("U0SALES"), person("U0ENGINEER")),
                Optional.empty()),
            manager);
    Rhythm wednesday = Rhythm.usual(BERLIN).on(DayOfWeek.WEDNESDAY, LocalTime.of(9, 0));
    Plan plan =
        new Plan(
            "weekly-team",
            new Audience.OfTeam(new TeamId("t1")),
            Set.of(),
            new Span(wednesday, 2, LocalTime.of(16, 0)),
            new Telling(Optional.of("slack:" + CHANNEL), Set.of(), false));
    store
        .rounds()
        .keep(
            new Round(
                new RoundId("r1"),
                1,
                manager,
                plan,
                Round.State.RUNNING,
                IsoWeek.parse("2026-W48"),
                Optional.empty()),
            manager,
            "round.started");
  }

  @Test
  void aWeekFromTheFirstQuestionToTheWrapUp() {
    begins();
    clock.set(berlin("2026-11-25T09:05"));
    String dm = page.ownChannel("U0SALES");
    JsonNode ask = message("U0SALES", dm, it -> it.contains("Your turn: Weekly team check-in"));
    assertThat(ask.toString()).contains("Fri 27 Nov, 16:00", "U0MANAGER");

    page.press("U0SALES", dm, ask, "Start");
    String below = dm + "&thread=" + ask.path("ts").asText();
    step("U0SALES", below, "Did anything worry you", "Something else");
    step("U0SALES", below, "What is it, in one or two sentences", "Not sure");
    step("U0SALES", below, "How likely is it", "Not sure");
    step("U0SALES", below, "How bad would it be", "Not sure");
    step("U0SALES", below, "Who should answer for this risk", "It is me");
    message("U0SALES", below, it -> it.contains("It is R-1 in the risk register"));

    JsonNode root =
        message("U0ADMIN", CHANNEL, it -> it.contains("week 48") && it.contains("Open until"));
    message(
        "U0ADMIN", CHANNEL + "&thread=" + root.path("ts").asText(), it -> it.contains("Open R-1"));
    assertThat(page.look("U0ADMIN", "messages?channel=" + CHANNEL).toString())
        .doesNotContain("Open R-1");

    clock.set(berlin("2026-11-27T16:05"));
    JsonNode wrap = message("U0ADMIN", CHANNEL, it -> it.contains("What came of Weekly team"));
    assertThat(wrap.toString())
        .contains("1 risk was found: R-1", "So few people were asked")
        .doesNotContain("U0ENGINEER", "U0SALES");
    String own = page.ownChannel("U0MANAGER");
    JsonNode missing = message("U0MANAGER", own, it -> it.contains("1 answer is missing"));
    assertThat(missing.toString()).contains("U0ENGINEER").doesNotContain("U0SALES");
    message("U0ADMIN", CHANNEL, it -> it.contains("It is over"));
  }

  /** Waits for a question and presses an answer. */
  private void step(String who, String place, String question, String answer) {
    String dm = place.substring(0, place.indexOf('&'));
    page.press(who, dm, message(who, place, it -> it.contains(question)), answer);
  }

  /** The latest message of ours there that says this, as soon as there is one. */
  private JsonNode message(String who, String place, Predicate<String> says) {
    return page.await(
        () -> {
          JsonNode all = page.look(who, "messages?channel=" + place).path("messages");
          JsonNode found = MissingNode.getInstance();
          for (JsonNode each : all) {
            found = each.path("isApp").asBoolean() && says.test(each.toString()) ? each : found;
          }
          return found;
        },
        () ->
            who
                + " in "
                + place
                + ": "
                + page.look(who, "messages?channel=" + place).findValuesAsText("text"));
  }
}
