package dev.annexbot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.Incoming;
import dev.annexbot.chat.Person.Standing;
import dev.annexbot.chat.Reply;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LookUpsTest {
  private HttpHouse house;

  @BeforeEach
  void open() throws Exception {
    house = new HttpHouse();
    house.desk.replies(new Reply.Private(ScriptedDesk.CARD));
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void aLookUpIsAnsweredWithoutBeingWrittenDown() throws Exception {
    house.memo.ill = true;
    assertThat(text(typed(house, "8.24", "U1", "t1"))).startsWith("A.5.7 Threat intelligence");
    assertThat(text(typed(house, "8.24", "U1", "t2"))).startsWith("A.5.7 Threat intelligence");
    assertThat(house.memo.keys).isEmpty();
    assertThat(house.memo.refused).isFalse();
  }

  @Test
  void aReplayOfALookUpIsAcknowledgedAndNotAnswered() throws Exception {
    typed(house, "8.24", "U1", "t1");
    var again = typed(house, "8.24", "U1", "t1");
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.body()).isEmpty();
    assertThat(house.desk.heard()).hasSize(1);
    assertThat(house.counters.of("annexbot_slack_repeats_total")).isEqualTo(1);
  }

  @Test
  void whatMayWriteIsClaimedBeforeItIsAcknowledged() throws Exception {
    house.memo.ill = true;
    assertThat(typed(house, "checkin", "U1", "t1").statusCode()).isEqualTo(503);
    assertThat(house.desk.heard()).isEmpty();

    house.memo.ill = false;
    assertThat(typed(house, "checkin", "U1", "t1").statusCode()).isEqualTo(200);
    assertThat(house.memo.keys).containsExactly("slack:command:t1");
    assertThat(typed(house, "checkin", "U1", "t1").body()).isEmpty();
    assertThat(house.desk.heard()).hasSize(1);
  }

  @Test
  void everyLookUpTellsTheDeskWhoAsks() throws Exception {
    house.slack.answering("users.info", HttpHouse.json("{'ok':true,'user':{'team_id':'T1'}}"));
    typed(house, "8.24", "U1", "t1");
    house.slack.answering(
        "users.info", HttpHouse.json("{'ok':true,'user':{'team_id':'T1','is_restricted':true}}"));
    typed(house, "8.24", "U2", "t2");
    typed(house, "8.24", "U2", "t3");
    typed(house, "8.24", "U1", "t4");

    assertThat(house.desk.heard())
        .extracting(Incoming::who)
        .extracting(who -> who.id().local() + " " + who.standing())
        .containsExactly(
            "U1 " + Standing.MEMBER,
            "U2 " + Standing.GUEST,
            "U2 " + Standing.GUEST,
            "U1 " + Standing.MEMBER);
  }

  /** Replicas do not know of each other's look-ups: that must be all a replay can do. */
  @Test
  void onAnotherReplicaAReplayIsAnsweredAgainAndDoesNothingElse() throws Exception {
    try (var other = new HttpHouse()) {
      other.desk.replies(new Reply.Private(ScriptedDesk.CARD));
      var first = typed(house, "8.24", "U1", "t1");
      var replay = typed(other, "8.24", "U1", "t1");
      assertThat(replay.body()).isEqualTo(first.body());
      for (var each : List.of(house, other)) {
        assertThat(each.memo.keys).isEmpty();
        assertThat(each.slack.calls("chat.postMessage")).isEmpty();
        assertThat(each.slack.calls("response_url")).isEmpty();
      }
    }
  }

  @Test
  void aLookUpThatGoesWrongIsToldUnderACode() throws Exception {
    typed(house, "8.24", "U1", "t1");
    house.desk.replies(
        incoming -> {
          throw new IllegalStateException("a bug");
        });
    typed(house, "8.24", "U1", "t2");
    assertThat(house.slack.called("response_url").with().get("body")).contains("went wrong");
  }

  @Test
  void aDrawnCardIsSentAgainOnlyWhileItSaysTheSame() throws Exception {
    typed(house, "8.24", "U1", "t1");
    house.desk.replies(new Reply.Private(new Card("Another", ScriptedDesk.CARD.blocks())));
    assertThat(text(typed(house, "8.24", "U1", "t2"))).startsWith("Another");
  }

  private static String text(HttpResponse<String> answer) {
    return JsonParser.parseString(answer.body()).getAsJsonObject().get("text").getAsString();
  }

  private static HttpResponse<String> typed(
      HttpHouse house, String text, String user, String trigger) throws Exception {
    return house.send(
        "command=%2Fiso&team_id=T1&channel_id=C1&user_id="
            + user
            + "&text="
            + text
            + "&trigger_id="
            + trigger
            + "&response_url="
            + URLEncoder.encode(house.slack.responseUrl(), StandardCharsets.UTF_8));
  }
}
