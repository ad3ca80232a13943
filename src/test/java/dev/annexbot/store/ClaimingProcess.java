package dev.annexbot.store;

import java.nio.file.Path;
import java.time.Clock;

/** Claims one delivery after the other and says so after each, until it is killed. */
final class ClaimingProcess {
  private ClaimingProcess() {}

  public static void main(String[] arguments) throws Exception {
    Store store = Store.open(Path.of(arguments[0]), Clock.systemUTC());
    for (int each = 0; ; each++) {
      String key = arguments[1] + "/" + each;
      if (store.inbox().claim(key)) {
        System.out.println(key);
        System.out.flush();
      }
    }
  }
}
