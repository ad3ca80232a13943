package dev.annexbot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.web.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MishapsTest {
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
  void saysThatSomethingWentWrongUnderACode() throws Exception {
    house.desk.replies(
        incoming -> {
          throw new IllegalStateException("a bug that quotes: my password");
        });
    mention();
    var whisper = house.slack.called("chat.postEphemeral").with();
    assertThat(whisper).containsEntry("user", "U1").containsEntry("channel", "C1");
    assertThat(whisper.get("text"))
        .matches("That went wrong on my side \\([A-Z2-9]{4}\\)\\. Nothing you typed is lost\\.")
        .doesNotContain("password");
  }

  @Test
  void waitsAsLongAsSlackSaysAndTriesAgain() throws Exception {
    house.slack.answering("chat.postMessage", Answer.empty(429));
    mention();
    Eventually.isTrue("posted again", () -> house.slack.calls("chat.postMessage").size() == 2);
    house.close();
    assertThat(house.slack.calls("chat.postEphemeral")).isEmpty();
  }

  @Test
  void givesUpAfterThreeRefusals() throws Exception {
    house.slack.answering(
        "chat.postMessage", Answer.empty(429), Answer.empty(429), Answer.empty(429));
    mention();
    assertThat(house.slack.called("chat.postEphemeral").with().get("text")).contains("went wrong");
    assertThat(house.slack.calls("chat.postMessage")).hasSize(3);
  }

  @Test
  void neverPostsTwiceWhenNobodyKnowsWhetherItWorked() throws Exception {
    house.slack.answering("chat.postMessage", Answer.empty(500));
    mention();
    assertThat(house.slack.called("chat.postEphemeral").with().get("text"))
        .startsWith("Slack did not confirm my answer (");
    house.close();
    assertThat(house.slack.calls("chat.postMessage")).hasSize(1);
  }

  @Test
  void answersToNobodyButSlack() throws Exception {
    house.send(
        "command=%2Fiso&text=x&team_id=T1&user_id=U1&channel_id=C1&trigger_id=t1"
            + "&response_url=https%3A%2F%2Fevil.example%2Fhook");
    house.desk.heardOne();
    house.close();
    assertThat(house.slack.calls("response_url")).isEmpty();
    assertThat(house.counters.of("annexbot_slack_mishaps_total")).isEqualTo(1);
  }

  private void mention() throws Exception {
    house.event(
        "{'type':'app_mention','user':'U1','team':'T1','channel':'C1','ts':'1.1','text':'hi'}",
        ",'event_id':'Ev1'");
  }
}
