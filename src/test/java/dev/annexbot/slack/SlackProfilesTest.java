package dev.annexbot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.chat.PersonId;
import dev.annexbot.chat.Profile;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlackProfilesTest {
  private static final PersonId ANNA = new PersonId("slack:T1:U1");
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
          'team_id':'T1','tz':'Europe/Berlin'                     | true  | Europe/Berlin
          'team_id':'T1'                                          | true  | -
          'team_id':'T1','tz':'Mars/Olympus'                      | true  | -
          'team_id':'T1','deleted':true,'tz':'Europe/Berlin'      | false | Europe/Berlin
          'team_id':'T1','is_restricted':true,'tz':'Asia/Tokyo'   | false | Asia/Tokyo
          'team_id':'T2','tz':'Asia/Tokyo'                        | false | Asia/Tokyo
          """)
  void knowsWhoIsStillHereAndWhere(String user, boolean member, String zone) {
    house.slack.answering(
        "users.info", HttpHouse.json("{'ok':true,'user':{'id':'U1'," + user.strip() + "}}"));
    Optional<ZoneId> where = Optional.of(zone).filter(each -> !each.equals("-")).map(ZoneId::of);
    assertThat(house.wall.profiles().find(ANNA)).contains(new Profile(member, where));
  }

  @Test
  void saysNothingWhenSlackDoesNot() {
    house.slack.answering("users.info", "{\"ok\":false,\"error\":\"internal_error\"}");
    assertThat(house.wall.profiles().find(ANNA)).isEmpty();
    assertThat(house.wall.profiles().find(ANNA)).isPresent();
    assertThat(house.wall.profiles().find(ANNA)).isPresent();
    assertThat(house.slack.calls("users.info")).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "true,-60,60,true",
    "true,60,120,false",
    "true,-120,-60,false",
    "true,-60,0,false",
    "false,-60,60,false"
  })
  void honoursDoNotDisturb(boolean on, long from, long until, boolean quiet) {
    long now = HttpHouse.NOW.getEpochSecond();
    house.slack.answering(
        "dnd.info",
        HttpHouse.json(
            "{'ok':true,'dnd_enabled':"
                + on
                + ",'next_dnd_start_ts':"
                + (now + from)
                + ",'next_dnd_end_ts':"
                + (now + until)
                + "}"));
    assertThat(house.wall.profiles().quietUntil(ANNA))
        .isEqualTo(quiet ? Optional.of(HttpHouse.NOW.plusSeconds(until)) : Optional.empty());
  }

  @Test
  void disturbsWhereSlackDoesNotLetUsAsk() {
    house.slack.answering("dnd.info", "{\"ok\":false,\"error\":\"missing_scope\"}");
    assertThat(house.wall.profiles().quietUntil(ANNA)).isEmpty();
  }
}
