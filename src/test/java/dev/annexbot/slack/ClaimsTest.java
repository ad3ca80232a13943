package dev.annexbot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClaimsTest {
  private static final String MENTION =
      "{'type':'app_mention','user':'U1','team':'T1','channel':'C1','ts':'1.1',"
          + "'client_msg_id':'m1','text':'<@UBOT> hello'}";

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
  void aRepeatIsAcknowledgedAndDoesNothing() throws Exception {
    house.event(MENTION, ",'event_id':'Ev1'");
    var again = house.event(MENTION, ",'event_id':'Ev1'");
    assertThat(again.statusCode()).isEqualTo(200);
    house.close();
    assertThat(house.desk.heard()).hasSize(1);
    assertThat(house.slack.calls("chat.postMessage")).hasSize(1);
    assertThat(house.counters.of("annexbot_slack_repeats_total")).isEqualTo(1);
  }

  @Test
  void oneGestureInTwoMessagesIsOneQuestion() throws Exception {
    house.event(MENTION, ",'event_id':'Ev1'");
    house.event(MENTION.replace("1.1", "1.2"), ",'event_id':'Ev2'");
    house.close();
    assertThat(house.desk.heard()).hasSize(1);
  }

  @Test
  void ofAHundredAtOnceOneIsAnswered() throws Exception {
    var sending = new ArrayList<Callable<Integer>>();
    for (int i = 0; i < 100; i++) {
      sending.add(() -> house.event(MENTION, ",'event_id':'Ev1'").statusCode());
    }
    try (var threads = Executors.newFixedThreadPool(8)) {
      for (Future<Integer> sent : threads.invokeAll(sending)) {
        assertThat(sent.get()).isEqualTo(200);
      }
    }
    house.close();
    assertThat(house.desk.heard()).hasSize(1);
    assertThat(house.slack.calls("chat.postMessage")).hasSize(1);
  }

  @Test
  void asksSlackToComeAgainWhenItCannotWriteItDown() throws Exception {
    house.memo.ill = true;
    assertThat(house.event(MENTION, ",'event_id':'Ev1'").statusCode()).isEqualTo(503);
    house.memo.ill = false;
    assertThat(house.event(MENTION, ",'event_id':'Ev1'").statusCode()).isEqualTo(200);
    house.close();
    assertThat(house.desk.heard()).hasSize(1);
  }

  @Test
  void asksSlackToComeAgainWhenItIsClosing() throws Exception {
    house.wall.close();
    assertThat(house.event(MENTION, ",'event_id':'Ev1'").statusCode()).isEqualTo(503);
    assertThat(house.memo.keys).isEmpty();
  }
}
