package dev.annexbot.workspace.delivery;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.workspace.state.Agenda;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/** Brings things to the app with Slack's patience: three seconds, and events up to four times. */
public final class Deliveries {
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  /** How long after the failure an event is brought again. */
  private static final List<Duration> AGAIN =
      List.of(Duration.ZERO, Duration.ofMinutes(1), Duration.ofMinutes(5));

  private final Wire wire;
  private final Agenda agenda;
  private final Clock clock;
  private final AtomicInteger twice = new AtomicInteger();

  public Deliveries(Wire wire, Agenda agenda, Clock clock) {
    this.wire = wire;
    this.agenda = agenda;
    this.clock = clock;
  }

  public boolean isConnected() {
    return wire.isConnected();
  }

  /** Brings each of the next deliveries two times. */
  public void twice(int times) {
    twice.set(times);
  }

  /** Brings something that somebody waits for; waits for the app, for three seconds at most. */
  public Outcome ask(Envelope.Kind kind, ObjectNode payload) {
    return bring(Envelope.first(kind, payload)).join();
  }

  /** Brings an event, and again while the app does not take it; waits for the first time. */
  public void tell(ObjectNode payload) {
    tell(Envelope.first(Envelope.Kind.EVENT, payload));
  }

  private void tell(Envelope envelope) {
    Outcome outcome = bring(envelope).join();
    if (outcome instanceof Outcome.Failed failed
        && failed.mayRetry()
        && envelope.attempt() < AGAIN.size()) {
      agenda.at(
          clock.instant().plus(AGAIN.get(envelope.attempt())),
          () -> tell(envelope.again(failed.reason())));
    }
  }

  private CompletableFuture<Outcome> bring(Envelope envelope) {
    if (twice.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      Thread.startVirtualThread(() -> wire.bring(envelope).join());
    }
    CompletableFuture<Outcome> outcome = wire.bring(envelope);
    Agenda.Promise late =
        agenda.at(
            clock.instant().plus(PATIENCE),
            () -> outcome.complete(new Outcome.Failed("http_timeout", true)));
    return outcome.whenComplete((what, trouble) -> late.cancel());
  }
}
