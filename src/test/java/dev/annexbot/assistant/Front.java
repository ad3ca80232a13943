package dev.annexbot.assistant;

import dev.annexbot.chat.Desk;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;

/** Where scripts do what they do: straight at the desk, or through a wall that is put before it. */
public final class Front {
  private static final AtomicLong ASKED = new AtomicLong();
  private static volatile UnaryOperator<Desk> wall = UnaryOperator.identity();

  private Front() {}

  /** The desk as a script reaches it; whatever drives a desk in a script asks for this. */
  public static Desk before(Desk desk) {
    ASKED.incrementAndGet();
    return wall.apply(desk);
  }

  /** From now on scripts go through that wall. */
  public static void is(UnaryOperator<Desk> another) {
    wall = another;
  }

  /** How often scripts have asked. */
  public static long asked() {
    return ASKED.get();
  }
}
