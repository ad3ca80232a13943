package dev.annexbot.journal;

import java.time.Instant;
import java.util.function.Consumer;

/** What was done, for ever. Thread-safe. */
public interface Journal {

  /** Adds a line, by a transaction of its own. Durable when it returns. */
  void record(Fact fact);

  /** All lines from then to then, in their order. */
  void read(Instant from, Instant until, Consumer<Entry> reader);

  /** The last line. */
  Head head();
}
