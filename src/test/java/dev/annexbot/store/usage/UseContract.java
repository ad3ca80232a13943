package dev.annexbot.store.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annexbot.chat.Org;
import dev.annexbot.store.AtOnce;
import dev.annexbot.store.OnEachDatabase;
import dev.annexbot.usage.Count;
import dev.annexbot.usage.Counted;
import dev.annexbot.usage.Kind;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** What holds of counting, on every database. */
abstract class UseContract extends OnEachDatabase {
  static final Org OURS = new Org("slack:T1");
  static final Counted ASKED = new Counted(Kind.ANSWERED, "", "A.5.7");
  private static final Counted UNSURE = new Counted(Kind.UNANSWERED, "unsure", "A.8.24");

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  @Test
  void countsByOrganizationAndDay() {
    LocalDate first = today();
    store.usage().count(OURS, ASKED);
    store.usage().count(OURS, ASKED);
    store.usage().count(OURS, UNSURE);
    store.usage().count(new Org("slack:T2"), UNSURE);
    store.usage().write();
    clock.advance(Duration.ofDays(1));
    store.usage().count(OURS, UNSURE);
    store.usage().count(OURS, UNSURE);

    assertThat(store.usage().between(OURS, first, first.plusDays(1)))
        .containsExactly(new Count(ASKED, 2), new Count(UNSURE, 1));
    assertThat(store.usage().between(OURS, first, first.plusDays(2)))
        .containsExactly(new Count(UNSURE, 3), new Count(ASKED, 2));
    assertThat(store.usage().between(OURS, first.minusDays(9), first)).isEmpty();
  }

  @Test
  void aMonthHasWhatWasCountedInIt() {
    store.usage().count(OURS, ASKED);
    YearMonth month = YearMonth.from(clock.instant().atZone(ZoneOffset.UTC));

    assertThat(store.months().of(OURS, month).counts()).containsExactly(new Count(ASKED, 1));
    assertThat(store.months().of(OURS, month.minusMonths(1)).isEmpty()).isTrue();
    assertThat(store.months().orgs()).containsExactly(OURS);
  }

  @Test
  void whatWasCountedIsWrittenWhenTheProgramEnds() throws Exception {
    store.usage().count(OURS, ASKED);
    reopen();

    assertThat(store.usage().between(OURS, today(), today().plusDays(1)))
        .containsExactly(new Count(ASKED, 1));
  }

  @Test
  void ofManyWhoCountAtOnceEachCounts() throws Exception {
    List<Callable<Boolean>> all = new ArrayList<>();
    for (int each = 0; each < 400; each++) {
      int mine = each;
      all.add(
          () -> {
            store.usage().count(OURS, mine % 2 == 0 ? ASKED : UNSURE);
            if (mine % 20 == 0) {
              store.usage().write();
            }
            return true;
          });
    }
    AtOnce.countTrue(all);

    assertThat(store.usage().between(OURS, today(), today().plusDays(1)))
        .containsExactly(new Count(ASKED, 200), new Count(UNSURE, 200));
  }

  @Test
  void whatSomebodyWroteCannotBeCounted() {
    assertThatThrownBy(() -> new Counted(Kind.UNANSWERED, "Where is Bob's laptop?", ""))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
