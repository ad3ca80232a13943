package dev.annexbot.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.annexbot.chat.Letter;
import dev.annexbot.chat.Org;
import dev.annexbot.chat.PersonId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LineOfTheWeekTest {
  private static final PersonId ADMIN = new PersonId("slack:T1:UADMIN");
  private static final PersonId OTHER = new PersonId("slack:T1:UOTHER");
  private static final Org OURS = ADMIN.org();
  private static final IsoWeek W48 = IsoWeek.parse("2026-W48");
  private static final Tally NONE = new Tally(0, 0, 0, 0, List.of());
  private static final Tally SOME = new Tally(41, 0, 0, 0, List.of());
  private static final String SETTLED = "2026-12-02T12:00:00Z";

  private final Reminders reminders = mock(Reminders.class);
  private final Set<String> decided = new HashSet<>();
  private final List<Letter> letters = new ArrayList<>();
  private Set<PersonId> admins = Set.of(ADMIN);
  private Optional<String> channel = Optional.empty();
  private LineOfTheWeek line = started();

  @BeforeEach
  void some() {
    when(reminders.tally(any(), any())).thenReturn(NONE);
    when(reminders.tally(OURS, W48)).thenReturn(SOME);
    when(reminders.all()).thenReturn(List.of());
  }

  /** As after a start: it remembers nothing by itself. */
  private LineOfTheWeek started() {
    return new LineOfTheWeek(
        reminders,
        this::tell,
        new LineOfTheWeek.Receivers(() -> Set.of(OURS), org -> admins, org -> channel));
  }

  private List<IsoWeek> tell(
      Org org, List<IsoWeek> weeks, Function<List<IsoWeek>, List<Letter>> about) {
    List<IsoWeek> first =
        weeks.stream().filter(week -> decided.add(org.value() + "/" + week)).toList();
    if (!first.isEmpty()) {
      letters.addAll(about.apply(first));
    }
    return first;
  }

  private void at(String moment) {
    when(reminders.now()).thenReturn(Instant.parse(moment));
    line.run();
  }

  @Test
  void comesOnceTheWeekIsSettledEverywhere() {
    at("2026-12-02T11:59:00Z");
    assertThat(letters).isEmpty();
    at(SETTLED);
    at("2026-12-02T12:00:30Z");
    line = started();
    at("2026-12-08T12:00:00Z");
    assertThat(letters)
        .containsExactly(new Letter("weekly-line", ADMIN.value() + "/2026-W48", ADMIN.value()));
  }

  @Test
  void goesToTheChannelOnceAndTheNamesToEachAdmin() {
    channel = Optional.of("slack:CADMIN");
    admins = Set.of(ADMIN, OTHER);
    at(SETTLED);
    line = started();
    at("2026-12-03T12:00:00Z");
    assertThat(letters)
        .containsExactlyInAnyOrder(
            new Letter("weekly-figures", "slack:T1/2026-W48", "slack:CADMIN"),
            new Letter("weekly-skipped", ADMIN.value() + "/2026-W48", ADMIN.value()),
            new Letter("weekly-skipped", OTHER.value() + "/2026-W48", OTHER.value()));
  }

  @Test
  void needsNoAdminWhereThereIsAChannel() {
    channel = Optional.of("slack:CADMIN");
    admins = Set.of();
    at(SETTLED);
    assertThat(letters).extracting(Letter::address).containsExactly("slack:CADMIN");
  }

  @Test
  void waitsUntilThereIsSomebodyToTell() {
    admins = Set.of();
    at(SETTLED);
    assertThat(letters).isEmpty();
    admins = Set.of(OTHER);
    at("2026-12-03T12:00:00Z");
    assertThat(letters).extracting(Letter::address).containsExactly(OTHER.value());
  }

  @Test
  void aChannelThatIsChosenLaterIsToldNothingOfOldWeeks() {
    at(SETTLED);
    channel = Optional.of("slack:CADMIN");
    line = started();
    at("2026-12-03T12:00:00Z");
    assertThat(letters).extracting(Letter::kind).containsExactly("weekly-line");
  }

  @Test
  void afterAnOutageTheLastFourWeeksComeInOneMessage() {
    when(reminders.tally(any(), any())).thenReturn(SOME);
    channel = Optional.of("slack:CADMIN");
    at("2026-12-09T12:00:00Z");
    assertThat(letters.getFirst().ref()).isEqualTo("slack:T1/2026-W46,2026-W47,2026-W48,2026-W49");
    letters.clear();
    at("2027-01-27T12:00:00Z");
    assertThat(letters.getFirst().ref()).isEqualTo("slack:T1/2026-W53,2027-W01,2027-W02,2027-W03");
    assertThat(letters).hasSize(2);
  }

  @Test
  void afterAnOutageWeeksThatHadTheirLineGetNoOther() {
    when(reminders.tally(any(), any())).thenReturn(SOME);
    at("2026-12-09T12:00:00Z");
    letters.clear();
    line = started();
    at("2026-12-23T12:00:00Z");
    assertThat(letters)
        .extracting(Letter::ref)
        .containsExactly(ADMIN.value() + "/2026-W50,2026-W51");
  }

  @Test
  void comesAlsoWhenNothingWasDecidedForPeopleWhoAreReminded() {
    IsoWeek w49 = W48.next();
    Rhythm usual = Rhythm.usual(ZoneOffset.UTC);
    when(reminders.all()).thenReturn(List.of(new Reminded(ADMIN, usual, w49, Optional.empty())));
    at("2026-12-09T12:00:00Z");
    assertThat(letters)
        .extracting(Letter::ref)
        .containsExactly(ADMIN.value() + "/2026-W48,2026-W49");
  }

  @Test
  void isSettledWhenTheLastZoneAndTheGraceAreOver() {
    // Sunday evening in the last zone there is, two days of grace, and the clocks differ.
    Instant last = Instant.parse("2026-11-30T11:59:00Z").plus(Rule.GRACE);
    assertThat(last).isBefore(Instant.parse(SETTLED));
  }

  @Test
  void doesNotComeWhereNobodyIsReminded() {
    when(reminders.tally(any(), any())).thenReturn(NONE);
    at("2026-12-09T13:00:00Z");
    assertThat(letters).isEmpty();
  }
}
