package dev.annexbot.workspace.delivery;

import java.util.concurrent.CompletableFuture;

/** A way to the app. */
public interface Wire extends AutoCloseable {

  /** Whether the app is at the other end. */
  boolean isConnected();

  /** Brings something; the future waits for as long as the app takes. */
  CompletableFuture<Outcome> bring(Envelope envelope);

  @Override
  void close();
}
