package dev.annexbot.schedule;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/** Puts a sudden death before or after any call of what it wraps. */
final class Deadly {
  private final Random random;
  private final AtomicInteger deaths = new AtomicInteger();
  private int perMille = 30;

  Deadly(Random random) {
    this.random = random;
  }

  /** The process is gone; nothing catches it. */
  static final class Killed extends Error {
    private static final long serialVersionUID = 1;
  }

  /** From now on so many calls of a thousand kill. */
  void rate(int calls) {
    perMille = calls;
  }

  void calm() {
    perMille = 0;
  }

  int deaths() {
    return deaths.get();
  }

  private void perhaps() {
    if (random.nextInt(1_000) < perMille) {
      deaths.incrementAndGet();
      throw new Killed();
    }
  }

  <T> T wrap(Class<T> type, T inner) {
    Object proxy =
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              // Closing is what the end of a process does too: it frees the lock.
              boolean closes = method.getName().equals("close");
              if (!closes) {
                perhaps();
              }
              Object result;
              try {
                result = method.invoke(inner, arguments);
              } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
              }
              if (!closes && !(result instanceof Optional)) {
                perhaps();
              }
              return result;
            });
    return type.cast(proxy);
  }
}
