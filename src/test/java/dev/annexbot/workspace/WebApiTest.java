package dev.annexbot.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The Web API refuses what the real one refuses. */
class WebApiTest {
  private static final String GENERAL = "C0GENERAL";
  private Rig rig;

  @BeforeEach
  void open() throws IOException {
    rig = Rig.socket("channels:history", "reactions:write", "files:write", "usergroups:read");
  }

  @AfterEach
  void close() {
    rig.close();
  }

  private String post(String text) {
    return rig.call("chat.postMessage", "{'channel':'" + GENERAL + "','text':'" + text + "'}")
        .json()
        .path("ts")
        .asText();
  }

  @Test
  void knowsWhoCalls() {
    assertThat(rig.form("", "auth.test", Map.of()).error()).isEqualTo("not_authed");
    assertThat(rig.form("xoxb-wrong", "auth.test", Map.of()).error()).isEqualTo("invalid_auth");
    assertThat(rig.form(rig.workspace.tokens().app(), "auth.test", Map.of()).error())
        .isEqualTo("not_allowed_token_type");
    assertThat(rig.form(rig.workspace.tokens().bot(), "apps.connections.open", Map.of()).error())
        .isEqualTo("not_allowed_token_type");

    Rig.Answer known = rig.form(rig.workspace.tokens().bot(), "auth.test", Map.of());
    assertThat(known.json().path("user_id").asText()).isEqualTo("U0ASSISTANT");
    assertThat(known.raw().headers().firstValue("x-oauth-scopes").orElseThrow())
        .contains("chat:write", "im:history");
    assertThat(known.raw().headers().firstValue("date")).contains("Mon, 23 Nov 2026 09:00:00 GMT");
  }

  @Test
  void takesTheTokenFromTheFormAsWell() {
    var fields = Map.of("token", rig.workspace.tokens().bot());

    assertThat(rig.form("", "auth.test", fields).isOk()).isTrue();
  }

  @Test
  void saysWhichScopeIsMissing() {
    Rig.Answer refused = rig.call("users.lookupByEmail", "{'email':'sales@workshop.example'}");

    assertThat(refused.error()).isEqualTo("missing_scope");
    assertThat(refused.json().path("needed").asText()).isEqualTo("users:read.email");
    assertThat(refused.json().path("provided").asText()).contains("users:read");
  }

  @Test
  void doesNotKnowEveryMethod() {
    assertThat(rig.call("admin.users.list", "{}").error()).isEqualTo("unknown_method");
  }

  @Test
  void postsOnlyWhereTheAppIs() {
    assertThat(rig.call("chat.postMessage", "{'channel':'C0NOWHERE','text':'a'}").error())
        .isEqualTo("channel_not_found");
    assertThat(rig.call("chat.postMessage", "{'channel':'C0RANDOM','text':'a'}").error())
        .isEqualTo("not_in_channel");
    assertThat(rig.call("chat.postMessage", "{'channel':'G0LEADERS','text':'a'}").error())
        .isEqualTo("channel_not_found");
    assertThat(rig.call("chat.postMessage", "{'channel':'C0GENERAL','text':'a'}").isOk()).isTrue();
  }

  @Test
  void refusesEmptyMessagesAndWrongBlocks() {
    assertThat(rig.call("chat.postMessage", "{'channel':'C0GENERAL'}").error())
        .isEqualTo("no_text");

    Rig.Answer wrong =
        rig.call(
            "chat.postMessage",
            "{'channel':'C0GENERAL','text':'a','blocks':[{'type':'divider'},{'type':'header',"
                + "'text':{'type':'plain_text','text':'"
                + "h".repeat(151)
                + "'}}]}");
    assertThat(wrong.error()).isEqualTo("invalid_blocks");
    assertThat(wrong.json().at("/response_metadata/messages/0").asText())
        .contains("[json-pointer:/blocks/1/text");
    assertThat(rig.messages("U0SALES", GENERAL)).isEmpty();
  }

  @Test
  void readsFormsAndJsonAlike() {
    Rig.Answer answer =
        rig.form(
            rig.workspace.tokens().bot(),
            "chat.postMessage",
            Map.of("channel", GENERAL, "text", "a & b", "blocks", "[{\"type\":\"divider\"}]"));

    assertThat(answer.json().at("/message/text").asText()).isEqualTo("a & b");
    assertThat(answer.json().at("/message/blocks/0/block_id").asText()).isNotEmpty();
  }

  @Test
  void changesOnlyWhatTheAppSaid() {
    String theirs =
        rig.act("U0SALES", "say", "{'channel':'C0GENERAL','text':'mine'}")
            .json()
            .path("ts")
            .asText();
    String ours = post("ours");

    assertThat(update(theirs).error()).isEqualTo("cant_update_message");
    assertThat(update("1000000000.000100").error()).isEqualTo("message_not_found");
    assertThat(update(ours).isOk()).isTrue();
    assertThat(rig.messages("U0SALES", GENERAL).get(1).path("text").asText()).isEqualTo("new");
    assertThat(delete(theirs).error()).isEqualTo("cant_delete_message");
    assertThat(delete(ours).isOk()).isTrue();
    assertThat(rig.messages("U0SALES", GENERAL)).hasSize(1);
  }

  private Rig.Answer update(String ts) {
    return rig.call("chat.update", "{'channel':'C0GENERAL','ts':'" + ts + "','text':'new'}");
  }

  private Rig.Answer delete(String ts) {
    return rig.call("chat.delete", "{'channel':'C0GENERAL','ts':'" + ts + "'}");
  }

  @Test
  void whispersOnlyToWhoIsThere() {
    String to = "{'channel':'C0SECURITY','text':'psst','user':'";
    assertThat(rig.call("chat.postEphemeral", to + "U0NOBODY'}").error())
        .isEqualTo("user_not_found");
    assertThat(rig.call("chat.postEphemeral", to + "U0GUEST'}").error())
        .isEqualTo("user_not_in_channel");
    assertThat(rig.call("chat.postEphemeral", to + "U0SALES'}").isOk()).isTrue();

    assertThat(rig.messages("U0SALES", "C0SECURITY")).hasSize(1);
    assertThat(rig.messages("U0ADMIN", "C0SECURITY")).isEmpty();
  }

  @Test
  void countsCallsByTheirTier() {
    for (int i = 0; i < 20; i++) {
      assertThat(rig.call("conversations.list", "{}").isOk()).isTrue();
    }
    Rig.Answer refused = rig.call("conversations.list", "{}");
    assertThat(refused.status()).isEqualTo(429);
    int wait = Integer.parseInt(refused.raw().headers().firstValue("retry-after").orElseThrow());
    assertThat(wait).isBetween(1, 60);

    rig.clock.pass(Duration.ofSeconds(wait));
    assertThat(rig.call("conversations.list", "{}").isOk()).isTrue();
  }

  @Test
  void saysThingsLater() {
    long now = rig.clock.instant().getEpochSecond();
    assertThat(later(now - 1).error()).isEqualTo("time_in_past");
    assertThat(later(now + 121L * 86_400).error()).isEqualTo("time_too_far");
    assertThat(later(now + 600).isOk()).isTrue();
    Rig.Answer other = later(now + 600);
    rig.call(
        "chat.deleteScheduledMessage",
        "{'channel':'C0GENERAL','scheduled_message_id':'"
            + other.json().path("scheduled_message_id").asText()
            + "'}");
    assertThat(rig.call("chat.scheduledMessages.list", "{}").json().path("scheduled_messages"))
        .hasSize(1);

    rig.clock.pass(Duration.ofMinutes(10));
    Soon.isTrue("it is said", () -> rig.messages("U0SALES", GENERAL).size() == 1);
    assertThat(rig.call("chat.scheduledMessages.list", "{}").json().path("scheduled_messages"))
        .isEmpty();
  }

  private Rig.Answer later(long at) {
    return rig.call(
        "chat.scheduleMessage", "{'channel':'C0GENERAL','text':'later','post_at':" + at + "}");
  }

  @Test
  void remembersWhatWasSaidWithTheAppsOwnNotes() {
    rig.call(
        "chat.postMessage",
        "{'channel':'C0GENERAL','text':'one','metadata':{'event_type':'note','event_payload':{'id':'7'}}}");
    String two = post("two");
    post("three");
    rig.call(
        "chat.postMessage", "{'channel':'C0GENERAL','text':'in it','thread_ts':'" + two + "'}");

    JsonNode plain = rig.call("conversations.history", "{'channel':'C0GENERAL'}").json();
    assertThat(plain.path("messages").findValuesAsText("text"))
        .containsExactly("three", "two", "one");
    assertThat(plain.path("messages").get(2).has("metadata")).isFalse();

    JsonNode noted =
        rig.call(
                "conversations.history",
                "{'channel':'C0GENERAL','limit':2,'include_all_metadata':true}")
            .json();
    assertThat(noted.path("messages")).hasSize(2);
    String cursor = noted.at("/response_metadata/next_cursor").asText();
    JsonNode rest =
        rig.call(
                "conversations.history",
                "{'channel':'C0GENERAL','limit':2,'include_all_metadata':true,'cursor':'"
                    + cursor
                    + "'}")
            .json();
    assertThat(rest.at("/messages/0/metadata/event_payload/id").asText()).isEqualTo("7");
    assertThat(rest.path("has_more").asBoolean()).isFalse();

    JsonNode since =
        rig.call("conversations.history", "{'channel':'C0GENERAL','oldest':'" + two + "'}").json();
    assertThat(since.path("messages")).hasSize(1);
    JsonNode thread =
        rig.call("conversations.replies", "{'channel':'C0GENERAL','ts':'" + two + "'}").json();
    assertThat(thread.path("messages").findValuesAsText("text")).containsExactly("two", "in it");
  }

  @Test
  void answersOnlyToTheHeadOfAThread() {
    String head = post("head");
    String in = "{'channel':'C0GENERAL','text':'a','thread_ts':'";
    String reply = rig.call("chat.postMessage", in + head + "'}").json().path("ts").asText();

    assertThat(rig.call("chat.postMessage", in + reply + "'}").error())
        .isEqualTo("cannot_reply_to_message");
    assertThat(rig.call("chat.postMessage", in + "1000000000.000100'}").error())
        .isEqualTo("thread_not_found");
  }

  @Test
  void tellsPeopleApart() {
    assertThat(user("U0GUEST").path("is_restricted").asBoolean()).isTrue();
    assertThat(user("U0STRANGER").path("is_stranger").asBoolean()).isTrue();
    assertThat(user("U0STRANGER").path("team_id").asText()).isEqualTo("T0ELSEWHERE");
    assertThat(user("U0STRANGER").has("tz")).isFalse();
    assertThat(user("U0ENGINEER").path("tz_offset").asInt()).isEqualTo(9 * 3600);
    assertThat(user("U0ADMIN").path("is_admin").asBoolean()).isTrue();
    assertThat(user("U0ASSISTANT").path("is_bot").asBoolean()).isTrue();
    assertThat(user("U0SALES").at("/profile/email").isMissingNode()).isTrue();
    assertThat(rig.call("users.info", "{'user':'U0NOBODY'}").error()).isEqualTo("user_not_found");
  }

  private JsonNode user(String id) {
    return rig.call("users.info", "{'user':'" + id + "'}").json().path("user");
  }

  @Test
  void reactsOnce() {
    String ts = post("a");
    String call = "{'channel':'C0GENERAL','timestamp':'" + ts + "','name':'eyes'}";

    assertThat(rig.call("reactions.add", call).isOk()).isTrue();
    assertThat(rig.call("reactions.add", call).error()).isEqualTo("already_reacted");
  }

  @Test
  void checksBlocksWithoutPostingThem() {
    Rig.Answer wrong = rig.call("blocks.validate", "{'blocks':[{'type':'nonsense'}]}");

    assertThat(wrong.isOk()).isFalse();
    assertThat(wrong.json().at("/errors/0/pointer").asText()).startsWith("/blocks/0");
    assertThat(rig.call("blocks.validate", "{'blocks':[{'type':'divider'}]}").isOk()).isTrue();
  }

  @Test
  void takesFilesInThreeSteps() {
    JsonNode address =
        rig.call("files.getUploadURLExternal", "{'filename':'a.png','length':3}").json();
    String id = address.path("file_id").asText();
    String complete = "{'files':[{'id':'" + id + "','title':'A'}],'channel_id':'C0GENERAL'}";
    String picture =
        "{'channel':'C0GENERAL','text':'p','blocks':[{'type':'image','alt_text':'p','slack_file':{'id':'%s'}}]}";

    assertThat(rig.call("files.completeUploadExternal", complete).error())
        .isEqualTo("file_not_found");
    rig.respond(address.path("upload_url").asText(), "abc");
    assertThat(rig.call("files.completeUploadExternal", complete).isOk()).isTrue();
    assertThat(rig.call("chat.postMessage", picture.formatted(id)).error())
        .as("not looked at yet")
        .isEqualTo("invalid_blocks");
    rig.clock.pass(Duration.ofSeconds(1));
    assertThat(rig.call("chat.postMessage", picture.formatted(id)).isOk()).isTrue();
    assertThat(rig.call("chat.postMessage", picture.formatted("F0NOTHING")).error())
        .isEqualTo("invalid_blocks");
    assertThat(rig.messages("U0SALES", GENERAL).at("/0/files/0/size").asInt()).isEqualTo(3);
  }

  @Test
  void streamsUntilItIsStopped() {
    String head = post("head");
    String ts =
        rig.call(
                "chat.startStream",
                "{'channel':'C0GENERAL','thread_ts':'"
                    + head
                    + "','recipient_user_id':'U0SALES','recipient_team_id':'T0WORKSHOP','markdown_text':'Hel'}")
            .json()
            .path("ts")
            .asText();
    String more = "{'channel':'C0GENERAL','ts':'" + ts + "','markdown_text':'lo'}";

    assertThat(rig.call("chat.appendStream", more).isOk()).isTrue();
    assertThat(rig.call("chat.stopStream", "{'channel':'C0GENERAL','ts':'" + ts + "'}").isOk())
        .isTrue();
    assertThat(rig.call("chat.appendStream", more).error())
        .isEqualTo("message_not_in_streaming_state");
    assertThat(
            rig.look("U0SALES", "messages?channel=C0GENERAL&thread=" + head)
                .at("/messages/1/blocks/0/text")
                .asText())
        .isEqualTo("Hello");
  }

  @Test
  void namesTheGroupsOfPeople() {
    JsonNode group = rig.call("usergroups.list", "{}").json().at("/usergroups/0");

    assertThat(group.path("handle").asText()).isEqualTo("security-team");
    assertThat(
            rig.call("usergroups.users.list", "{'usergroup':'" + group.path("id").asText() + "'}")
                .json()
                .path("users"))
        .hasSize(2);
  }

  @Test
  void aCodeIsGoodOnceForTenMinutesForOneClientAndOneAddress() {
    String home = "https://bot.example/done";
    assertThat(access("made-up", "1.2", home).error()).isEqualTo("invalid_code");
    String code = rig.workspace.installCodes().issue("1.2", home);
    assertThat(access(code, "1.3", home).error()).isEqualTo("invalid_code");
    assertThat(access(code, "1.2", "https://else.example").error()).isEqualTo("bad_redirect_uri");
    assertThat(access(code, "1.2", home).json().path("access_token").asText())
        .isEqualTo(rig.workspace.tokens().bot());
    assertThat(access(code, "1.2", home).error()).isEqualTo("invalid_code");

    String late = rig.workspace.installCodes().issue("1.2", home);
    rig.clock.pass(java.time.Duration.ofMinutes(11));
    assertThat(access(late, "1.2", home).error()).isEqualTo("invalid_code");
  }

  private Rig.Answer access(String code, String client, String home) {
    var fields =
        Map.of("code", code, "client_id", client, "client_secret", "s", "redirect_uri", home);
    return rig.form("", "oauth.v2.access", fields);
  }
}
