package dev.annexbot.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Presses, commands and shortcuts reach the app in Slack's words, and its answers come back. */
class PressesTest {
  private static final String CARD =
      "{'channel':'C0GENERAL','text':'card','blocks':[{'type':'actions','block_id':'b','elements':["
          + "{'type':'button','action_id':'go','text':{'type':'plain_text','text':'Go'},'value':'7'},"
          + "{'type':'static_select','action_id':'pick','options':[{'text':{'type':'plain_text','text':'One'},'value':'1'}]},"
          + "{'type':'external_select','action_id':'find','min_query_length':1,'placeholder':{'type':'plain_text','text':'Find'}}]}]}";
  private Rig rig;
  private SocketApp app;
  private String ts = "";

  @BeforeEach
  void open() throws IOException {
    rig = Rig.socket();
    app = new SocketApp(rig);
    Soon.isTrue("the app is there", () -> rig.workspace.openSockets() == 1);
    ts = rig.call("chat.postMessage", CARD).json().path("ts").asText();
  }

  @AfterEach
  void close() {
    app.close();
    rig.close();
  }

  private Rig.Answer press(String who, String action, String chosen) {
    return rig.act(
        who,
        "press",
        "{'container':{'type':'message','channel':'C0GENERAL','ts':'"
            + ts
            + "'},'blockId':'b','actionId':'"
            + action
            + "','chosen':"
            + chosen
            + ",'state':{}}");
  }

  private Rig.Answer command(String who, String text) {
    return rig.act(who, "command", "{'channel':'C0GENERAL','text':'" + text + "'}");
  }

  @Test
  void aPressSaysWhoPressedWhatAndWhere() {
    assertThat(press("U0SALES", "go", "{'value':'made up'}").isOk()).isTrue();

    JsonNode press = app.last("block_actions");
    assertThat(press.at("/user/id").asText()).isEqualTo("U0SALES");
    assertThat(press.at("/container/message_ts").asText()).isEqualTo(ts);
    assertThat(press.at("/container/is_ephemeral").asBoolean()).isFalse();
    assertThat(press.at("/channel/name").asText()).isEqualTo("general");
    assertThat(press.at("/message/text").asText()).isEqualTo("card");
    assertThat(press.at("/actions/0/value").asText()).isEqualTo("7");
    assertThat(press.at("/actions/0/action_ts").asText()).isNotEmpty();
    assertThat(press.path("api_app_id").asText()).isEqualTo("A0ASSISTANT");
    assertThat(press.at("/state/values/b/pick/selected_option").isNull()).isTrue();
  }

  @Test
  void onlyWhatIsOfferedCanBeChosen() {
    assertThat(press("U0SALES", "pick", "{'selected_option':{'value':'2'}}").error())
        .isEqualTo("invalid_choice");
    assertThat(press("U0SALES", "pick", "{'selected_option':{'value':'1'}}").isOk()).isTrue();
    assertThat(app.last("block_actions").at("/actions/0/selected_option/text/text").asText())
        .isEqualTo("One");
    assertThat(press("U0SALES", "gone", "{}").error()).isEqualTo("gone");
  }

  @Test
  void theAppKnowsTheOptionsOfALongList() {
    app.replying("{'options':[{'text':{'type':'plain_text','text':'Found'},'value':'9'}]}");
    String asked =
        "{'container':{'type':'message','channel':'C0GENERAL','ts':'"
            + ts
            + "'},'blockId':'b','actionId':'find','value':'fo'}";

    assertThat(rig.act("U0SALES", "options", asked).json().at("/options/0/value").asText())
        .isEqualTo("9");
    assertThat(app.last("block_suggestion").path("value").asText()).isEqualTo("fo");

    app.replying("{}");
    assertThat(rig.act("U0SALES", "options", asked).error()).isEqualTo("invalid_options");
  }

  @Test
  void anAddressIsGoodFiveTimes() {
    press("U0SALES", "go", "{}");
    String url = app.last("block_actions").path("response_url").asText();

    for (int i = 0; i < 5; i++) {
      assertThat(rig.respond(url, "{'text':'answer'}").status()).isEqualTo(200);
    }
    Rig.Answer sixth = rig.respond(url, "{'text':'answer'}");
    assertThat(sixth.status()).isEqualTo(404);
    assertThat(sixth.error()).isEqualTo("used_url");
    assertThat(rig.messages("U0SALES", "C0GENERAL")).hasSize(6);
    assertThat(rig.messages("U0ADMIN", "C0GENERAL")).hasSize(1);
  }

  @Test
  void anAddressIsGoodForThirtyMinutes() {
    press("U0SALES", "go", "{}");
    String url = app.last("block_actions").path("response_url").asText();
    rig.clock.pass(Duration.ofMinutes(30));
    assertThat(rig.respond(url, "{'text':'in time'}").status()).isEqualTo(200);

    rig.clock.pass(Duration.ofSeconds(1));
    assertThat(rig.respond(url, "{'text':'late'}").error()).isEqualTo("expired_url");
    assertThat(rig.respond(url.substring(0, url.length() - 3) + "AAA", "{'text':'a'}").status())
        .isEqualTo(404);
  }

  @Test
  void anAnswerMayReplaceOrDeleteWhatWasPressed() {
    press("U0SALES", "go", "{}");
    String url = app.last("block_actions").path("response_url").asText();

    rig.respond(url, "{'replace_original':true,'text':'other'}");
    assertThat(rig.messages("U0ADMIN", "C0GENERAL").at("/0/text").asText()).isEqualTo("other");
    assertThat(rig.respond(url, "{'text':''}").error()).isEqualTo("no_text");
    rig.respond(url, "{'delete_original':true}");
    assertThat(rig.messages("U0ADMIN", "C0GENERAL")).isEmpty();
  }

  @Test
  void aPlainAcknowledgementOfACommandIsSeenByItsSenderAlone() {
    app.replying("{'text':'psst'}");
    assertThat(command("U0SALES", "/iso 8.24 & more").isOk()).isTrue();

    JsonNode command = app.last("command");
    assertThat(command.path("command").asText()).isEqualTo("/iso");
    assertThat(command.path("text").asText()).isEqualTo("8.24 &amp; more");
    assertThat(command.path("channel_id").asText()).isEqualTo("C0GENERAL");
    assertThat(rig.messages("U0SALES", "C0GENERAL").at("/1/ephemeral").asBoolean()).isTrue();
    assertThat(rig.messages("U0ADMIN", "C0GENERAL")).hasSize(1);
  }

  @Test
  void anAcknowledgementForAllShowsTheCommandAsWell() {
    app.replying("{'response_type':'in_channel','text':'hear'}");
    command("U0SALES", "/iso 5.1");

    assertThat(rig.messages("U0ADMIN", "C0GENERAL").findValuesAsText("text"))
        .contains("/iso 5.1", "hear");
  }

  @Test
  void anAcknowledgementThatSlackWouldRefuseIsTold() {
    app.replying("{'text':'a','blocks':[{'type':'nonsense'}]}");

    Rig.Answer answer = command("U0SALES", "/iso 5.1");
    assertThat(answer.error()).isEqualTo("invalid_blocks");
    assertThat(answer.json().path("text").asText()).contains("/blocks/0");
  }

  @Test
  void whoeverWaitsIsToldAfterThreeSeconds() throws Exception {
    app.silent();
    var answer = CompletableFuture.supplyAsync(() -> command("U0SALES", "/iso 5.1"));
    app.last("command");
    assertThat(answer.isDone()).isFalse();
    rig.clock.pass(Duration.ofSeconds(3));

    assertThat(answer.get().error()).isEqualTo("operation_timeout");
    assertThat(answer.get().json().path("text").asText()).contains("Annexbot did not respond");
  }

  @Test
  void unknownCommandsAndCommandsInThreadsAreRefused() {
    assertThat(command("U0SALES", "/nonsense").error()).isEqualTo("unknown_command");
    assertThat(
            rig.act(
                    "U0SALES",
                    "command",
                    "{'channel':'C0GENERAL','thread':'" + ts + "','text':'/iso 5.1'}")
                .error())
        .isEqualTo("in_thread");
    assertThat(app.payloads("command")).isEmpty();
  }

  @Test
  void aShortcutAtAMessageBringsTheMessage() {
    rig.act(
        "U0SALES",
        "shortcut",
        "{'callbackId':'which_control','channel':'C0GENERAL','ts':'" + ts + "'}");

    JsonNode pointed = app.last("message_action");
    assertThat(pointed.at("/message/ts").asText()).isEqualTo(ts);
    assertThat(pointed.path("response_url").asText()).contains("/hook/");
    assertThat(rig.act("U0SALES", "shortcut", "{'callbackId':'which_control'}").error())
        .isEqualTo("unknown_shortcut");
  }
}
