package dev.annexbot.store.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TogetherTest {

  @Test
  void givesEverybodyTheirOwnResult() throws Exception {
    var together =
        new Together<Integer, String>(all -> all.stream().map(each -> "r" + each).toList());

    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<String>> results = new ArrayList<>();
      for (int at = 0; at < 1000; at++) {
        int mine = at;
        results.add(threads.submit(() -> together.submit(mine)));
      }
      for (int at = 0; at < 1000; at++) {
        assertThat(results.get(at).get()).isEqualTo("r" + at);
      }
    }
  }

  @Test
  void writesOnceForAllWhoWaited() throws Exception {
    var writes = new AtomicInteger();
    var begun = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    var sizes = ConcurrentHashMap.<Integer>newKeySet();
    var together =
        new Together<Integer, Integer>(
            all -> {
              writes.incrementAndGet();
              sizes.add(all.size());
              begun.countDown();
              await(goOn);
              return all;
            });

    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Integer>> later = new ArrayList<>();
      later.add(threads.submit(() -> together.submit(0)));
      begun.await();
      var started = new CountDownLatch(20);
      for (int at = 1; at <= 20; at++) {
        int mine = at;
        later.add(
            threads.submit(
                () -> {
                  started.countDown();
                  return together.submit(mine);
                }));
      }
      started.await();
      goOn.countDown();
      for (Future<Integer> each : later) {
        each.get();
      }
    }

    assertThat(writes.get()).isLessThan(21);
    assertThat(sizes).contains(1);
  }

  @Test
  void tellsEverybodyOfAFailureAndGoesOnAfterwards() {
    var broken = new AtomicInteger(1);
    var together =
        new Together<Integer, Integer>(
            all -> {
              if (broken.getAndDecrement() > 0) {
                throw new IllegalStateException("disk full");
              }
              return all;
            });

    assertThatThrownBy(() -> together.submit(1)).hasMessage("disk full");
    assertThat(together.submit(2)).isEqualTo(2);
  }

  @Test
  void letsNobodyGoBeforeTheWriteIsDone() throws Exception {
    var begun = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    var written = ConcurrentHashMap.<Integer>newKeySet();
    var together =
        new Together<Integer, Boolean>(
            all -> {
              begun.countDown();
              await(goOn);
              written.addAll(all);
              return all.stream().map(each -> true).toList();
            });

    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Boolean>> results = new ArrayList<>();
      for (int at = 0; at < 50; at++) {
        int mine = at;
        results.add(
            threads.submit(
                () -> {
                  together.submit(mine);
                  return written.contains(mine);
                }));
      }
      begun.await();
      assertThat(results).noneMatch(Future::isDone);
      goOn.countDown();
      for (Future<Boolean> wasWritten : results) {
        assertThat(wasWritten.get()).isTrue();
      }
    }
  }

  @Test
  void aGroupThatBreaksIsTakenForWrittenByNobody() throws Exception {
    var begun = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    var together =
        new Together<Integer, Integer>(
            all -> {
              begun.countDown();
              await(goOn);
              throw new OutOfMemoryError("in the middle");
            });

    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Integer>> results = new ArrayList<>();
      for (int at = 0; at < 50; at++) {
        int mine = at;
        results.add(threads.submit(() -> together.submit(mine)));
      }
      begun.await();
      goOn.countDown();
      for (Future<Integer> each : results) {
        assertThatThrownBy(each::get).hasRootCauseMessage("in the middle");
      }
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }
}
