package dev.annexbot.web;

import java.util.function.BooleanSupplier;

/**
 * What the loopback door says about the service: that it lives, whether it is ready, its counts.
 */
final class Health {
  private final BooleanSupplier ready;
  private final Counters counters;

  Health(BooleanSupplier ready, Counters counters) {
    this.ready = ready;
    this.counters = counters;
  }

  Answer look(String path) {
    return switch (path) {
      case "/health/live" -> Answer.text(200, "alive\n");
      case "/health/ready" ->
          ready.getAsBoolean() ? Answer.text(200, "ready\n") : Answer.text(503, "not ready\n");
      case "/metrics" -> new Answer(200, "text/plain; version=0.0.4; charset=utf-8", metrics());
      default -> Answer.empty(404);
    };
  }

  private String metrics() {
    var memory = Runtime.getRuntime();
    return counters.text()
        + "# TYPE annexbot_ready gauge\nannexbot_ready "
        + (ready.getAsBoolean() ? 1 : 0)
        + "\n# TYPE annexbot_memory_used_bytes gauge\nannexbot_memory_used_bytes "
        + (memory.totalMemory() - memory.freeMemory())
        + "\n";
  }
}
