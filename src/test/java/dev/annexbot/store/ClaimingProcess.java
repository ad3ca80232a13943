package dev.annexbot.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;

/** Claims deliveries, some at a time, and says so after each, until it is killed. */
final class ClaimingProcess {
  private static final int AT_A_TIME = 8;

  private ClaimingProcess() {}

  public static void main(String[] arguments) throws Exception {
    Store store = Store.open(Path.of(arguments[0]), Clock.systemUTC());
    AtomicLong next = new AtomicLong();
    for (int each = 0; each < AT_A_TIME; each++) {
      new Thread(() -> claimForEver(store, arguments[1], next)).start();
    }
  }

  private static void claimForEver(Store store, String round, AtomicLong next) {
    while (true) {
      String key = round + "/" + next.getAndIncrement();
      if (store.inbox().claim(key)) {
        synchronized (System.out) {
          System.out.println(key);
          System.out.flush();
        }
      }
    }
  }
}
