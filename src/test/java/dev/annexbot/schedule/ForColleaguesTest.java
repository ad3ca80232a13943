package dev.annexbot.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.chat.Card;
import dev.annexbot.chat.ChatPlatform;
import dev.annexbot.chat.ChatPlatform.Sent;
import dev.annexbot.chat.Letter;
import dev.annexbot.chat.Place;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ForColleaguesTest {
  private static final Letter SUMMARY = new Letter("summary", "r1", "slack:C1");
  private static final Letter NOTICE = new Letter("notice", "n1", "slack:C1");
  private static final Card CARD = new Card("R-1", List.of());

  private final List<String> updated = new ArrayList<>();

  /** Does whatever it is asked to do. */
  private final class Obedient implements ChatPlatform {
    @Override
    public Optional<Sent> prepare(Letter letter) {
      return Optional.empty();
    }

    @Override
    public Sent post(Letter letter, String id, Card card) {
      return new Sent.Arrived("m");
    }

    @Override
    public Sent update(Letter letter, String message, Card card) {
      updated.add(message);
      return new Sent.Arrived(message);
    }

    @Override
    public Search find(Letter letter, String id, Instant since) {
      return new Search.Found(List.of());
    }

    @Override
    public void remove(Letter letter, String message) {
      updated.remove(message);
    }
  }

  private ChatPlatform where(Optional<Place.Kind> kind) {
    return new ForColleagues(new Obedient(), address -> kind, Set.of("summary"));
  }

  @Test
  void aSummaryDoesNotReachPeopleOfOtherOrganizations() {
    ChatPlatform shared = where(Optional.of(Place.Kind.SHARED));

    assertThat(shared.prepare(SUMMARY)).get().isInstanceOf(Sent.Never.class);
    assertThat(shared.update(SUMMARY, "m", CARD)).isInstanceOf(Sent.Never.class);
    assertThat(updated).isEmpty();
  }

  @Test
  void aSummaryWaitsWhileNobodyKnowsWhoListens() {
    ChatPlatform unknown = where(Optional.empty());

    assertThat(unknown.prepare(SUMMARY)).get().isInstanceOf(Sent.NotYet.class);
    assertThat(unknown.update(SUMMARY, "m", CARD)).isInstanceOf(Sent.NotYet.class);
  }

  @Test
  void amongColleaguesEverythingPasses() {
    ChatPlatform inside = where(Optional.of(Place.Kind.CHANNEL));

    assertThat(inside.prepare(SUMMARY)).isEmpty();
    assertThat(inside.update(SUMMARY, "m", CARD)).isEqualTo(new Sent.Arrived("m"));
  }

  @Test
  void otherLettersPassEverywhere() {
    ChatPlatform shared = where(Optional.of(Place.Kind.SHARED));

    assertThat(shared.prepare(NOTICE)).isEmpty();
    assertThat(shared.update(NOTICE, "m", CARD)).isEqualTo(new Sent.Arrived("m"));
  }
}
