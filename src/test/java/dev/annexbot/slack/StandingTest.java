package dev.annexbot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.chat.Incoming;
import dev.annexbot.chat.Person.Standing;
import dev.annexbot.chat.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {
  private HttpHouse house;

  @BeforeEach
  void open() throws Exception {
    house = new HttpHouse();
  }

  @AfterEach
  void close() {
    house.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          'team_id':'T1'                                          | MEMBER
          'team_id':'T1','is_restricted':true                     | GUEST
          'team_id':'T1','is_ultra_restricted':true               | GUEST
          'team_id':'T1','is_restricted':true,'is_bot':true       | BOT
          'team_id':'T1','is_bot':true                            | BOT
          'team_id':'T1','deleted':true                           | UNKNOWN
          'team_id':'T1','is_stranger':true                       | OUTSIDER
          'team_id':'T2'                                          | OUTSIDER
          'team_id':'T2','is_restricted':true                     | OUTSIDER
          'team_id':'T2','enterprise_user':{'enterprise_id':'E1'} | OUTSIDER
          'name':'nobody'                                         | OUTSIDER
          """)
  void asksSlackWhoSomebodyIs(String user, Standing standing) throws Exception {
    house.slack.answering(
        "users.info", HttpHouse.json("{'ok':true,'user':{'id':'U1'," + user.strip() + "}}"));
    mention("'team':'T1'", "false", "Ev1");
    assertThat(house.desk.heardOne().who().standing()).isEqualTo(standing);
  }

  @Test
  void trustsNobodyWhenSlackDoesNotSay() throws Exception {
    house.slack.answering("users.info", "{\"ok\":false,\"error\":\"user_not_found\"}");
    mention("'team':'T1'", "false", "Ev1");
    assertThat(house.desk.heardOne().who().standing()).isEqualTo(Standing.UNKNOWN);
    mention("'team':'T1'", "false", "Ev2");
    Eventually.isTrue("heard again", () -> house.desk.heard().size() == 2);
    assertThat(house.desk.heard().get(1).who().standing()).isEqualTo(Standing.MEMBER);
  }

  @Test
  void knowsPeopleOfOtherOrganizationsWithoutAsking() throws Exception {
    mention("'team':'T1','user_team':'T9'", "true", "Ev1");
    var said = (Incoming.Said) house.desk.heardOne();
    assertThat(said.who().standing()).isEqualTo(Standing.OUTSIDER);
    assertThat(said.who().id().value()).isEqualTo("slack:T9:U1");
    assertThat(said.where().kind()).isEqualTo(Place.Kind.SHARED);
    assertThat(house.slack.calls("users.info")).isEmpty();
  }

  @Test
  void asksOnlyOnceInFiveMinutes() throws Exception {
    mention("'team':'T1'", "false", "Ev1");
    mention("'team':'T1'", "false", "Ev2");
    Eventually.isTrue("heard", () -> house.desk.heard().size() == 2);
    assertThat(house.slack.calls("users.info").size()).isLessThanOrEqualTo(2);
    mention("'team':'T1'", "false", "Ev3");
    Eventually.isTrue("heard", () -> house.desk.heard().size() == 3);
    assertThat(house.slack.calls("users.info").size()).isLessThanOrEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          {'ok':true,'channel':{'id':'C1'}}                               | CHANNEL
          {'ok':true,'channel':{'id':'C1','is_ext_shared':true}}          | SHARED
          {'ok':true,'channel':{'id':'C1','is_pending_ext_shared':true}}  | SHARED
          {'ok':true,'channel':{'id':'D1','is_im':true}}                  | DIRECT
          {'ok':false,'error':'channel_not_found'}                        | SHARED
          {'ok':false,'error':'missing_scope'}                            | SHARED
          """)
  void asksSlackWhoListens(String channel, Place.Kind kind) throws Exception {
    house.slack.answering("conversations.info", HttpHouse.json(channel.strip()));
    house.send(
        "command=%2Fiso&text=x&team_id=T1&user_id=U1&channel_id=C1&trigger_id=t1&response_url=x");
    assertThat(house.desk.heardOne().where().kind()).isEqualTo(kind);
  }

  private void mention(String team, String shared, String event) throws Exception {
    house.event(
        "{'type':'app_mention','user':'U1',"
            + team
            + ",'channel':'C1','ts':'17."
            + Math.floorMod(event.hashCode(), 1_000_000)
            + "','text':'hi'}",
        ",'event_id':'" + event + "','is_ext_shared_channel':" + shared);
  }
}
