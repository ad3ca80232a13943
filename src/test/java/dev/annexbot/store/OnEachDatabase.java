package dev.annexbot.store;

import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What every contract of the store begins and ends with; a subclass for each database runs it. */
public abstract class OnEachDatabase {
  protected final SettableClock clock = new SettableClock();
  protected Store store;

  /** Opens the same database each time it is called in one test. */
  protected abstract Store open(Clock clock) throws Exception;

  @BeforeEach
  protected final void opensTheStore() throws Exception {
    store = open(clock);
  }

  @AfterEach
  protected final void closesTheStore() {
    store.close();
  }

  /** As after a restart. */
  protected final void reopen() throws Exception {
    store.close();
    store = open(clock);
  }
}
