package dev.annexbot.workspace.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.workspace.state.Json;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Brings everything as HTTP requests, signed with the secret that the app knows. */
public final class SignedRequests implements Wire {
  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final String ALGORITHM = "HmacSHA256";

  private volatile @Nullable URI app;
  private final SecretKeySpec key;
  private final Clock clock;
  private final HttpClient client;

  public SignedRequests(String signingSecret, Clock clock) {
    this.key = new SecretKeySpec(signingSecret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    this.clock = clock;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
  }

  /** The app listens there from now on. */
  public void callAt(URI address) {
    app = address;
  }

  @Override
  public boolean isConnected() {
    return app != null;
  }

  @Override
  public CompletableFuture<Outcome> bring(Envelope envelope) {
    URI address = app;
    if (address == null) {
      return CompletableFuture.completedFuture(new Outcome.Failed("connection_failed", true));
    }
    boolean isEvent = envelope.kind() == Envelope.Kind.EVENT;
    byte[] body = isEvent ? Json.bytes(envelope.payload()) : form(envelope);
    String time = String.valueOf(clock.instant().getEpochSecond());
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .timeout(PATIENCE)
            .header(
                "Content-Type", isEvent ? "application/json" : "application/x-www-form-urlencoded")
            .header("X-Slack-Request-Timestamp", time)
            .header("X-Slack-Signature", signature(time, body))
            .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    if (envelope.attempt() > 0) {
      request.header("X-Slack-Retry-Num", String.valueOf(envelope.attempt()));
      request.header("X-Slack-Retry-Reason", envelope.reason());
    }
    return client
        .sendAsync(request.build(), HttpResponse.BodyHandlers.ofByteArray())
        .thenApply(SignedRequests::outcome)
        .exceptionally(SignedRequests::failure);
  }

  private static Outcome outcome(HttpResponse<byte[]> response) {
    if (response.statusCode() / 100 == 2) {
      return new Outcome.Acknowledged(payload(response));
    }
    boolean noMore =
        response.headers().firstValue("X-Slack-No-Retry").filter("1"::equals).isPresent();
    return new Outcome.Failed("http_error", !noMore);
  }

  /** JSON where it is JSON; any other words are the text of a message. */
  private static JsonNode payload(HttpResponse<byte[]> response) {
    String text = new String(response.body(), StandardCharsets.UTF_8);
    if (text.isBlank()) {
      return MissingNode.getInstance();
    }
    return Json.read(text)
        .filter(JsonNode::isObject)
        .orElseGet(() -> Json.object().put("text", text));
  }

  private static Outcome failure(Throwable what) {
    Throwable cause =
        what instanceof CompletionException && what.getCause() != null ? what.getCause() : what;
    boolean late =
        cause instanceof HttpTimeoutException && !(cause instanceof HttpConnectTimeoutException);
    return new Outcome.Failed(late ? "http_timeout" : "connection_failed", true);
  }

  private static byte[] form(Envelope envelope) {
    List<String> pairs = new ArrayList<>();
    if (envelope.kind() == Envelope.Kind.COMMAND) {
      ObjectNode fields = envelope.payload();
      fields
          .fieldNames()
          .forEachRemaining(name -> pairs.add(pair(name, fields.path(name).asText())));
    } else {
      pairs.add(
          pair("payload", new String(Json.bytes(envelope.payload()), StandardCharsets.UTF_8)));
    }
    return String.join("&", pairs).getBytes(StandardCharsets.US_ASCII);
  }

  private static String pair(String name, String value) {
    return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private String signature(String time, byte[] body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update(("v0:" + time + ":").getBytes(StandardCharsets.US_ASCII));
      return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has " + ALGORITHM, e);
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
