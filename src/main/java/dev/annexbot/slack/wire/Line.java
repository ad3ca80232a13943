package dev.annexbot.slack.wire;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.socket_mode.request.SocketModeRequest;
import com.slack.api.bolt.socket_mode.request.SocketModeRequestParser;
import com.slack.api.socket_mode.impl.SocketModeClientTyrusImpl;
import dev.annexbot.settings.Secret;
import dev.annexbot.slack.api.Api;
import dev.annexbot.slack.inbox.Intake;
import dev.annexbot.web.Trouble;
import java.io.IOException;
import java.net.URISyntaxException;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One client of Socket Mode, from its first connection to its end; it reconnects by itself. */
public final class Line implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Line.class);
  private static final long LOOK_EVERY_MILLIS = 5_000;

  private final SocketModeClientTyrusImpl client;
  private final SocketModeRequestParser parser;
  private final Intake intake;

  private Line(SocketModeClientTyrusImpl client, Intake intake) {
    this.client = client;
    this.parser = new SocketModeRequestParser(intake.config());
    this.intake = intake;
  }

  /**
   * Opens one.
   *
   * @param life called whenever something comes in
   */
  public static Line open(Api api, Secret appToken, Intake intake, Executor threads, Runnable life)
      throws IOException {
    var queue = new Straight();
    try {
      var url = api.sdk().issueSocketModeUrl(appToken.value());
      var client =
          new SocketModeClientTyrusImpl(
              api.sdk(), appToken.value(), url, 1, queue, true, true, LOOK_EVERY_MILLIS);
      var line = new Line(client, intake);
      client.addWebSocketMessageListener(line::take);
      queue.leadTo(
          message -> {
            life.run();
            threads.execute(() -> line.process(message));
          });
      client.connect();
      return line;
    } catch (URISyntaxException e) {
      throw new IOException("Slack named no address for the socket", e);
    }
  }

  private void process(String message) {
    try {
      client.processMessage(message);
    } catch (IOException | RuntimeException e) {
      log.warn("A message from the socket was not processed: {}", Trouble.inShort(e));
    }
  }

  private void take(String message) {
    SocketModeRequest request;
    try {
      request = parser.parse(message);
    } catch (RuntimeException | StackOverflowError e) {
      log.warn("A message from the socket cannot be read: {}", Trouble.inShort(e));
      acknowledgeUnread(message);
      return;
    }
    if (request == null) {
      return;
    }
    var response =
        request.getBoltRequest() == null ? Response.ok() : intake.take(request.getBoltRequest());
    // What could not be written down is left for Slack to deliver again.
    if (response.getStatusCode() != 503) {
      acknowledge(request.getEnvelope().getEnvelopeId(), response);
    }
  }

  private void acknowledgeUnread(String message) {
    try {
      var id = JsonParser.parseString(message).getAsJsonObject().get("envelope_id");
      if (id != null) {
        acknowledge(id.getAsString(), Response.ok());
      }
    } catch (RuntimeException | StackOverflowError e) {
      log.warn("Nor can it be acknowledged");
    }
  }

  private void acknowledge(String envelope, Response response) {
    var ack = new JsonObject();
    ack.addProperty("envelope_id", envelope);
    if (response.getStatusCode() == 200 && response.getBody() != null) {
      ack.add("payload", payload(response));
    }
    client.sendSocketModeResponse(ack.toString());
  }

  private static JsonElement payload(Response response) {
    if (response.getContentType().startsWith("application/json")) {
      return JsonParser.parseString(response.getBody());
    }
    var text = new JsonObject();
    text.addProperty("text", response.getBody());
    return text;
  }

  /**
   * Asks the other end for a sign of life; takes up to three seconds, or for ever if all is lost.
   */
  boolean isAlive() {
    return client.verifyConnection();
  }

  @Override
  public void close() {
    try {
      client.close();
    } catch (IOException | RuntimeException e) {
      log.info("The socket did not close cleanly: {}", e.getMessage());
    }
  }
}
