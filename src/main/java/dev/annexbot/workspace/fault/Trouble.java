package dev.annexbot.workspace.fault;

import dev.annexbot.workspace.delivery.Deliveries;
import dev.annexbot.workspace.delivery.Socket;
import java.time.Duration;
import java.util.Optional;

/** Makes things go wrong, so that an app can show how it bears that. */
public final class Trouble {
  private final Faults faults;
  private final Deliveries deliveries;
  private final Optional<Socket> socket;

  public Trouble(Faults faults, Deliveries deliveries, Optional<Socket> socket) {
    this.faults = faults;
    this.deliveries = deliveries;
    this.socket = socket;
  }

  /** The next calls of a method fail; {@link Faults#ANY} stands for all methods. */
  public void next(String method, int times, Fault fault) {
    faults.next(method, times, fault);
  }

  public void tooMany(String method, int times, Duration wait) {
    next(method, times, new Fault(Fault.How.TOO_MANY, wait));
  }

  public void broken(String method, int times) {
    next(method, times, new Fault(Fault.How.BROKEN, Duration.ZERO));
  }

  public void droppedBefore(String method, int times) {
    next(method, times, new Fault(Fault.How.DROPPED_BEFORE, Duration.ZERO));
  }

  public void droppedAfter(String method, int times) {
    next(method, times, new Fault(Fault.How.DROPPED_AFTER, Duration.ZERO));
  }

  public void slow(String method, int times, Duration time) {
    next(method, times, new Fault(Fault.How.SLOW, time));
  }

  public void deliverTwice(int times) {
    deliveries.twice(times);
  }

  /** Asks the app to open its sockets anew. */
  public void reconnect() {
    socket.ifPresent(it -> it.refresh("refresh_requested"));
  }

  /** Cuts the sockets of the app, without a word. */
  public void cut() {
    socket.ifPresent(Socket::cut);
  }

  /** Nothing is answered or delivered any more. */
  public void freeze() {
    faults.freeze(true);
    socket.ifPresent(it -> it.freeze(true));
  }

  public void thaw() {
    faults.freeze(false);
    socket.ifPresent(it -> it.freeze(false));
  }
}
