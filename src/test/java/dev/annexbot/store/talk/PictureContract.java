package dev.annexbot.store.talk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.chat.Org;
import dev.annexbot.chat.Png;
import dev.annexbot.store.OnEachDatabase;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** As which files pictures are remembered, on every database. */
abstract class PictureContract extends OnEachDatabase {
  private static final Org ORG = new Org("slack:T1");
  private static final Png MATRIX = new Png(new byte[] {1, 2, 3});

  @Test
  void aPictureIsRememberedForItsOrganizationAcrossARestart() throws Exception {
    store.pictures().keep(ORG, MATRIX, "F1");
    reopen();
    assertThat(store.pictures().find(ORG, new Png(new byte[] {1, 2, 3}))).contains("F1");
    assertThat(store.pictures().find(ORG, new Png(new byte[] {1, 2}))).isEmpty();
    assertThat(store.pictures().find(new Org("slack:T2"), MATRIX)).isEmpty();
  }

  @Test
  void theLatestFileCountsAndAnOldOneThatIsGoneForgetsItNot() {
    store.pictures().keep(ORG, MATRIX, "F1");
    store.pictures().keep(ORG, MATRIX, "F2");
    store.pictures().forget(ORG, MATRIX, "F1");
    assertThat(store.pictures().find(ORG, MATRIX)).contains("F2");
    store.pictures().forget(ORG, MATRIX, "F2");
    assertThat(store.pictures().find(ORG, MATRIX)).isEmpty();
  }

  @Test
  void whatIsAskedForStaysAndWhatIsNotIsForgottenAfterHalfAYear() {
    var other = new Png(new byte[] {4});
    store.pictures().keep(ORG, MATRIX, "F1");
    store.pictures().keep(ORG, other, "F4");
    clock.advance(Duration.ofDays(100));
    assertThat(store.pictures().find(ORG, MATRIX)).contains("F1");
    clock.advance(Duration.ofDays(100));
    assertThat(store.pictures().find(ORG, MATRIX)).contains("F1");
    assertThat(store.pictures().find(ORG, other)).isEmpty();
  }
}
