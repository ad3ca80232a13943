package dev.annexbot.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** People at the page of the strict Slack: what they do there, and what they see. */
public final class AtThePage implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Supplier<Workspace> workspace;
  private final Duration patience;
  private final HttpClient http = HttpClient.newHttpClient();

  /**
   * @param workspace is asked when somebody comes to its page
   * @param patience how long is waited for something
   */
  public AtThePage(Supplier<Workspace> workspace, Duration patience) {
    this.workspace = workspace;
    this.patience = patience;
  }

  /** Does something; {@code json} may have single quotes for double ones. */
  public JsonNode act(String who, String what, String json) {
    try {
      ObjectNode body = (ObjectNode) JSON.readTree(json.replace('\'', '"'));
      body.put("as", who);
      return send(
          HttpRequest.newBuilder(workspace.get().page().resolve("/page/" + what))
              .header("Content-Type", "application/json")
              .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    } catch (IOException e) {
      throw new UncheckedIOException(json, e);
    }
  }

  /** What somebody sees. */
  public JsonNode look(String who, String what) {
    String mark = what.contains("?") ? "&" : "?";
    return send(
        HttpRequest.newBuilder(
            workspace.get().page().resolve("/page/" + what + mark + "as=" + who)));
  }

  private JsonNode send(HttpRequest.Builder request) {
    try {
      return JSON.readTree(http.send(request.build(), HttpResponse.BodyHandlers.ofString()).body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Presses the button with this label on a message; fails if Slack does not take it. */
  public void press(String who, String channel, JsonNode message, String label) {
    JsonNode button = button(message, label);
    JsonNode done =
        act(
            who,
            "press",
            "{'container':{'type':'message','channel':'"
                + channel
                + "','ts':'"
                + message.path("ts").asText()
                + "'},'blockId':'"
                + button.path("block").asText()
                + "','actionId':'"
                + button.path("action").asText()
                + "','chosen':{},'state':{}}");
    assertThat(done.path("ok").asBoolean()).as(done.toString()).isTrue();
  }

  /** The {@code block} and {@code action} of a message's button. */
  public static JsonNode button(JsonNode message, String label) {
    for (JsonNode block : message.path("blocks")) {
      for (JsonNode element : block.path("elements")) {
        if (element.at("/text/text").asText().equals(label)) {
          return JSON.createObjectNode()
              .put("block", block.path("block_id").asText())
              .put("action", element.path("action_id").asText());
        }
      }
    }
    throw new AssertionError("There is no button " + label + " in " + message);
  }

  /** The direct message with the assistant, as soon as there is one. */
  public String ownChannel(String who) {
    return await(() -> withApp(who), () -> "no own channel of " + who).asText();
  }

  private JsonNode withApp(String who) {
    for (JsonNode channel : look(who, "state").path("channels")) {
      if (channel.path("withApp").asBoolean()) {
        return channel.path("id");
      }
    }
    return MissingNode.getInstance();
  }

  public JsonNode await(Supplier<JsonNode> what) {
    return await(what, () -> "what was waited for");
  }

  /** Waits until it is there; {@code seen} says what there is instead. */
  public JsonNode await(Supplier<JsonNode> what, Supplier<String> seen) {
    long end = System.nanoTime() + patience.toNanos();
    JsonNode found = what.get();
    while (found.isMissingNode() && System.nanoTime() < end) {
      LockSupport.parkNanos(20_000_000);
      found = what.get();
    }
    assertThat(found.isMissingNode()).as(seen).isFalse();
    return found;
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
