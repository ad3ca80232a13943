package dev.annexbot.answer.ranking;

import dev.annexbot.answer.index.PageIndex;
import dev.annexbot.answer.meaning.Meaning;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Loads the vectors on a thread of its own, so that nobody waits for them at start; until they are
 * there, and where they cannot be, words alone decide.
 */
final class MeaningLoader {
  private final PageIndex index;
  private final Meaning.Loading loading;
  private final List<Consumer<Meaning>> next = new CopyOnWriteArrayList<>();
  private final AtomicBoolean started = new AtomicBoolean();
  private final CompletableFuture<MeaningEvidence> loaded = new CompletableFuture<>();

  MeaningLoader(PageIndex index, Meaning.Loading loading) {
    this.index = index;
    this.loading = loading;
  }

  /** Has something done with the meaning of texts as soon as it is known; call it before start. */
  void then(Consumer<Meaning> more) {
    next.add(more);
  }

  void start() {
    if (started.compareAndSet(false, true)) {
      Thread.ofPlatform().daemon().name("vectors").start(this::load);
    }
  }

  private void load() {
    try {
      Meaning meaning = loading.load();
      MeaningEvidence evidence = new MeaningEvidence(index, meaning);
      next.forEach(each -> each.accept(meaning));
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
  Optional<MeaningEvidence.Near> add(Evidence evidence, String question) {
    start();
    return loaded.isDone() && !loaded.isCompletedExceptionally()
        ? Optional.of(loaded.join().add(evidence, question))
        : Optional.empty();
  }
}
