package dev.annexbot.command.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.annexbot.chat.PersonId;
import dev.annexbot.chat.Profile;
import dev.annexbot.chat.Profiles;
import dev.annexbot.policy.Accounts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

public class AllProfilesTest {
  private static final PersonId IN_SLACK = new PersonId("slack:T1:U1");
  private static final PersonId IN_TEAMS = new PersonId("teams:t:0-1");
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private static final Instant MONDAY = Instant.parse("2026-11-30T07:00:00Z");

  private final Profiles slack = mock(Profiles.class);
  private final Profiles teams = mock(Profiles.class);
  private final Accounts accounts = mock(Accounts.class);
  private final AllProfiles all = new AllProfiles(Map.of("slack", slack, "teams", teams), accounts);

  @BeforeEach
  void reachedInTeams() {
    when(accounts.of(IN_SLACK)).thenReturn(List.of(IN_TEAMS, IN_SLACK));
  }

  private void tell(Optional<Profile> inSlack, Optional<Profile> inTeams) {
    when(slack.find(IN_SLACK)).thenReturn(inSlack);
    when(teams.find(IN_TEAMS)).thenReturn(inTeams);
  }

  private static Optional<Profile> member(ZoneId zone) {
    return Optional.of(new Profile(true, Optional.of(zone)));
  }

  private static Optional<Profile> gone() {
    return Optional.of(new Profile(false, Optional.empty()));
  }

  @Test
  void theirClockIsWhereTheyAreReached() {
    tell(member(BERLIN), member(TOKYO));
    assertThat(all.find(IN_SLACK)).isEqualTo(member(TOKYO));
  }

  @Test
  void whoLeftOnePlatformIsStillWithUs() {
    tell(member(BERLIN), gone());
    assertThat(all.find(IN_SLACK)).isEqualTo(member(BERLIN));
  }

  @Test
  void nobodyHasLeftWhileOnePlatformCannotTell() {
    tell(gone(), Optional.empty());
    assertThat(all.find(IN_SLACK)).isEmpty();
    tell(gone(), gone());
    assertThat(all.find(IN_SLACK)).isEqualTo(gone());
  }

  @Test
  void quietIsAskedWhereTheLetterWouldGo() {
    when(teams.quietUntil(IN_TEAMS)).thenReturn(Optional.of(MONDAY));
    assertThat(all.quietUntil(IN_SLACK)).contains(MONDAY);
  }
}
