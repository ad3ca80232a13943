package dev.annexbot.slack;

import dev.annexbot.chat.Inbox;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** An inbox in memory, which can fall ill. */
final class Memo implements Inbox {
  final Set<String> keys = ConcurrentHashMap.newKeySet();
  volatile boolean ill;

  @Override
  public boolean claim(String key) {
    if (ill) {
      throw new IllegalStateException("The disk is full");
    }
    return keys.add(key);
  }
}
