package dev.annexbot.teams.inbox;

import dev.annexbot.chat.Reply;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for a reply, but no longer than Teams does. */
final class Patiently {
  /** For cards Teams waits for 15 seconds, people for less. */
  static final Duration CARD = Duration.ofSeconds(8);

  /** For dialogs and searches it is 5 seconds. */
  static final Duration DIALOG = Duration.ofSeconds(4);

  private Patiently() {}

  /** The reply, unless it takes longer; what went wrong in making it goes on. */
  static Optional<Reply> await(CompletableFuture<Reply> coming, Duration most) {
    try {
      return Optional.of(coming.get(most.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException broken ? broken : new CompletionException(e);
    }
  }
}
