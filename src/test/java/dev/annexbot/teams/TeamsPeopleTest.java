package dev.annexbot.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.ChatPlatform.Sent;
import dev.annexbot.chat.Letter;
import dev.annexbot.chat.Org;
import dev.annexbot.chat.Person.Standing;
import dev.annexbot.chat.PersonId;
import dev.annexbot.people.Directory.Known;
import dev.annexbot.people.Directory.Listed;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Teams tells of people, for teams, rounds and reminders, and how letters reach them. */
class TeamsPeopleTest {
  private static final String CHANNEL = "teams:19:chan-1@thread.tacv2";
  private static final String DANA = "00000000-0000-0000-0000-000000000020";
  private static final String ANN = "00000000-0000-0000-0000-000000000021";

  private TeamsHouse house;

  @BeforeEach
  void open() throws IOException {
    house = new TeamsHouse(new ScriptedDesk());
    house.microsoft.member("29:user-1", ANN, "user");
    house.microsoft.member("29:user-2", "00000000-0000-0000-0000-000000000022", "guest");
    house.microsoft.member("29:user-3", "00000000-0000-0000-0000-000000000023", "user");
    house.microsoft.member("29:user-3").put("tenantId", "another");
  }

  @AfterEach
  void close() {
    house.close();
  }

  private static PersonId person(String id) {
    return new PersonId("teams:" + Microsoft.TENANT + ":" + id);
  }

  private void addedToTheTeam() {
    house.send(house.recorded("17-channel-install.conversationUpdate"));
  }

  @Test
  void theColleaguesOfATeamAreReadPageByPageWithoutGuestsAndStrangers() {
    addedToTheTeam();
    assertThat(house.wall.people().inChannel(CHANNEL))
        .isEqualTo(new Listed.People(Set.of(person(DANA), person(ANN))));
  }

  @Test
  void aTeamThatWeAreNotInIsNeverRead() {
    assertThat(house.wall.people().inChannel(CHANNEL)).isInstanceOf(Listed.Never.class);
    assertThat(house.wall.people().inGroup(new Org("teams:x"), "g"))
        .isInstanceOf(Listed.Never.class);
  }

  @Test
  void aColleagueWhoNeverWroteToUsGetsTheirLetterInAChatThatIsOpened() {
    addedToTheTeam();
    house.wall.people().inChannel(CHANNEL);
    house.microsoft.forget();
    Letter letter = new Letter("reminder", "2026-W48|ann", person(ANN).value());

    assertThat(house.wall.platform().prepare(letter)).isEmpty();
    assertThat(house.wall.platform().post(letter, "id", new Card("Monday", List.of())))
        .isInstanceOf(Sent.Arrived.class);
    assertThat(house.microsoft.posts().getFirst().body().at("/members/0/id").asText())
        .isEqualTo("29:user-1");
    assertThat(house.microsoft.posts().getLast().card().at("/body/0/text").asText())
        .isEqualTo("Monday");
  }

  @Test
  void theTimeZoneIsTheOneTheyLastWroteFrom() {
    ObjectNode hello = house.says("hello").put("localTimezone", "Europe/Berlin");
    house.send(hello);
    house.posted(1);
    assertThat(house.wall.people().who(person(DANA)))
        .isEqualTo(new Known(Standing.MEMBER, Optional.of(ZoneId.of("Europe/Berlin"))));

    house.send(house.says("and now").put("localTimezone", "No/Where"));
    house.posted(2);
    assertThat(house.wall.people().who(person(DANA)).zone()).contains(ZoneId.of("Europe/Berlin"));
  }

  @Test
  void ofWhomTeamsCannotTellNothingIsKnown() {
    assertThat(house.wall.people().who(person(ANN)).standing()).isEqualTo(Standing.UNKNOWN);
  }
}
