package dev.annexbot.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.assistant.Feedback;
import dev.annexbot.standard.Edition;
import dev.annexbot.standard.Reference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** What holds on every database; a subclass for each runs it. */
abstract class StoreContract extends OnEachDatabase {
  private static final Reference INTELLIGENCE = new Reference(Edition.E2022, "A.5.7");
  private static final Reference CRYPTOGRAPHY = new Reference(Edition.E2022, "A.8.24");
  private static final Reference TREATMENT = new Reference(Edition.E2022, "6.1.3 d");
  private static final Reference OLD = new Reference(Edition.E2013, "A.12.6.1");

  @Test
  void aDeliveryIsClaimedOnce() {
    assertThat(store.inbox().claim("Ev1")).isTrue();
    assertThat(store.inbox().claim("Ev1")).isFalse();
    assertThat(store.inbox().claim("Ev2")).isTrue();
  }

  @Test
  void aClaimOutlivesTheProgram() throws Exception {
    assertThat(store.inbox().claim("Ev1")).isTrue();
    reopen();
    assertThat(store.inbox().claim("Ev1")).isFalse();
  }

  @Test
  void ofManyWhoClaimAtOnceOneWins() throws Exception {
    List<Callable<Boolean>> claims = new ArrayList<>();
    for (int each = 0; each < 400; each++) {
      String key = "Ev" + each / 8;
      claims.add(() -> store.inbox().claim(key));
    }
    assertThat(AtOnce.countTrue(claims)).isEqualTo(50);
  }

  @Test
  void aClaimIsKeptForSevenDaysAndThenSwept() {
    assertThat(store.inbox().claim("Ev1")).isTrue();
    clock.advance(Duration.ofDays(7).minusMinutes(1));
    assertThat(store.inbox().claim("Ev1")).isFalse();
    clock.advance(Duration.ofHours(2));
    assertThat(store.inbox().claim("Ev2")).isTrue();
    assertThat(store.inbox().claim("Ev1")).isTrue();
  }

  @Test
  void aConversationKeepsItsLastSubject() throws Exception {
    store.threads().remember("C1/17", INTELLIGENCE);
    store.threads().remember("C1/18", OLD);
    store.threads().remember("C1/17", TREATMENT);
    reopen();
    assertThat(store.threads().subject("C1/17")).contains(TREATMENT);
    assertThat(store.threads().subject("C1/18")).contains(OLD);
    assertThat(store.threads().subject("C1/19")).isEmpty();
  }

  @Test
  void aSubjectIsForgottenAfterThirtyDays() {
    store.threads().remember("C1/17", INTELLIGENCE);
    clock.advance(Duration.ofDays(30));
    assertThat(store.threads().subject("C1/17")).contains(INTELLIGENCE);
    clock.advance(Duration.ofMillis(1));
    assertThat(store.threads().subject("C1/17")).isEmpty();
  }

  @Test
  void aSubjectSaidAgainIsKeptFromThenOn() {
    store.threads().remember("C1/17", INTELLIGENCE);
    clock.advance(Duration.ofDays(20));
    store.threads().remember("C1/17", INTELLIGENCE);
    clock.advance(Duration.ofDays(20));
    store.threads().remember("C1/18", INTELLIGENCE);
    assertThat(store.threads().subject("C1/17")).contains(INTELLIGENCE);
  }

  @Test
  void countsWhetherTextsHelped() {
    store.feedback().helpful(CRYPTOGRAPHY, true, Optional.empty());
    store.feedback().helpful(INTELLIGENCE, false, Optional.of("too long"));
    store.feedback().helpful(INTELLIGENCE, true, Optional.empty());
    store.feedback().helpful(INTELLIGENCE, true, Optional.of("just right"));
    assertThat(store.feedback().counts())
        .containsExactly(
            new Feedback.Count(INTELLIGENCE, 2, 1), new Feedback.Count(CRYPTOGRAPHY, 1, 0));
  }

  @Test
  void keepsTheReasonsLatestFirst() {
    store.feedback().helpful(INTELLIGENCE, false, Optional.of("too long"));
    clock.advance(Duration.ofDays(1));
    store.feedback().helpful(INTELLIGENCE, true, Optional.of("just right"));
    store.feedback().helpful(INTELLIGENCE, true, Optional.empty());
    assertThat(store.feedback().reasons(INTELLIGENCE))
        .containsExactly(
            new Feedback.Reason(true, "just right"), new Feedback.Reason(false, "too long"));
    assertThat(store.feedback().reasons(CRYPTOGRAPHY)).isEmpty();
  }

  @Test
  void cutsAVeryLongReasonBetweenTwoCharacters() {
    store.feedback().helpful(INTELLIGENCE, false, Optional.of("🔑".repeat(5000)));
    assertThat(store.feedback().reasons(INTELLIGENCE))
        .containsExactly(new Feedback.Reason(false, "🔑".repeat(1000)));
  }

  @Test
  void takesTextThatLooksLikeSqlAsText() {
    String nasty = "'); drop table feedback; --";
    store.feedback().helpful(INTELLIGENCE, false, Optional.of(nasty));
    assertThat(store.inbox().claim(nasty)).isTrue();
    assertThat(store.feedback().reasons(INTELLIGENCE))
        .containsExactly(new Feedback.Reason(false, nasty));
  }

  @Test
  void theCharacterZeroIsLeftOut() {
    store.feedback().helpful(INTELLIGENCE, false, Optional.of("too\0 long"));
    assertThat(store.feedback().reasons(INTELLIGENCE))
        .containsExactly(new Feedback.Reason(false, "too long"));
  }

  @Test
  void manyReadWhileOneWrites() throws Exception {
    List<Callable<Boolean>> work = new ArrayList<>();
    for (int each = 0; each < 200; each++) {
      String conversation = "C1/" + each;
      work.add(
          () -> {
            store.threads().remember(conversation, INTELLIGENCE);
            return store.threads().subject(conversation).isPresent();
          });
    }
    assertThat(AtOnce.countTrue(work)).isEqualTo(200);
  }

  @Test
  void anAddressIsKeptUntilItIsDropped() throws Exception {
    store.addressBook().keep("teams:a:1", "old");
    store.addressBook().keep("teams:a:1", "new");
    reopen();
    assertThat(store.addressBook().find("teams:a:1")).contains("new");
    store.addressBook().drop("teams:a:1");
    assertThat(store.addressBook().find("teams:a:1")).isEmpty();
  }
}
