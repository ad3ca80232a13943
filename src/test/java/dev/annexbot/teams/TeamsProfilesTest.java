package dev.annexbot.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.chat.PersonId;
import dev.annexbot.chat.Profile;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TeamsProfilesTest {
  private static final String DANA = "00000000-0000-0000-0000-000000000020";
  private static final PersonId WHO = new PersonId("teams:" + Microsoft.TENANT + ":" + DANA);

  private final ScriptedDesk desk = new ScriptedDesk();
  private TeamsHouse house;

  @BeforeEach
  void open() throws IOException {
    house = new TeamsHouse(desk);
  }

  @AfterEach
  void close() {
    house.close();
  }

  private void writes(String zone) {
    ObjectNode said = house.says("hello");
    said.put("localTimezone", zone);
    house.send(said);
  }

  @Test
  void knowsWhereSomebodyLastWroteFrom() {
    assertThat(house.wall.profiles().find(WHO)).isEmpty();
    house.microsoft.member("29:user-0", DANA, "user");
    writes("Europe/Berlin");
    desk.heard(1);
    assertThat(house.wall.profiles().find(WHO))
        .contains(new Profile(true, Optional.of(ZoneId.of("Europe/Berlin"))));
    writes("Asia/Tokyo");
    desk.heard(2);
    writes("");
    desk.heard(3);
    assertThat(house.wall.profiles().find(WHO))
        .contains(new Profile(true, Optional.of(ZoneId.of("Asia/Tokyo"))));
    assertThat(house.wall.profiles().quietUntil(WHO)).isEmpty();
  }

  @Test
  void aGuestIsNoMember() {
    house.microsoft.member("29:user-0", DANA, "guest");
    writes("Europe/Berlin");
    desk.heard(1);
    assertThat(house.wall.profiles().find(WHO).orElseThrow().isMember()).isFalse();
  }
}
