package dev.annexbot.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** An app with one socket: writes down what comes, and acknowledges it as it is told to. */
final class SocketApp implements AutoCloseable, WebSocket.Listener {
  private static final CompletionStage<?> DONE = CompletableFuture.completedFuture(null);

  final List<JsonNode> heard = new CopyOnWriteArrayList<>();
  private final HttpClient http = HttpClient.newHttpClient();
  private final StringBuilder part = new StringBuilder();
  private final WebSocket socket;

  /** What is said with an acknowledgement; nothing at all if it is empty. */
  volatile Function<JsonNode, Optional<String>> reply = envelope -> Optional.of("");

  volatile boolean closed;

  SocketApp(Rig rig) {
    this(url(rig));
  }

  SocketApp(URI url) {
    socket = http.newWebSocketBuilder().buildAsync(url, this).join();
  }

  static URI url(Rig rig) {
    Rig.Answer answer = rig.form(rig.workspace.tokens().app(), "apps.connections.open", Map.of());
    return URI.create(answer.json().path("url").asText());
  }

  /** Acknowledges everything with that. */
  void replying(String json) {
    reply = envelope -> Optional.of(json.replace('\'', '"'));
  }

  void silent() {
    reply = envelope -> Optional.empty();
  }

  /** The payloads of that kind, for example {@code block_actions} or {@code app_mention}. */
  List<JsonNode> payloads(String type) {
    return heard.stream()
        .map(envelope -> envelope.path("payload"))
        .filter(payload -> type.equals(typeOf(payload)))
        .toList();
  }

  private static String typeOf(JsonNode payload) {
    if (payload.has("event")) {
      return payload.at("/event/type").asText();
    }
    return payload.has("command") ? "command" : payload.path("type").asText();
  }

  /** The last payload of that kind; waits for the first. */
  JsonNode last(String type) {
    Soon.isTrue(type + " arrives", () -> !payloads(type).isEmpty());
    return payloads(type).getLast();
  }

  @Override
  public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
    part.append(data);
    if (last) {
      take(part.toString());
      part.setLength(0);
    }
    webSocket.request(1);
    return DONE;
  }

  private void take(String text) {
    try {
      JsonNode envelope = Rig.JSON.readTree(text);
      heard.add(envelope);
      if (envelope.has("envelope_id")) {
        reply.apply(envelope).ifPresent(payload -> acknowledge(envelope, payload));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void acknowledge(JsonNode envelope, String payload) {
    try {
      ObjectNode ack = Rig.JSON.createObjectNode();
      ack.set("envelope_id", envelope.path("envelope_id"));
      if (!payload.isEmpty()) {
        ack.set("payload", Rig.JSON.readTree(payload));
      }
      socket.sendText(ack.toString(), true).join();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public CompletionStage<?> onClose(WebSocket webSocket, int status, String reason) {
    closed = true;
    return DONE;
  }

  @Override
  public void onError(WebSocket webSocket, Throwable error) {
    closed = true;
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
