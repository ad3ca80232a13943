package dev.annexbot.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annexbot.chat.Handing.Handed;
import dev.annexbot.chat.Handout;
import dev.annexbot.settings.Secret;
import dev.annexbot.slack.api.Api;
import dev.annexbot.slack.post.Handouts;
import dev.annexbot.web.Answer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files for one person: into their direct messages, and nowhere else. */
class HandoutsTest {
  private static final Handout FILE =
      new Handout("risks.csv", "Risk register", "a,b".getBytes(StandardCharsets.US_ASCII));

  private SlackStub slack;
  private Handouts handouts;

  @BeforeEach
  void opens() throws Exception {
    slack = new SlackStub();
    handouts = new Handouts(Api.at(slack.api(), new Secret("xoxb-test")));
  }

  @AfterEach
  void closes() {
    slack.close();
  }

  @Test
  void goesIntoTheDirectMessage() {
    assertThat(handouts.hand("slack:T1:U1", FILE)).isInstanceOf(Handed.Given.class);

    assertThat(slack.called("conversations.open").with()).containsEntry("users", "U1");
    assertThat(slack.called("files.getUploadURLExternal").with())
        .containsEntry("filename", "risks.csv");
    assertThat(slack.called("upload").with()).containsEntry("body", "a,b");
    assertThat(slack.called("files.completeUploadExternal").with())
        .containsEntry("channel_id", "D1");
  }

  @Test
  void neverIntoAChannel() {
    assertThatThrownBy(() -> handouts.hand("slack:C1", FILE))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(slack.calls("upload")).isEmpty();
  }

  @Test
  void saysWhySlackDidNotTakeIt() {
    slack.answering(
        "files.getUploadURLExternal",
        Answer.text(200, "{\"ok\":false,\"error\":\"missing_scope\"}"));
    assertThat(handouts.hand("slack:T1:U1", FILE))
        .isInstanceOfSatisfying(
            Handed.NotHere.class, no -> assertThat(no.why()).contains("missing_scope", "doctor"));
    slack.answering("upload", Answer.text(500, ""));
    assertThat(handouts.hand("slack:T1:U1", FILE))
        .isInstanceOfSatisfying(
            Handed.NotHere.class, no -> assertThat(no.why()).contains("did not confirm"));
  }
}
