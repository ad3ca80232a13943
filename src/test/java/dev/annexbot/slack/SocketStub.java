package dev.annexbot.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.server.WebSocketUpgradeHandler;

/**
 * The other end of Socket Mode: says hello, delivers envelopes, and writes down what comes back.
 */
final class SocketStub implements AutoCloseable {
  final List<Session> sessions = new CopyOnWriteArrayList<>();
  final List<JsonObject> acks = new CopyOnWriteArrayList<>();
  private final Server server = new Server();
  private final ServerConnector connector = new ServerConnector(server);

  SocketStub() throws Exception {
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    server.setHandler(
        WebSocketUpgradeHandler.from(
            server,
            container -> {
              container.setIdleTimeout(Duration.ZERO);
              container.addMapping("/link", (request, response, callback) -> new End());
            }));
    server.start();
  }

  int port() {
    return connector.getLocalPort();
  }

  URI url(int port) {
    return URI.create("ws://127.0.0.1:" + port + "/link");
  }

  void deliver(String type, String id, String payload) {
    say(
        "{\"type\":\""
            + type
            + "\",\"envelope_id\":\""
            + id
            + "\",\"accepts_response_payload\":true,\"payload\":"
            + HttpHouse.json(payload)
            + "}");
  }

  void say(String message) {
    sessions.getLast().sendText(message, Callback.NOOP);
  }

  boolean isAcknowledged(String id) {
    return acks.stream().anyMatch(ack -> ack.get("envelope_id").getAsString().equals(id));
  }

  @Override
  public void close() {
    LifeCycle.stop(server);
  }

  /** Our end of one connection. */
  public final class End extends Session.Listener.AbstractAutoDemanding {
    @Override
    public void onWebSocketOpen(Session session) {
      super.onWebSocketOpen(session);
      sessions.add(session);
      session.sendText("{\"type\":\"hello\",\"num_connections\":1}", Callback.NOOP);
    }

    @Override
    public void onWebSocketText(String message) {
      acks.add(JsonParser.parseString(message).getAsJsonObject());
    }
  }
}
