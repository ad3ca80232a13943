package dev.annexbot.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.chat.PersonId;
import dev.annexbot.chat.Profile;
import dev.annexbot.chat.Profiles;
import dev.annexbot.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowingTest {
  private static final PersonId ANNA = new PersonId("slack:T1:U1");
  private static final PersonId BEN = new PersonId("slack:T1:U2");
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @TempDir private Path folder;
  private final Map<PersonId, Profile> profiles = new HashMap<>();
  private final Set<PersonId> concerned = new HashSet<>();
  private final List<PersonId> left = new ArrayList<>();
  private final Time time = new Time();
  private String region = "";
  private Store store;
  private Following following;
  private int asked;

  private static final class Time extends Clock {
    private Instant now = Instant.parse("2026-11-25T09:00:00Z");

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  private final class Asked implements Profiles {
    @Override
    public Optional<Profile> find(PersonId who) {
      asked++;
      return Optional.ofNullable(profiles.get(who));
    }

    @Override
    public Optional<Instant> quietUntil(PersonId who) {
      return Optional.empty();
    }
  }

  @BeforeEach
  void open() throws Exception {
    store = Store.open(folder.resolve("data"), time);
    following =
        new Following(
            store.reminders(),
            new Asked(),
            new Following.People(() -> concerned, org -> region, left::add));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void runLater() {
    time.now = time.now.plus(Duration.ofHours(2));
    following.run();
  }

  private Rhythm rhythm(PersonId who) {
    return store.reminders().find(who).orElseThrow().rhythm();
  }

  @Test
  void whoHasSomethingToLookAfterIsRemindedFromTheNextWeekOn() {
    region = "de-by";
    concerned.add(ANNA);
    following.run();
    assertThat(store.reminders().all()).isEmpty();

    profiles.put(ANNA, new Profile(true, Optional.of(BERLIN)));
    runLater();
    assertThat(store.reminders().all())
        .containsExactly(
            new Reminded(
                ANNA,
                Rhythm.usual(BERLIN).near("de-by"),
                IsoWeek.parse("2026-W49"),
                Optional.empty()));
  }

  @Test
  void whoMovesIsRemindedWhereTheyAre() {
    concerned.add(ANNA);
    profiles.put(ANNA, new Profile(true, Optional.of(BERLIN)));
    following.run();
    profiles.put(ANNA, new Profile(true, Optional.of(ZoneId.of("Asia/Tokyo"))));
    following.run();
    assertThat(rhythm(ANNA).zone()).isEqualTo(BERLIN);
    runLater();
    assertThat(rhythm(ANNA).zone().getId()).isEqualTo("Asia/Tokyo");
  }

  @Test
  void theHolidaysOfTheOrganizationHoldForWhoChoseNone() {
    concerned.add(ANNA);
    concerned.add(BEN);
    profiles.put(ANNA, new Profile(true, Optional.of(BERLIN)));
    profiles.put(BEN, new Profile(true, Optional.of(BERLIN)));
    following.run();
    store.reminders().change(BEN, rhythm(BEN).near("none"));
    region = "de";
    runLater();
    assertThat(rhythm(ANNA).holidays()).isEqualTo("de");
    assertThat(rhythm(BEN).holidays()).isEqualTo("none");
  }

  @Test
  void whoHasStoppedStaysStopped() {
    concerned.add(ANNA);
    profiles.put(ANNA, new Profile(true, Optional.of(BERLIN)));
    following.run();
    store.reminders().wish(ANNA, Wish.NOTHING, IsoWeek.parse("2026-W49"));
    runLater();
    assertThat(store.reminders().all()).isEmpty();
  }

  @Test
  void whoLeavesIsRemindedNoMoreAndOthersAreTold() {
    concerned.add(ANNA);
    profiles.put(ANNA, new Profile(true, Optional.of(BERLIN)));
    following.run();
    profiles.put(ANNA, new Profile(false, Optional.empty()));
    runLater();
    assertThat(store.reminders().find(ANNA)).isEmpty();
    assertThat(left).containsExactly(ANNA);
  }

  @Test
  void asksAFewAtATimeAndNobodyTwiceInAnHour() {
    for (int each = 0; each < 70; each++) {
      concerned.add(new PersonId("slack:T1:P" + each));
    }
    following.run();
    assertThat(asked).isEqualTo(30);
    following.run();
    following.run();
    following.run();
    assertThat(asked).isEqualTo(70);
  }
}
