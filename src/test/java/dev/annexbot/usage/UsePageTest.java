package dev.annexbot.usage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.usage.UsePage.Part;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class UsePageTest {
  private static final Month.Work NOTHING = work(0, 0, 0);

  private final List<Count> counts = new ArrayList<>();

  private static Month.Work work(long people, long asked, long answered) {
    return new Month.Work(
        new Month.CheckIns(people, people, people),
        new Month.Rounds(asked, answered),
        new Month.Reminders(3, 1, 2, 1),
        new Month.Handed(6, 5, 3));
  }

  private void counted(Kind kind, String reason, String about, long times) {
    counts.add(new Count(new Counted(kind, reason, about), times));
  }

  private List<String> rows(Month.Work work, Part part) {
    return UsePage.rows(new Month(YearMonth.parse("2026-10"), counts, work)).stream()
        .filter(row -> row.part() == part)
        .map(row -> row.item() + ": " + row.figure())
        .toList();
  }

  @Test
  void questionsAreAddedUp() {
    counted(Kind.ANSWERED, "", "A.5.7", 30);
    counted(Kind.ANSWERED, "", "", 2);
    counted(Kind.UNANSWERED, "unsure", "A.8.24", 4);
    counted(Kind.LOOKED_UP, "", "A.8.24", 9);
    counted(Kind.HELPED, "", "A.5.7", 5);
    counted(Kind.NOT_HELPED, "", "A.5.7", 1);

    assertThat(rows(NOTHING, Part.QUESTIONS))
        .containsExactly(
            "answered: 32", "not answered: 4", "looked up: 9", "found helpful: 83 % of 6");
  }

  @Test
  void whatIsRareIsToldTogether() {
    counted(Kind.ANSWERED, "", "A.5.7", 5);
    counted(Kind.ANSWERED, "", "A.8.24", 40);
    counted(Kind.ANSWERED, "", "A.6.4", 1);
    counted(Kind.ANSWERED, "", "", 2);
    counted(Kind.UNANSWERED, "medical", "A.6.1", 1);
    counted(Kind.UNANSWERED, "unsure", "A.8.1", 3);
    counted(Kind.UNANSWERED, "unsure", "A.8.2", 3);

    assertThat(rows(NOTHING, Part.BY_CONTROL))
        .containsExactly("A.8.24: 40", "A.5.7: 5", "other clauses and controls: 3");
    assertThat(rows(NOTHING, Part.NOT_ANSWERED))
        .containsExactly("I was not sure: 6", "other reasons: 1");
    assertThat(rows(NOTHING, Part.NEAREST)).containsExactly("others, or nothing near: 7");
  }

  @Test
  void nothingThatIsRareIsEverNamed() {
    Random random = new Random(27_001);
    for (int round = 0; round < 500; round++) {
      counts.clear();
      for (int control = 1; control <= 8; control++) {
        counted(Kind.ANSWERED, "", "A.5." + control, random.nextInt(9) + 1L);
      }
      for (Count each : counts) {
        boolean shown =
            rows(NOTHING, Part.BY_CONTROL).stream()
                .anyMatch(row -> row.startsWith(each.what().about() + ":"));
        assertThat(shown).isEqualTo(each.times() >= UsePage.LEAST);
      }
    }
  }

  @Test
  void fewPeopleAreNotCountedOut() {
    assertThat(rows(work(4, 4, 4), Part.CHECK_INS))
        .containsExactly("begun: 4", "finished: 4", "people who finished one: fewer than 5");
    assertThat(rows(work(4, 4, 4), Part.ROUNDS)).containsExactly("took part: of fewer than 5");
    assertThat(rows(work(6, 10, 8), Part.ROUNDS)).containsExactly("took part: 80 % of 10");
    assertThat(rows(NOTHING, Part.ROUNDS)).containsExactly("took part: –");
    assertThat(rows(work(6, 10, 8), Part.CHECK_INS)).contains("people who finished one: 6");
    assertThat(rows(NOTHING, Part.HANDED))
        .containsExactly("handed over: 6", "answered: 5", "answered as promised: 50 % of 6");
    assertThat(rows(NOTHING, Part.REMINDERS))
        .containsExactly("sent in time: 3", "sent late: 1", "nothing to say: 2", "skipped: 1");
  }
}
