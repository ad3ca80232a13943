package dev.annexbot.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.annexbot.command.app.App;
import dev.annexbot.command.app.Knowledge;
import dev.annexbot.settings.Secret;
import dev.annexbot.settings.Settings;
import dev.annexbot.slack.SlackCheck;
import dev.annexbot.slack.SlackDoctor;
import dev.annexbot.slack.SlackWall;
import dev.annexbot.workspace.Setup;
import dev.annexbot.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole assistant at the strict Slack, over both wires: asked, looked up, pressed, visited. */
class AssistantInWorkspaceTest {
  private static Knowledge knowledge;
  private static Settings defaults;

  @TempDir private Path folder;
  private final AtThePage page = new AtThePage(this::workspace, Duration.ofSeconds(20));
  private @Nullable Workspace opened;
  private @Nullable App app;

  @BeforeAll
  static void read() throws Exception {
    defaults = Settings.from(java.util.Map.of(), Path.of(""));
    knowledge = Knowledge.read(defaults.files());
  }

  private void open(Settings.Mode mode) throws Exception {
    String word = mode.name().toLowerCase(Locale.ROOT);
    opened = Workspace.open(Setup.of(Path.of("manifest/slack/app-manifest-" + word + ".json")));
    App started = App.open(settings(mode), knowledge, Clock.systemUTC());
    app = started;
    if (mode == Settings.Mode.HTTP) {
      workspace().callAt(started.doors().outside().resolve(SlackWall.PATH));
    }
  }

  private Workspace workspace() {
    return Objects.requireNonNull(opened);
  }

  private Settings settings(Settings.Mode mode) {
    return new Settings(
        new Settings.Slack(
            mode,
            new Secret(workspace().tokens().bot()),
            new Secret(workspace().tokens().app()),
            new Secret(workspace().tokens().signingSecret()),
            workspace().api()),
        Optional.empty(),
        new Settings.Web("127.0.0.1", 0, 0),
        new Settings.Files(
            folder.resolve("data"), defaults.files().indexData(), defaults.files().ownIndexData()),
        new Settings.Database(
            folder.resolve("data"), Optional.empty(), defaults.database().journalKey()),
        new Settings.Letters(
            Duration.ofSeconds(1),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            new Settings.Experts(Optional.of("C0SECURITY"), Optional.empty())),
        defaults.contact(),
        defaults.logLevel());
  }

  @AfterEach
  void close() {
    if (app != null) {
      app.close();
    }
    workspace().close();
    page.close();
  }

  /** What somebody sees in a place, as soon as that many messages of the app are there. */
  private JsonNode said(String who, String place, int messages) {
    return page.await(
        () -> {
          JsonNode all = page.look(who, "messages?channel=" + place).path("messages");
          long ours = all.findValues("isApp").stream().filter(JsonNode::asBoolean).count();
          return ours >= messages ? all : MissingNode.getInstance();
        });
  }

  private static JsonNode last(JsonNode list) {
    return list.get(list.size() - 1);
  }

  @ParameterizedTest
  @EnumSource(Settings.Mode.class)
  void aQuestionIsAnsweredInItsThread(Settings.Mode mode) throws Exception {
    open(mode);
    String dm = page.ownChannel("U0SALES");
    String ts =
        page.act(
                "U0SALES",
                "say",
                "{'channel':'" + dm + "','text':'May I use my private phone for work?'}")
            .path("ts")
            .asText();

    JsonNode answer = last(said("U0SALES", dm + "&thread=" + ts, 1));
    assertThat(answer.path("user").asText()).isEqualTo("U0ASSISTANT");
    assertThat(answer.toString()).contains("A.8.1");
  }

  @ParameterizedTest
  @EnumSource(Settings.Mode.class)
  void aControlIsLookedUpAndItsButtonsWork(Settings.Mode mode) throws Exception {
    open(mode);
    assertThat(
            page.act("U0SALES", "command", "{'channel':'C0GENERAL','text':'/iso 8.24'}")
                .path("ok")
                .asBoolean())
        .isTrue();
    JsonNode card = last(said("U0SALES", "C0GENERAL", 1));
    assertThat(card.path("ephemeral").asBoolean()).isTrue();
    assertThat(card.toString()).contains("A.8.24");

    page.press("U0SALES", "C0GENERAL", card, "Share");
    assertThat(last(said("U0ADMIN", "C0GENERAL", 1)).toString()).contains("A.8.24");
  }

  /** The form that is open before somebody, sent with this entered into it. */
  private void submit(String who, String field, String text) {
    JsonNode form =
        page.await(
            () -> {
              JsonNode modals = page.look(who, "state").path("modals");
              return modals.isEmpty() ? MissingNode.getInstance() : last(modals);
            });
    JsonNode sent =
        page.act(
            who,
            "submit",
            "{'viewId':'"
                + form.path("id").asText()
                + "','values':{'"
                + field
                + "':{'value':{'type':'plain_text_input','value':'"
                + text
                + "'}}}}");
    assertThat(sent.path("ok").asBoolean()).as(sent.toString()).isTrue();
  }

  /** The message that says this, as soon as there is one. */
  private JsonNode saying(String who, String place, String text) {
    return page.await(
        () -> {
          for (JsonNode each : page.look(who, "messages?channel=" + place).path("messages")) {
            if (each.toString().contains(text)) {
              return each;
            }
          }
          return MissingNode.getInstance();
        });
  }

  @ParameterizedTest
  @EnumSource(Settings.Mode.class)
  void aQuestionGoesToTheExpertsAndTheAnswerComesBack(Settings.Mode mode) throws Exception {
    open(mode);
    String dm = page.ownChannel("U0SALES");
    String ts =
        page.act("U0SALES", "say", "{'channel':'" + dm + "','text':'Who is our CISO?'}")
            .path("ts")
            .asText();
    String thread = dm + "&thread=" + ts;
    page.press("U0SALES", dm, saying("U0SALES", thread, "Ask a human"), "Ask a human");
    submit("U0SALES", "question", "Who is our CISO, and where do they sit?");

    JsonNode card = saying("U0ADMIN", "C0SECURITY", "Question Q-1: open");
    assertThat(card.toString()).contains("where do they sit?", "U0SALES", "Take", "Answer");
    saying("U0SALES", dm, "The experts have your question");
    page.press("U0ADMIN", "C0SECURITY", card, "Answer");
    submit("U0ADMIN", "answer", "On the third floor.");
    JsonNode answer = saying("U0SALES", dm, "On the third floor.");
    page.press("U0SALES", dm, answer, "That answers it");

    JsonNode settled = saying("U0ADMIN", "C0SECURITY", "Question Q-1: answered, and it helped");
    assertThat(settled.path("ts")).isEqualTo(card.path("ts"));
    String lines = "C0SECURITY&thread=" + card.path("ts").asText();
    saying("U0ADMIN", lines, "has answered");
    saying("U0ADMIN", lines, "says that this answers it");
  }

  @ParameterizedTest
  @EnumSource(Settings.Mode.class)
  void theHomeTabIsThereForWhoeverVisits(Settings.Mode mode) throws Exception {
    open(mode);
    page.act("U0MANAGER", "home", "{'tab':'home'}");

    JsonNode home =
        page.await(
            () -> {
              JsonNode view = page.look("U0MANAGER", "state").path("home");
              return view.isObject() ? view : MissingNode.getInstance();
            });
    assertThat(home.path("blocks")).isNotEmpty();
  }

  /** Nobody is named in the settings, so the owner of the workspace becomes the first admin. */
  @ParameterizedTest
  @EnumSource(Settings.Mode.class)
  void anOwnerSettlesWhereSummariesGoAndWhoElseIsAdmin(Settings.Mode mode) throws Exception {
    open(mode);
    page.act("U0MANAGER", "command", "{'channel':'C0GENERAL','text':'/iso admin'}");
    assertThat(last(said("U0MANAGER", "C0GENERAL", 1)).toString()).contains("For admins only");

    page.act("U0ADMIN", "command", "{'channel':'C0GENERAL','text':'/iso admin'}");
    JsonNode settings = window("U0ADMIN", "Settings");
    assertThat(settings.toString()).contains("conversations_select");
    assertThat(submit(settings, "summaries", conversation("G0LEADERS")).at("/errors/summaries"))
        .asString()
        .contains("/invite @Annexbot");
    assertThat(submit(settings, "summaries", conversation("C0SUPPLIER")).at("/errors/summaries"))
        .asString()
        .contains("other organizations");
    assertThat(submit(settings, "summaries", conversation("C0SECURITY")).path("ok").asBoolean())
        .isTrue();
    assertThat(last(said("U0ADMIN", "C0GENERAL", 1)).toString())
        .contains("Saved", "the summary channel");

    page.act("U0ADMIN", "command", "{'channel':'C0GENERAL','text':'/iso admin'}");
    JsonNode again = window("U0ADMIN", "Settings");
    assertThat(again.toString()).contains("\"initial_conversation\":\"C0SECURITY\"");
    JsonNode roles = AtThePage.button(again, "Roles");
    page.act(
        "U0ADMIN",
        "press",
        "{'container':{'type':'view','viewId':'"
            + again.path("id").asText()
            + "'},'blockId':'"
            + roles.path("block").asText()
            + "','actionId':'"
            + roles.path("action").asText()
            + "','chosen':{},'state':{}}");
    JsonNode form = window("U0ADMIN", "Roles");
    String admin =
        "'role':{'value':{'type':'radio_buttons','selected_option':{'value':'ADMIN','text':{'type':"
            + "'plain_text','text':'admin: settings and roles'}}}},"
            + "'who':{'value':{'type':'multi_users_select','selected_users':['U0MANAGER']}}";
    assertThat(submit(form, admin).toString()).contains("admin from now on");

    page.act("U0MANAGER", "command", "{'channel':'C0GENERAL','text':'/iso admin'}");
    assertThat(window("U0MANAGER", "Settings").toString()).contains("C0SECURITY");
  }

  @ParameterizedTest
  @EnumSource(Settings.Mode.class)
  void whoComesOrInvitesItIsGreetedOnce(Settings.Mode mode) throws Exception {
    open(mode);
    page.act("U0SALES", "command", "{'channel':'C0RANDOM','text':'/invite @annexbot'}");
    assertThat(last(said("U0SALES", "C0RANDOM", 2)).toString())
        .contains("Hello, I answer questions about working securely");

    page.act("U0MANAGER", "home", "{'tab':'home'}");
    assertThat(home("U0MANAGER", "Welcome: three things to try").toString())
        .contains("What I keep");
    page.act("U0MANAGER", "home", "{'tab':'home'}");
    page.await(
        () -> {
          JsonNode view = page.look("U0MANAGER", "state").path("home");
          return view.toString().contains("Welcome") ? MissingNode.getInstance() : view;
        });

    page.act("U0ADMIN", "home", "{'tab':'home'}");
    home("U0ADMIN", "Welcome: three things to try");
    String dm = page.ownChannel("U0ADMIN");
    JsonNode card = last(said("U0ADMIN", dm, 1));
    assertThat(card.toString()).contains("Three things to set up");
    JsonNode settings = AtThePage.button(card, "Settings");
    page.act(
        "U0ADMIN",
        "press",
        "{'container':{'type':'message','channel':'"
            + dm
            + "','ts':'"
            + card.path("ts").asText()
            + "'},'blockId':'"
            + settings.path("block").asText()
            + "','actionId':'"
            + settings.path("action").asText()
            + "','chosen':{},'state':{}}");
    window("U0ADMIN", "Settings");
  }

  private JsonNode home(String who, String text) {
    return page.await(
        () -> {
          JsonNode view = page.look(who, "state").path("home");
          return view.toString().contains(text) ? view : MissingNode.getInstance();
        });
  }

  private JsonNode window(String who, String title) {
    return page.await(
        () -> {
          for (JsonNode view : page.look(who, "state").path("modals")) {
            if (view.at("/title/text").asText().equals(title)) {
              return view;
            }
          }
          return MissingNode.getInstance();
        });
  }

  private JsonNode submit(JsonNode view, String field, String value) {
    return submit(view, "'" + field + "':{'value':" + value + "}");
  }

  private JsonNode submit(JsonNode view, String values) {
    return page.act(
        "U0ADMIN",
        "submit",
        "{'viewId':'" + view.path("id").asText() + "','values':{" + values + "}}");
  }

  private static String conversation(String id) {
    return "{'type':'conversations_select','selected_conversation':'" + id + "'}";
  }

  @ParameterizedTest
  @EnumSource(Settings.Mode.class)
  void aMentionByAStrangerGetsAPoliteLine(Settings.Mode mode) throws Exception {
    open(mode);
    page.act(
        "U0STRANGER", "say", "{'channel':'C0SUPPLIER','text':'@annexbot what is a risk owner?'}");

    // In the channel, as nobody sees a whisper in a thread that has not begun.
    JsonNode line = last(said("U0STRANGER", "C0SUPPLIER", 1));
    assertThat(line.path("ephemeral").asBoolean()).isTrue();
    // Times of messages may hold any digits.
    assertThat(line.path("blocks").toString()).doesNotContain("6.1");
  }

  @ParameterizedTest
  @EnumSource(Settings.Mode.class)
  void theDoctorFindsNothingWrong(Settings.Mode mode) throws Exception {
    String word = mode.name().toLowerCase(Locale.ROOT);
    opened = Workspace.open(Setup.of(Path.of("manifest/slack/app-manifest-" + word + ".json")));

    assertThat(SlackDoctor.check(settings(mode).slack(), Clock.systemUTC()))
        .isNotEmpty()
        .allMatch(SlackCheck::ok);
  }
}
