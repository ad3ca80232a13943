package dev.annexbot.store.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.house.Choices;
import dev.annexbot.house.Item;
import dev.annexbot.store.OneDatabase;
import dev.annexbot.store.Store;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PostgresSettledTest extends SettledContract {
  private final OneDatabase database = new OneDatabase();

  @Override
  protected Store open(Clock clock) throws Exception {
    return database.open(clock);
  }

  @Test
  void replicasAgreeWithinAMinute() throws Exception {
    try (Store other = open(clock)) {
      assertThat(other.orgChoices().of(OURS)).isEqualTo(Choices.NONE);
      store.orgChoices().keep(OURS, Choices.NONE.with(Item.HOLIDAYS, "at"), ANNA);

      assertThat(store.orgChoices().of(OURS).find(Item.HOLIDAYS)).contains("at");
      clock.advance(Duration.ofSeconds(60));
      assertThat(other.orgChoices().of(OURS).find(Item.HOLIDAYS)).contains("at");
    }
  }
}
