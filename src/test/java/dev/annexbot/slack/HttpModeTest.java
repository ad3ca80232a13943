package dev.annexbot.slack;

import static dev.annexbot.slack.ScriptedDesk.CARD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.chat.Choice;
import dev.annexbot.chat.Form;
import dev.annexbot.chat.Incoming;
import dev.annexbot.chat.Person.Standing;
import dev.annexbot.chat.Place;
import dev.annexbot.chat.Press;
import dev.annexbot.chat.Reply;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpModeTest {
  private static final Form FORM =
      new Form(
          new Press("unhelpful", "A.5.7"),
          "What was wrong?",
          "Send",
          List.of(
              new Form.Field.Writing("words", "In your words", "", 500, true),
              new Form.Field.Choosing("reason", "Why", List.of(new Choice("wrong", "wrong")))));

  private HttpHouse house;

  @BeforeEach
  void open() throws Exception {
    house = new HttpHouse();
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void answersAMentionInItsThread() throws Exception {
    var sent =
        house.event(
            "{'type':'app_mention','user':'U1','team':'T1','channel':'C1','ts':'1.1',"
                + "'client_msg_id':'m1','text':'<@UBOT> what is &lt;A.5.7&gt;?'}",
            ",'event_id':'Ev1'");
    assertThat(sent.statusCode()).isEqualTo(200);
    var said = (Incoming.Said) house.desk.heardOne();
    assertThat(said.text()).isEqualTo("what is <A.5.7>?");
    assertThat(said.who().id().value()).isEqualTo("slack:T1:U1");
    assertThat(said.who().standing()).isEqualTo(Standing.MEMBER);
    assertThat(said.where()).isEqualTo(new Place("slack:C1", "slack:C1:1.1", Place.Kind.CHANNEL));
    var post = house.slack.called("chat.postMessage").with();
    assertThat(post)
        .containsEntry("channel", "C1")
        .containsEntry("thread_ts", "1.1")
        .containsEntry("text", "A.5.7 Threat intelligence\nKnow.")
        .containsEntry("unfurl_links", "0")
        .containsEntry("unfurl_media", "0")
        .containsEntry("link_names", "0");
    assertThat(house.slack.calls("assistant.threads.setStatus")).isEmpty();
  }

  @Test
  void answersADirectMessageInAThreadOfItsOwn() throws Exception {
    house.event(directMessage("1.1", ""), ",'event_id':'Ev1'");
    var said = (Incoming.Said) house.desk.heardOne();
    assertThat(said.where()).isEqualTo(new Place("slack:D1", "slack:D1:1.1", Place.Kind.DIRECT));
    assertThat(house.slack.called("chat.postMessage").with()).containsEntry("thread_ts", "1.1");
    assertThat(house.slack.called("assistant.threads.setStatus").with())
        .containsEntry("channel_id", "D1")
        .containsEntry("thread_ts", "1.1");
    assertThat(house.slack.calls("conversations.info")).isEmpty();
  }

  @Test
  void fallsBackToTheOtherStatusLineAndTakesItAway() throws Exception {
    house.slack.answering(
        "assistant.threads.setStatus", "{\"ok\":false,\"error\":\"missing_scope\"}");
    house.event(directMessage("1.1", ",'thread_ts':'1.0'"), ",'event_id':'Ev1'");
    Eventually.isTrue("ends", () -> house.slack.calls("agents.sessions.setStatus").size() == 2);
    assertThat(house.slack.calls("agents.sessions.setStatus"))
        .extracting(call -> call.with().get("status"))
        .containsExactly("processing", "active");
    assertThat(house.slack.called("chat.postMessage").with()).containsEntry("thread_ts", "1.0");
  }

  @Test
  void saysNothingToItselfToBotsAndToWhatIsNoQuestion() throws Exception {
    var events =
        List.of(
            directMessage("1.1", ",'bot_id':'B1'"),
            directMessage("1.2", ",'edited':{'user':'U1','ts':'1.3'}"),
            directMessage("1.3", "").replace("U1", "UBOT"),
            directMessage("1.4", "").replace("D1", "C1").replace("'im'", "'channel'"),
            "{'type':'message','subtype':'message_changed','channel':'D1','ts':'1.5',"
                + "'message':{'user':'U1','text':'x','ts':'1.1'}}",
            "{'type':'message','subtype':'message_deleted','channel':'D1','ts':'1.6','deleted_ts':'1'}",
            "{'type':'message','subtype':'channel_join','user':'U1','channel':'D1','ts':'1.7'}",
            "{'type':'message','subtype':'bot_message','bot_id':'B2','channel':'D1','ts':'1.8'}",
            "{'type':'reaction_added','user':'U1','reaction':'x','item':{}}",
            "{'type':'app_context_changed','user':'U1'}",
            "{'type':'something_new_from_slack'}");
    for (var event : events) {
      assertThat(house.event(event, ",'event_id':'Ev" + event.hashCode() + "'").statusCode())
          .as(event)
          .isEqualTo(200);
    }
    house.close();
    assertThat(house.desk.heard()).isEmpty();
    assertThat(house.memo.keys).isEmpty();
  }

  @Test
  void answersAQuestionWithAFile() throws Exception {
    house.event(directMessage("1.1", ",'subtype':'file_share','files':[]"), ",'event_id':'E'");
    assertThat(house.desk.heardOne()).isInstanceOf(Incoming.Said.class);
  }

  @Test
  void answersACommandWhereItWasTyped() throws Exception {
    assertThat(command("A.5.7", "tr1").body()).isEmpty();
    var commanded = (Incoming.Commanded) house.desk.heardOne();
    assertThat(commanded.text()).isEqualTo("A.5.7");
    assertThat(commanded.where())
        .isEqualTo(new Place("slack:C1", "slack:C1:U1", Place.Kind.CHANNEL));
    assertThat(house.slack.called("response_url").json("body").getAsJsonObject())
        .satisfies(it -> assertThat(it.get("response_type").getAsString()).isEqualTo("in_channel"));
    house.slack.forget();
  }

  @Test
  void aCardForOneThatIsReadyInTimeTravelsInTheAcknowledgement() throws Exception {
    house.desk.replies(new Reply.Private(CARD));
    assertThat(command("A.5.7", "tr2").body())
        .contains("\"response_type\":\"ephemeral\"", CARD.title());
    // A second delivery is acknowledged and says nothing.
    assertThat(command("A.5.7", "tr2").body()).isEmpty();
    assertThat(house.slack.calls("response_url")).isEmpty();
  }

  @Test
  void answersAShortcutOnAMessageForOneOnly() throws Exception {
    house.interaction(
        "{'type':'message_action','callback_id':'which_control','trigger_id':'tr1',"
            + "'user':{'id':'U1','team_id':'T1'},'team':{'id':'T1'},'channel':{'id':'C1'},"
            + "'message':{'ts':'1.1','thread_ts':'1.0','text':'who may enter?'},'response_url':'"
            + house.slack.responseUrl()
            + "'}");
    assertThat(((Incoming.Pointed) house.desk.heardOne()).text()).isEqualTo("who may enter?");
    assertThat(house.slack.called("response_url").with().get("body"))
        .contains("\"response_type\":\"ephemeral\"", "\"thread_ts\":\"1.0\"");
  }

  @Test
  void opensAWindowForTheGlobalShortcut() throws Exception {
    house.desk.replies(new Reply.Home(CARD));
    house.interaction(
        "{'type':'shortcut','callback_id':'look_up','trigger_id':'tr1',"
            + "'user':{'id':'U1','team_id':'T1'},'team':{'id':'T1'}}");
    assertThat(((Incoming.Opened) house.desk.heardOne()).surface())
        .isEqualTo(Incoming.Surface.HOME);
    assertThat(house.slack.called("views.open").with()).containsEntry("trigger_id", "tr1");
    assertThat(house.slack.calls("views.publish")).isEmpty();
  }

  @Test
  void showsBesideTheMessageThatWasPressed() throws Exception {
    press("show/1", onMessage(false), "tr1");
    var pressed = (Incoming.Pressed) house.desk.heardOne();
    assertThat(pressed.press()).isEqualTo(new Press("show", "A.5.7"));
    assertThat(pressed.where().thread()).isEqualTo("slack:C1:1.1");
    assertThat(house.slack.called("chat.postMessage").with()).containsEntry("thread_ts", "1.1");
  }

  @Test
  void showsForAllWhatWasSharedFromAWhisper() throws Exception {
    press("share/0", onMessage(true), "tr1");
    assertThat(house.slack.called("response_url").with().get("body"))
        .contains("\"response_type\":\"in_channel\"", "\"replace_original\":false")
        .doesNotContain("thread_ts");
    assertThat(house.desk.heardOne().where().thread()).isEqualTo("slack:C1:U1");
  }

  @Test
  void replacesTheMessageThatWasPressed() throws Exception {
    house.desk.replies(new Reply.Replace(CARD));
    press("show/0", onMessage(true), "tr1");
    assertThat(house.slack.called("response_url").with().get("body"))
        .contains("\"replace_original\":true");
  }

  @Test
  void showsThroughTheResponseAddressWhereItIsNoMember() throws Exception {
    house.slack.answering("chat.postMessage", "{\"ok\":false,\"error\":\"not_in_channel\"}");
    press("show/0", onMessage(false), "tr1");
    assertThat(house.slack.called("response_url").with().get("body"))
        .contains("\"response_type\":\"in_channel\"", "\"thread_ts\":\"1.1\"");
  }

  @Test
  void worksOnTheHomePageAndInWindows() throws Exception {
    house.desk.replies(new Reply.Home(CARD));
    house.event(
        "{'type':'app_home_opened','user':'U1','channel':'D1','tab':'home'}", ",'event_id':'E1'");
    assertThat(house.slack.called("views.publish").with()).containsEntry("user_id", "U1");
    house.desk.replies(new Reply.Show(CARD));
    press("show/0", "'container':{'type':'view'},'view':{'id':'V1','type':'home'}", "tr1");
    assertThat(house.slack.called("views.open").with()).containsEntry("trigger_id", "tr1");
    press("show/0", "'container':{'type':'view'},'view':{'id':'V2','type':'modal'}", "tr2");
    assertThat(house.slack.called("views.update").with()).containsEntry("view_id", "V2");
  }

  @Test
  void suggestsQuestionsInBothFormsOfThePane() throws Exception {
    house.desk.replies(new Reply.Suggest(List.of("1", "2", "3", "4", "5")));
    house.event(
        "{'type':'app_home_opened','user':'U1','channel':'D1','tab':'messages'}",
        ",'event_id':'E1'");
    var newer = house.slack.called("assistant.threads.setSuggestedPrompts");
    assertThat(newer.with()).containsEntry("channel_id", "D1").doesNotContainKey("thread_ts");
    assertThat(newer.json("prompts").getAsJsonArray()).hasSize(4);
    house.slack.forget();
    house.event(
        "{'type':'assistant_thread_started','assistant_thread':{'user_id':'U1','channel_id':'D1',"
            + "'thread_ts':'1.1','context':{}}}",
        ",'event_id':'E2'");
    assertThat(house.slack.called("assistant.threads.setSuggestedPrompts").with())
        .containsEntry("thread_ts", "1.1");
  }

  @Test
  void suggestsWhileSomebodyTypes() throws Exception {
    var answer =
        house.interaction(
            "{'type':'block_suggestion','action_id':'pick/0','block_id':'b','value':'thre',"
                + "'user':{'id':'U1','team_id':'T1'},'team':{'id':'T1'},'container':{'type':'view'}}");
    assertThat(answer.body())
        .contains("\"text\":\"pick thre for a MEMBER\"", "\"value\":\"A.5.7\"")
        .doesNotContain("too long a value", "x".repeat(76));
    assertThat(house.memo.keys).isEmpty();
  }

  @Test
  void opensAFormAndTakesItBackToWhereItWasOpened() throws Exception {
    house.desk.replies(new Reply.Ask(FORM));
    press("unhelpful/0", onMessage(true), "tr1");
    var view = house.slack.called("views.open").json("view").getAsJsonObject();
    assertThat(view.get("private_metadata").getAsString()).hasSizeLessThan(3_000);
    house.desk.replies(new Reply.Private(CARD));
    var answer = submit(view.get("private_metadata").getAsString(), "tr2");
    assertThat(answer.body()).isEmpty();
    Eventually.isTrue("the form is heard", () -> house.desk.heard().size() == 2);
    var submitted = (Incoming.Submitted) house.desk.heard().get(1);
    assertThat(submitted.form()).isEqualTo(FORM.purpose());
    assertThat(submitted.values()).isEqualTo(Map.of("reason", "wrong", "words", "because"));
    assertThat(submitted.where().thread()).isEqualTo("slack:C1:U1");
    assertThat(house.slack.called("response_url").with().get("body")).contains("ephemeral");
  }

  @Test
  void showsMistakesInTheFormAndTakesItAgain() throws Exception {
    house.desk.replies(new Reply.Mend(Map.of("words", "Please say more.")));
    assertThat(submit("{}", "tr1").body())
        .contains("\"response_action\":\"errors\"", "\"words\":\"Please say more.\"");
    house.desk.replies(new Reply.Show(CARD));
    assertThat(submit("{}", "tr2").body()).isEmpty();
    assertThat(house.slack.called("views.open").with()).containsEntry("trigger_id", "tr2");
  }

  @Test
  void changesTheWindowWhenAFormIsAnsweredWithAForm() throws Exception {
    house.desk.replies(new Reply.Ask(FORM));
    assertThat(submit("no json", "tr1").body()).contains("\"response_action\":\"update\"");
  }

  @Test
  void offersAButtonWhereNoWindowCanBeOpened() throws Exception {
    house.desk.replies(new Reply.Ask(FORM));
    house.event(directMessage("1.1", ""), ",'event_id':'E1'");
    assertThat(house.slack.called("chat.postMessage").with().get("blocks"))
        .contains("\"action_id\":\"unhelpful/0\"", "What was wrong?");
    house.slack.answering("views.open", "{\"ok\":false,\"error\":\"expired_trigger_id\"}");
    press("unhelpful/0", onMessage(true), "tr1");
    assertThat(house.slack.called("response_url").with().get("body")).contains("unhelpful/0");
  }

  @Test
  void dropsAnAnswerThatSomebodyStopped() throws Exception {
    var begun = new java.util.concurrent.CountDownLatch(1);
    var go = new java.util.concurrent.CountDownLatch(1);
    house.desk.replies(
        incoming -> {
          begun.countDown();
          await(go);
          return new Reply.Show(CARD);
        });
    house.event(directMessage("1.1", ""), ",'event_id':'E1'");
    await(begun);
    house.event(
        "{'type':'agent_session_stopped','user':'U1','channel':'D1','thread_ts':'1.1'}",
        ",'event_id':'E2'");
    go.countDown();
    house.close();
    assertThat(house.slack.calls("chat.postMessage")).isEmpty();
  }

  @Test
  void isNoLongerReadyWhenItWasSentAway() throws Exception {
    assertThat(house.wall.isReady()).isTrue();
    house.event("{'type':'app_uninstalled'}", ",'event_id':'E1'");
    assertThat(house.wall.isReady()).isFalse();
  }

  private static void await(java.util.concurrent.CountDownLatch latch) {
    try {
      assertThat(latch.await(10, java.util.concurrent.TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String directMessage(String ts, String rest) {
    return "{'type':'message','user':'U1','team':'T1','channel':'D1','channel_type':'im','ts':'"
        + ts
        + "','text':'what is A.5.7?'"
        + rest
        + "}";
  }

  private java.net.http.HttpResponse<String> command(String text, String trigger) throws Exception {
    return house.send(
        "command=%2Fiso&text="
            + text
            + "&team_id=T1&user_id=U1&channel_id=C1&channel_name=general&trigger_id="
            + trigger
            + "&response_url="
            + java.net.URLEncoder.encode(
                house.slack.responseUrl(), java.nio.charset.StandardCharsets.UTF_8));
  }

  private String onMessage(boolean ephemeral) {
    return "'container':{'type':'message','message_ts':'1.1','channel_id':'C1','is_ephemeral':"
        + ephemeral
        + "},'channel':{'id':'C1'},'response_url':'"
        + house.slack.responseUrl()
        + "'";
  }

  private void press(String action, String where, String trigger) throws Exception {
    var answer =
        house.interaction(
            "{'type':'block_actions','trigger_id':'"
                + trigger
                + "','user':{'id':'U1','team_id':'T1'},'team':{'id':'T1'},"
                + where
                + ",'actions':[{'type':'button','action_id':'"
                + action
                + "','block_id':'b','value':'A.5.7','action_ts':'1'}]}");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
  }

  private java.net.http.HttpResponse<String> submit(String memory, String trigger)
      throws Exception {
    return house.interaction(
        "{'type':'view_submission','trigger_id':'"
            + trigger
            + "','user':{'id':'U1','team_id':'T1'},'team':{'id':'T1'},'view':{'id':'V1',"
            + "'type':'modal','callback_id':'unhelpful','private_metadata':"
            + com.google.gson.JsonParser.parseString(new com.google.gson.Gson().toJson(memory))
            + ",'state':{'values':{'words':{'value':{'type':'plain_text_input','value':'because'}},"
            + "'reason':{'value':{'type':'radio_buttons','selected_option':{'value':'wrong'}}}}}}}");
  }
}
