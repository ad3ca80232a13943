package dev.annexbot.slack.wire;

import com.slack.api.socket_mode.queue.SocketModeMessageQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Hands every message on at once. Slack's own queue is looked into a hundred times a second, which
 * costs each message some milliseconds and lets no more than a thousand through.
 */
final class Straight implements SocketModeMessageQueue {
  private volatile @Nullable Consumer<String> next;

  void leadTo(Consumer<String> next) {
    this.next = next;
  }

  @Override
  public void add(String message) {
    var to = next;
    if (to != null) {
      to.accept(message);
    }
  }

  @Override
  @SuppressWarnings("NullAway") // Slack's interface has null for "nothing there"
  public String poll() {
    return null;
  }
}
