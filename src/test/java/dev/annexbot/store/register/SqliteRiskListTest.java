package dev.annexbot.store.register;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.Shelf;
import dev.annexbot.chat.Org;
import dev.annexbot.chat.PersonId;
import dev.annexbot.risk.RiskFilter;
import dev.annexbot.risk.RiskFilter.Sight;
import dev.annexbot.risk.RiskPage;
import dev.annexbot.store.Store;
import dev.annexbot.store.engine.StoreRefused;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteRiskListTest extends RiskListContract {
  private static final int MANY = 5_000;
  private static final PersonId ANNA = new PersonId("slack:T1:UANNA");
  private static final Sight ALL = Sight.all(new Org("slack:T1"));

  @TempDir private Path folder;

  @Override
  protected Store open(Clock clock) throws StoreRefused {
    return Store.open(folder.resolve("data"), clock);
  }

  private Jdbi behindItsBack() {
    return Jdbi.create("jdbc:sqlite:" + folder.resolve("data").resolve("annexbot.db"));
  }

  /** 5,000 risks in one transaction, as wide as real ones. */
  private static void fill(Handle handle) throws SQLException {
    Connection connection = handle.getConnection();
    try (PreparedStatement risk =
            connection.prepareStatement("insert into risk values (?, 1, '')");
        PreparedStatement version =
            connection.prepareStatement(
                """
                insert into risk_version select ?, 1, 'slack:T1:U' || (? % 500),
                  '2026-11-25T09:00:00Z', '', 't', 'slack:C' || (? % 20), 'a', 't', 'v', 'c', '',
                  '', '', '', 'not decided', '', '', '', '', '', '', '', '2026-12-01', 'x', 0, 'x'
                """)) {
      for (int number = 1; number <= MANY; number++) {
        risk.setInt(1, number);
        risk.executeUpdate();
        for (int at = 1; at <= 3; at++) {
          version.setInt(at, number);
        }
        version.executeUpdate();
      }
    }
  }

  @Test
  void risksFromBeforeThereWereListsAreListed() throws Exception {
    behindItsBack().useTransaction(SqliteRiskListTest::fill);
    try (Store again = reopened()) {
      RiskPage page = again.risks().page(new RiskFilter.All(), ALL, 999);
      assertThat(page.total()).isEqualTo(MANY);
      assertThat(page.risks()).hasSize(RiskPage.SIZE);
      assertThat(
              again.risks().page(new RiskFilter.Mine(new PersonId("slack:T1:U7")), ALL, 0).total())
          .isEqualTo(MANY / 500);
    }
  }

  private Store reopened() throws StoreRefused {
    store.close();
    return open(clock);
  }

  @Test
  void aPageOfManyIsFoundThroughAnIndexAndNothingIsSortedForIt() throws Exception {
    behindItsBack().useTransaction(SqliteRiskListTest::fill);
    reopened().close();
    for (RiskFilter filter :
        List.of(
            new RiskFilter.All(),
            new RiskFilter.AboveAcceptance(Shelf.DATA.risks().used(), LocalDate.EPOCH),
            new RiskFilter.Due(LocalDate.parse("2027-01-01")))) {
      List<String> plan = plan(RiskLists.Asked.of(filter, ALL));
      assertThat(plan).as(filter.toString()).hasSize(1);
      assertThat(plan.getFirst()).startsWith("SEARCH l USING").contains("INDEX risk_listed_by_");
    }
    for (RiskFilter filter :
        List.of(
            new RiskFilter.Mine(ANNA),
            new RiskFilter.Waiting(ANNA),
            new RiskFilter.Team(Set.of(ANNA, new PersonId("slack:T1:U7"))))) {
      assertThat(plan(RiskLists.Asked.of(filter, ALL)))
          .as(filter.toString())
          .noneMatch(step -> step.startsWith("SCAN"))
          .anyMatch(step -> step.startsWith("SEARCH p USING"));
    }
  }

  private List<String> plan(RiskLists.Asked asked) {
    return behindItsBack()
        .withHandle(
            handle ->
                handle
                    .createQuery("explain query plan " + asked.page())
                    .bindMap(asked.values())
                    .bind("most", RiskPage.SIZE)
                    .bind("skipped", 10 * RiskPage.SIZE)
                    .map((row, context) -> row.getString("detail"))
                    .list());
  }
}
