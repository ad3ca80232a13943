package dev.annexbot.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Guests and people of other organizations see little, and the app is told who they are. */
class OutsidersTest {
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

  @Test
  void aStrangerSeesTheSharedChannelAndNothingElse() {
    JsonNode state = rig.look("U0STRANGER", "state");

    assertThat(state.path("channels").findValuesAsText("name")).containsExactly("with-supplier");
    assertThat(state.path("commands")).isEmpty();
    assertThat(state.path("shortcuts")).isEmpty();
    assertThat(state.path("people").findValuesAsText("id"))
        .contains("U0SALES", "U0STRANGER")
        .doesNotContain("U0GUEST", "U0ENGINEER");
  }

  @Test
  void aGuestSeesTheirChannelsAndHasNoPane() {
    JsonNode state = rig.look("U0GUEST", "state");

    assertThat(state.path("channels").findValuesAsText("name")).containsExactly("general");
    assertThat(rig.act("U0GUEST", "agent", "{'what':'open'}").error()).isEqualTo("not_allowed");
    assertThat(rig.act("U0GUEST", "join", "{'channel':'C0SECURITY'}").isOk()).isFalse();
    assertThat(rig.look("U0GUEST", "messages?channel=C0SECURITY").path("error").asText())
        .isEqualTo("channel_not_found");
  }

  @Test
  void whatAStrangerSaysComesUnderTheirTeam() {
    rig.act("U0STRANGER", "say", "{'channel':'C0SUPPLIER','text':'@annexbot hello'}");

    JsonNode mention = app.last("app_mention");
    assertThat(mention.path("is_ext_shared_channel").asBoolean()).isTrue();
    assertThat(mention.at("/event/user_team").asText()).isEqualTo("T0ELSEWHERE");
    assertThat(mention.at("/event/team").asText()).isEqualTo("T0ELSEWHERE");
    assertThat(mention.path("team_id").asText()).isEqualTo("T0WORKSHOP");
    assertThat(
            rig.call("conversations.info", "{'channel':'C0SUPPLIER'}")
                .json()
                .at("/channel/is_ext_shared")
                .asBoolean())
        .isTrue();
  }

  @Test
  void strangersPressButtonsButHaveNoCommands() {
    String ts =
        rig.call(
                "chat.postMessage",
                "{'channel':'C0SUPPLIER','text':'c','blocks':[{'type':'actions','block_id':'b','elements':["
                    + "{'type':'button','action_id':'go','text':{'type':'plain_text','text':'Go'}}]}]}")
            .json()
            .path("ts")
            .asText();
    rig.act(
        "U0STRANGER",
        "press",
        "{'container':{'type':'message','channel':'C0SUPPLIER','ts':'"
            + ts
            + "'},'blockId':'b','actionId':'go'}");

    assertThat(app.last("block_actions").at("/user/team_id").asText()).isEqualTo("T0ELSEWHERE");
    assertThat(
            rig.act("U0STRANGER", "command", "{'channel':'C0SUPPLIER','text':'/iso 5.1'}").error())
        .isEqualTo("unknown_command");
    assertThat(rig.act("U0STRANGER", "home", "{'tab':'home'}").isOk()).isFalse();
  }

  @Test
  void theAppCannotWriteToAStrangerDirectly() {
    assertThat(rig.call("chat.postMessage", "{'channel':'U0STRANGER','text':'a'}").error())
        .isEqualTo("user_not_visible");
    assertThat(rig.call("chat.postMessage", "{'channel':'U0SALES','text':'a'}").isOk()).isTrue();
  }

  @Test
  void nobodySeesAFileThatWasNotShownToThem() {
    String id =
        rig.act(
                "U0SALES",
                "upload",
                "{'name':'a.txt','mimetype':'text/plain','content':'aGVsbG8='}")
            .json()
            .at("/file/id")
            .asText();
    assertThat(rig.look("U0ADMIN", "file?id=" + id).path("text").asText()).isEmpty();

    rig.act("U0SALES", "say", "{'channel':'C0SECURITY','text':'look','files':['" + id + "']}");
    assertThat(rig.look("U0ADMIN", "file?id=" + id).path("text").asText()).isEqualTo("hello");
    assertThat(rig.look("U0GUEST", "file?id=" + id).path("text").asText()).isEmpty();
  }
}
