package dev.annexbot.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Windows open in time, once, three upon each other, and close as Slack closes them. */
class WindowsTest {
  private static final String WHO = "U0SALES";
  private static final String FORM =
      "{'type':'modal','callback_id':'form','notify_on_close':true,'title':{'type':'plain_text','text':'A"
          + " form'},"
          + "'submit':{'type':'plain_text','text':'Send'},'blocks':[{'type':'input','block_id':'why',"
          + "'label':{'type':'plain_text','text':'Why?'},'element':{'type':'plain_text_input','action_id':'text'}},"
          + "{'type':'actions','block_id':'more','elements':[{'type':'button','action_id':'go',"
          + "'text':{'type':'plain_text','text':'Go'},'value':'7'}]}]}";
  private Rig rig;
  private SocketApp app;

  @BeforeEach
  void open() throws IOException {
    rig = Rig.socket();
    app = new SocketApp(rig);
    Soon.isTrue("the app is there", () -> rig.workspace.openSockets() == 1);
  }

  @AfterEach
  void close() {
    app.close();
    rig.close();
  }

  /** The ticket of a shortcut that somebody has just used. */
  private String trigger() {
    int before = app.payloads("shortcut").size();
    assertThat(rig.act(WHO, "shortcut", "{'callbackId':'look_up'}").isOk()).isTrue();
    Soon.isTrue("it arrives", () -> app.payloads("shortcut").size() > before);
    return app.payloads("shortcut").getLast().path("trigger_id").asText();
  }

  private Rig.Answer open(String trigger) {
    return rig.call("views.open", "{'trigger_id':'" + trigger + "','view':" + FORM + "}");
  }

  private Rig.Answer push() {
    String top = top().path("id").asText();
    rig.act(
        WHO,
        "press",
        "{'container':{'type':'view','viewId':'" + top + "'},'blockId':'more','actionId':'go'}");
    String trigger = app.last("block_actions").path("trigger_id").asText();
    return rig.call("views.push", "{'trigger_id':'" + trigger + "','view':" + FORM + "}");
  }

  private JsonNode stack() {
    return rig.look(WHO, "state").path("modals");
  }

  private JsonNode top() {
    return stack().get(stack().size() - 1);
  }

  private Rig.Answer submit(String text) {
    return rig.act(
        WHO,
        "submit",
        "{'viewId':'"
            + top().path("id").asText()
            + "','values':{'why':{'text':{'type':'plain_text_input','value':'"
            + text
            + "'}}}}");
  }

  @Test
  void aTicketIsGoodForThreeSecondsAndOnce() {
    String late = trigger();
    rig.clock.pass(Duration.ofMillis(3_001));
    assertThat(open(late).error()).isEqualTo("expired_trigger_id");

    String good = trigger();
    rig.clock.pass(Duration.ofSeconds(3));
    assertThat(open(good).isOk()).isTrue();
    assertThat(open(good).error()).isEqualTo("exchanged_trigger_id");
    assertThat(open("1.2.nonsense").error()).isEqualTo("invalid_trigger_id");
    assertThat(stack()).hasSize(1);
  }

  @Test
  void aWindowThatSlackWouldRefuseDoesNotCostTheTicket() {
    String trigger = trigger();
    Rig.Answer wrong =
        rig.call(
            "views.open", "{'trigger_id':'" + trigger + "','view':{'type':'modal','blocks':[]}}");

    assertThat(wrong.error()).isEqualTo("invalid_arguments");
    assertThat(wrong.json().at("/response_metadata/messages").toString()).contains("/view");
    assertThat(open(trigger).isOk()).isTrue();
  }

  @Test
  void threeWindowsFitUponEachOther() {
    assertThat(open(trigger()).isOk()).isTrue();
    assertThat(push().isOk()).isTrue();
    assertThat(push().isOk()).isTrue();
    assertThat(push().error()).isEqualTo("push_limit_reached");

    assertThat(top().path("root_view_id")).isEqualTo(stack().get(0).path("id"));
    assertThat(top().path("previous_view_id")).isEqualTo(stack().get(1).path("id"));
  }

  @Test
  void aPressInAMessageCannotPush() {
    open(trigger());

    assertThat(
            rig.call("views.push", "{'trigger_id':'" + trigger() + "','view':" + FORM + "}")
                .error())
        .isEqualTo("invalid_trigger_id");
  }

  @Test
  void anOldHashIsRefused() {
    JsonNode first = open(trigger()).json().path("view");
    String update =
        "{'view_id':'" + first.path("id").asText() + "','hash':'%s','view':" + FORM + "}";

    assertThat(rig.call("views.update", update.formatted(first.path("hash").asText())).isOk())
        .isTrue();
    assertThat(rig.call("views.update", update.formatted(first.path("hash").asText())).error())
        .isEqualTo("hash_conflict");
    assertThat(rig.call("views.update", "{'view_id':'V0NO','view':" + FORM + "}").error())
        .isEqualTo("not_found");
  }

  @Test
  void anEmptyAcknowledgementClosesTheTopWindowOnly() {
    open(trigger());
    push();

    assertThat(submit("because").json().path("stack")).hasSize(1);
    JsonNode sent = app.last("view_submission");
    assertThat(sent.at("/view/state/values/why/text/value").asText()).isEqualTo("because");
    assertThat(sent.at("/user/team_id").asText()).isEqualTo("T0WORKSHOP");
    assertThat(sent.at("/view/callback_id").asText()).isEqualTo("form");
  }

  @Test
  void anAcknowledgementMayClearUpdateOrPush() {
    open(trigger());
    app.replying("{'response_action':'push','view':" + FORM + "}");
    assertThat(submit("a").json().path("stack")).hasSize(2);

    app.replying("{'response_action':'update','view':" + FORM.replace("A form", "Another") + "}");
    assertThat(submit("a").json().at("/stack/1/title/text").asText()).isEqualTo("Another");

    app.replying("{'response_action':'clear'}");
    assertThat(submit("a").json().path("stack")).isEmpty();
  }

  @Test
  void mistakesAreShownAtTheirFields() {
    open(trigger());
    app.replying("{'response_action':'errors','errors':{'why':'Say more'}}");

    Rig.Answer answer = submit("a");
    assertThat(answer.error()).isEqualTo("errors");
    assertThat(answer.json().at("/errors/why").asText()).isEqualTo("Say more");
    assertThat(stack()).hasSize(1);

    app.replying("{'response_action':'errors','errors':{'elsewhere':'Say more'}}");
    assertThat(submit("a").error()).isEqualTo("invalid_errors");
  }

  @Test
  void aWindowInAnAcknowledgementIsCheckedAsWell() {
    open(trigger());
    app.replying(
        "{'response_action':'update','view':" + FORM.replace("A form", "t".repeat(25)) + "}");

    assertThat(submit("a").json().path("text").asText()).contains("/view/title");
  }

  @Test
  void whatIsRequiredIsAskedForBeforeTheAppHearsOfIt() {
    open(trigger());

    assertThat(submit("").json().at("/errors/why").asText())
        .isEqualTo("Please complete this required field.");
    assertThat(app.payloads("view_submission")).isEmpty();
  }

  @Test
  void whoeverWaitsIsToldWhenTheAppDoesNotAnswer() throws Exception {
    open(trigger());
    app.silent();
    var answer = java.util.concurrent.CompletableFuture.supplyAsync(() -> submit("a"));
    Soon.isTrue("it arrives", () -> !app.payloads("view_submission").isEmpty());
    rig.clock.pass(Duration.ofSeconds(3));

    assertThat(answer.get().json().path("text").asText()).contains("did not respond");
    assertThat(stack()).hasSize(1);
  }

  @Test
  void theAppHearsOfClosingWhenItWantsTo() {
    open(trigger());
    push();
    rig.act(WHO, "close", "{'viewId':'" + top().path("id").asText() + "','all':true}");

    assertThat(stack()).isEmpty();
    Soon.isTrue("both are told of", () -> app.payloads("view_closed").size() == 2);
    assertThat(app.payloads("view_closed"))
        .allSatisfy(closed -> assertThat(closed.path("is_cleared").asBoolean()).isTrue());
  }

  @Test
  void nobodyTouchesTheWindowsOfOthers() {
    String id = open(trigger()).json().at("/view/id").asText();

    assertThat(rig.act("U0ADMIN", "close", "{'viewId':'" + id + "'}").error())
        .isEqualTo("not_found");
    assertThat(stack()).hasSize(1);
  }

  @Test
  void aHomeTabIsPublishedForOnePerson() {
    String home = "{'user_id':'U0SALES','view':{'type':'home','blocks':[{'type':'divider'}]}}";

    assertThat(rig.call("views.publish", home).isOk()).isTrue();
    assertThat(rig.call("views.publish", home.replace("'home'", "'modal'")).isOk()).isFalse();
    assertThat(rig.look(WHO, "state").at("/home/type").asText()).isEqualTo("home");
    assertThat(rig.look("U0ADMIN", "state").path("home").isNull()).isTrue();
    app.reply = envelope -> Optional.of("");
    rig.act(WHO, "home", "{'tab':'home'}");
    assertThat(app.last("app_home_opened").at("/event/view/type").asText()).isEqualTo("home");
  }

  @Test
  void whatIsPublishedAgainUnchangedIsNamedAsBefore() {
    String home =
        "{'user_id':'U0SALES','view':{'type':'home','blocks':[{'type':'divider'},{'type':'divider'}]}}";

    JsonNode first = rig.call("views.publish", home).json().path("view");
    JsonNode again = rig.call("views.publish", home).json().path("view");
    assertThat(again.path("blocks")).isEqualTo(first.path("blocks"));
    assertThat(again.path("hash")).isNotEqualTo(first.path("hash"));
    assertThat(again.at("/blocks/0/block_id")).isNotEqualTo(again.at("/blocks/1/block_id"));
  }
}
