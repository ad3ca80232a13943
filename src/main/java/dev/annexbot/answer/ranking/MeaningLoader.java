package dev.annexbot.answer.ranking;

import dev.annexbot.answer.meaning.Meaning;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Loads the vectors on a thread of its own, so that nobody waits for them at start; until they are
 * there, and where they cannot be, words alone decide.
 */
final class MeaningLoader {
  private final PageIndex index;
  private final AtomicBoolean started = new AtomicBoolean();
  private final CompletableFuture<MeaningEvidence> loaded = new CompletableFuture<>();

  MeaningLoader(PageIndex index) {
    this.index = index;
  }

  void start() {
    if (started.compareAndSet(false, true)) {
      Thread.ofPlatform().daemon().name("vectors").start(this::load);
    }
  }

  private void load() {
    try {
      MeaningEvidence evidence = new MeaningEvidence(index, Meaning.load());
      // The first run is slow; nobody shall be the one who asks first.
      evidence.add(new Evidence(index.size()), "warm");
      loaded.complete(evidence);
    } catch (IOException | RuntimeException unfit) {
      loaded.completeExceptionally(unfit);
    }
  }

  /** Waits; the reason if there will be no vectors. */
  Optional<String> await() {
    start();
    try {
      loaded.get();
      return Optional.empty();
    } catch (ExecutionException unfit) {
      return Optional.of(
          String.valueOf(Objects.requireNonNullElse(unfit.getCause(), unfit).getMessage()));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.of("The loading of the vectors was interrupted.");
    }
  }

  /** Fills the columns of meaning if the vectors are there. */
  OptionalDouble add(Evidence evidence, String question) {
    start();
    return loaded.isDone() && !loaded.isCompletedExceptionally()
        ? OptionalDouble.of(loaded.join().add(evidence, question))
        : OptionalDouble.empty();
  }
}
