package dev.annexbot.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.chat.Card;
import dev.annexbot.chat.ChatPlatform;
import dev.annexbot.chat.ChatPlatform.Search;
import dev.annexbot.chat.ChatPlatform.Sent;
import dev.annexbot.chat.Letter;
import dev.annexbot.chat.Outbox;
import dev.annexbot.store.SettableClock;
import dev.annexbot.store.Store;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.InOrder;
import org.mockito.Mockito;

class CourierTest {
  private static final int SEEDS = Integer.getInteger("seeds", 20);
  private static final Letter SUMMARY = new Letter("summary", "checkin-42", "slack:C1");
  private static final Patience PATIENCE = new Patience(Duration.ofSeconds(10));

  private final SettableClock clock = new SettableClock();
  private final ChatPlatform platform = Mockito.mock(ChatPlatform.class);
  private final List<String> alarms = new ArrayList<>();
  private final Alarm alarm =
      new Alarm() {
        @Override
        public void dead(Letter letter, String why) {
          alarms.add("dead " + letter.name() + " " + why);
        }

        @Override
        public void parked(Letter letter, String why) {
          alarms.add("parked " + letter.name() + " " + why);
        }

        @Override
        public void doubled(Letter letter) {
          alarms.add("doubled " + letter.name());
        }
      };
  @TempDir private Path folder;
  private Store store;
  private Outbox outbox;

  @BeforeEach
  void opens() throws Exception {
    store = Store.open(folder, clock);
    outbox = store.outbox();
    Mockito.when(platform.prepare(Mockito.any())).thenReturn(Optional.empty());
  }

  @AfterEach
  void closes() {
    store.close();
  }

  private static Optional<Card> words(Letter letter) {
    return Optional.of(new Card(letter.name(), List.of()));
  }

  private void tick() {
    Courier courier = new Courier(outbox, platform, CourierTest::words, PATIENCE, alarm);
    outbox.due(10).forEach(courier::see);
  }

  private void posting(Sent... outcomes) {
    var stubbing =
        Mockito.when(platform.post(Mockito.eq(SUMMARY), Mockito.anyString(), Mockito.any()));
    for (Sent outcome : outcomes) {
      stubbing = stubbing.thenReturn(outcome);
    }
  }

  private void finding(Search found) {
    Mockito.when(platform.find(Mockito.eq(SUMMARY), Mockito.anyString(), Mockito.any()))
        .thenReturn(found);
  }

  private void posted(int times) {
    Mockito.verify(platform, Mockito.times(times))
        .post(Mockito.eq(SUMMARY), Mockito.anyString(), Mockito.any());
  }

  @Test
  void postsWhatIsDueOnce() {
    posting(new Sent.Arrived("C1:1"));
    outbox.put(SUMMARY);
    tick();
    clock.advance(Duration.ofDays(1));
    tick();
    posted(1);
    assertThat(outbox.counts()).isEqualTo(Map.of("sent", 1L));
  }

  @Test
  void whatArrivedWithoutItsPicturesIsShownAnewAfterAPause() {
    posting(new Sent.Arrived("C1:1", Optional.of(Duration.ofSeconds(10))));
    Mockito.when(platform.update(Mockito.eq(SUMMARY), Mockito.eq("C1:1"), Mockito.any()))
        .thenReturn(new Sent.Arrived("C1:1"));
    outbox.put(SUMMARY);
    tick();
    tick();
    Mockito.verify(platform, Mockito.never())
        .update(Mockito.any(), Mockito.anyString(), Mockito.any());
    clock.advance(Duration.ofSeconds(10));
    tick();
    clock.advance(Duration.ofDays(1));
    tick();
    posted(1);
    Mockito.verify(platform).update(Mockito.eq(SUMMARY), Mockito.eq("C1:1"), Mockito.any());
    Mockito.verify(platform, Mockito.times(2)).furnish(Mockito.eq(SUMMARY), Mockito.any());
  }

  @Test
  void looksBeforeItPostsAgain() {
    posting(new Sent.Unclear("time-out"), new Sent.Arrived("C1:1"));
    finding(new Search.Found(List.of()));
    outbox.put(SUMMARY);
    tick();
    tick();
    posted(1);
    clock.advance(PATIENCE.quiet());
    tick();
    InOrder order = Mockito.inOrder(platform);
    order.verify(platform).find(Mockito.any(), Mockito.anyString(), Mockito.any());
    order.verify(platform).post(Mockito.any(), Mockito.anyString(), Mockito.any());
    posted(2);
  }

  @Test
  void doesNotPostAgainWhatItFinds() {
    posting(new Sent.Unclear("time-out"));
    finding(new Search.Found(List.of("C1:1")));
    outbox.put(SUMMARY);
    tick();
    clock.advance(PATIENCE.quiet());
    tick();
    posted(1);
    assertThat(outbox.counts()).isEqualTo(Map.of("sent", 1L));
  }

  @Test
  void waitsWhileItCannotLook() {
    posting(new Sent.Unclear("time-out"));
    finding(new Search.NotNow("503"));
    outbox.put(SUMMARY);
    tick();
    for (int each = 0; each < 5; each++) {
      clock.advance(PATIENCE.quiet());
      tick();
    }
    posted(1);
    assertThat(outbox.counts()).isEqualTo(Map.of("sending", 1L));
  }

  @Test
  void parksWhatItMayNotLookForAndTellsAnAdmin() {
    posting(new Sent.Unclear("time-out"));
    finding(new Search.MayNot("missing_scope"));
    outbox.put(SUMMARY);
    tick();
    clock.advance(PATIENCE.quiet());
    tick();
    posted(1);
    assertThat(outbox.counts()).isEqualTo(Map.of("parked", 1L));
    assertThat(alarms).containsExactly("parked summary/checkin-42 missing_scope");
  }

  @Test
  void waitsAsLongAsThePlatformAsks() {
    posting(new Sent.NotYet(Duration.ofSeconds(30), "ratelimited"), new Sent.Arrived("C1:1"));
    outbox.put(SUMMARY);
    tick();
    clock.advance(Duration.ofSeconds(29));
    tick();
    posted(1);
    clock.advance(Duration.ofSeconds(1));
    tick();
    posted(2);
    Mockito.verify(platform, Mockito.never()).find(Mockito.any(), Mockito.any(), Mockito.any());
  }

  @Test
  void givesUpWhatCanNeverArriveAndTellsAnAdmin() {
    posting(new Sent.Never("channel_not_found"));
    outbox.put(SUMMARY);
    tick();
    clock.advance(Duration.ofDays(1));
    tick();
    posted(1);
    assertThat(alarms).containsExactly("dead summary/checkin-42 channel_not_found");
  }

  @Test
  void takesTheLaterOfTwoAway() {
    posting(new Sent.Unclear("time-out"));
    finding(new Search.Found(List.of("C1:1", "C1:2")));
    outbox.put(SUMMARY);
    tick();
    clock.advance(PATIENCE.quiet());
    tick();
    Mockito.verify(platform).remove(SUMMARY, "C1:2");
    assertThat(alarms).containsExactly("doubled summary/checkin-42");
  }

  @Test
  void showsAnewWhatHasChanged() {
    posting(new Sent.Arrived("C1:1"));
    Mockito.when(platform.update(Mockito.eq(SUMMARY), Mockito.eq("C1:1"), Mockito.any()))
        .thenReturn(new Sent.Unclear("time-out"), new Sent.Arrived("C1:1"));
    outbox.put(SUMMARY);
    tick();
    outbox.refresh("summary", "checkin-42");
    tick();
    clock.advance(PATIENCE.quiet());
    tick();
    tick();
    Mockito.verify(platform, Mockito.times(2))
        .update(Mockito.eq(SUMMARY), Mockito.eq("C1:1"), Mockito.any());
    posted(1);
  }

  @Test
  void doesNotBeginWhatCannotBePrepared() {
    Mockito.when(platform.prepare(SUMMARY)).thenReturn(Optional.of(new Sent.Unclear("time-out")));
    outbox.put(SUMMARY);
    tick();
    posted(0);
    assertThat(outbox.counts()).isEqualTo(Map.of("waiting", 1L));
  }

  @Test
  void losesAndDoublesNothingHoweverOftenItDies() {
    int deaths = 0;
    int letters = 0;
    for (int seed = 1; seed <= SEEDS; seed++) {
      Random random = new Random(seed);
      HostilePlatform hostile = new HostilePlatform(random, clock);
      Deadly deadly = new Deadly(random);
      List<String> names = run(seed, random, hostile, deadly);
      assertThat(hostile.titles()).as("seed " + seed).containsExactlyInAnyOrderElementsOf(names);
      deaths += deadly.deaths();
      letters += names.size();
    }
    System.out.println("courier: seeds=" + SEEDS + " letters=" + letters + " deaths=" + deaths);
    assertThat(deaths).isGreaterThan(SEEDS);
  }

  private List<String> run(int seed, Random random, HostilePlatform hostile, Deadly deadly) {
    List<String> names = new ArrayList<>();
    Courier courier =
        new Courier(
            new DeadlyOutbox(outbox, deadly),
            deadly.wrap(ChatPlatform.class, hostile),
            CourierTest::words,
            PATIENCE,
            alarm);
    for (int each = 0; each < 25; each++) {
      Letter letter = new Letter("summary", seed + "-" + each, "slack:C1");
      outbox.put(letter);
      names.add(letter.name());
      if (random.nextBoolean()) {
        outbox.refresh("summary", seed + "-" + random.nextInt(each + 1));
      }
      tick(courier);
      clock.advance(Duration.ofMillis(random.nextInt(8_000)));
    }
    hostile.calm();
    deadly.calm();
    IntStream.range(0, 10)
        .forEach(
            each -> {
              clock.advance(PATIENCE.quiet());
              tick(courier);
            });
    assertThat(outbox.due(1)).isEmpty();
    return names;
  }

  private void tick(Courier courier) {
    for (String id : outbox.due(50)) {
      try {
        courier.see(id);
      } catch (Deadly.Killed killed) {
        // and started again
      }
    }
  }
}
