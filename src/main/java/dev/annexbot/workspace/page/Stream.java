package dev.annexbot.workspace.page;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.workspace.state.Json;
import dev.annexbot.workspace.state.Member;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The news of one open page. */
public final class Stream implements AutoCloseable {
  private static final int MOST_WAITING = 5_000;
  private static final long QUIET_SECONDS = 15;
  private static final ObjectNode END = Json.object().put("type", "end");

  private final Member viewer;
  private final Consumer<Stream> leaving;
  private final LinkedBlockingQueue<ObjectNode> news = new LinkedBlockingQueue<>();
  private volatile boolean open = true;

  Stream(Member viewer, Consumer<Stream> leaving) {
    this.viewer = viewer;
    this.leaving = leaving;
  }

  Member viewer() {
    return viewer;
  }

  void add(ObjectNode one) {
    news.add(one);
    // A page that does not read is let go; it comes back and loads everything anew.
    if (news.size() > MOST_WAITING) {
      close();
    }
  }

  /** Writes news until the page goes away. */
  public void writeTo(OutputStream out) throws IOException {
    try (this) {
      while (open) {
        ObjectNode next = news.poll(QUIET_SECONDS, TimeUnit.SECONDS);
        if (END.equals(next)) {
          return;
        }
        out.write(next == null ? utf8(": still here\n\n") : event(next));
        out.flush();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static byte[] event(ObjectNode news) {
    return utf8(
        "event: change\ndata: " + new String(Json.bytes(news), StandardCharsets.UTF_8) + "\n\n");
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    open = false;
    leaving.accept(this);
    news.add(END);
  }
}
