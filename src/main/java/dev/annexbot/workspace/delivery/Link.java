package dev.annexbot.workspace.delivery;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.workspace.state.Json;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.api.StatusCode;
import org.jspecify.annotations.Nullable;

/** Our end of one socket. It asks for each frame itself, so that it can stop listening. */
public final class Link implements Session.Listener {
  private final Socket socket;
  private final AtomicBoolean deaf = new AtomicBoolean();
  private volatile @Nullable Session session;
  private volatile boolean leaving;

  Link(Socket socket) {
    this.socket = socket;
  }

  boolean isStaying() {
    return !leaving;
  }

  void say(ObjectNode json) {
    Session open = session;
    if (open != null) {
      open.sendText(new String(Json.bytes(json), StandardCharsets.UTF_8), Callback.NOOP);
    }
  }

  void leave(String reason) {
    leaving = true;
    ObjectNode word = Json.object().put("type", "disconnect").put("reason", reason);
    word.set("debug_info", Json.object().put("host", "workspace"));
    say(word);
  }

  void cut() {
    Session open = session;
    if (open != null) {
      open.disconnect();
    }
  }

  void close() {
    Session open = session;
    if (open != null) {
      open.close(StatusCode.SHUTDOWN, "", Callback.NOOP);
    }
  }

  void thaw() {
    Session open = session;
    if (deaf.compareAndSet(true, false) && open != null) {
      open.demand();
    }
  }

  private void listenOn() {
    Session open = session;
    if (socket.isFrozen()) {
      deaf.set(true);
    } else if (open != null) {
      open.demand();
    }
  }

  @Override
  public void onWebSocketOpen(Session opened) {
    session = opened;
    socket.opened(this);
    listenOn();
  }

  @Override
  public void onWebSocketText(String message) {
    if (!socket.isFrozen()) {
      socket.heard(message);
    }
    listenOn();
  }

  @Override
  public void onWebSocketPing(ByteBuffer payload) {
    Session open = session;
    if (!socket.isFrozen() && open != null) {
      open.sendPong(payload, Callback.NOOP);
    }
    listenOn();
  }

  @Override
  public void onWebSocketPong(ByteBuffer payload) {
    listenOn();
  }

  @Override
  public void onWebSocketClose(int status, @Nullable String reason, Callback callback) {
    socket.closed(this);
    callback.succeed();
  }

  @Override
  public void onWebSocketError(Throwable cause) {
    socket.closed(this);
  }
}
