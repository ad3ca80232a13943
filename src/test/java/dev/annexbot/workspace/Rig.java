package dev.annexbot.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** A workspace on a clock of its own, an app that calls it, and people at its page. */
final class Rig implements AutoCloseable {
  static final ObjectMapper JSON = new ObjectMapper();
  private static final String MANIFESTS = "manifest/slack/app-manifest-";

  final TestClock clock = new TestClock();
  final Workspace workspace;
  private final HttpClient http = HttpClient.newHttpClient();

  Rig(JsonNode manifest) throws IOException {
    workspace = Workspace.open(new Setup(manifest, 0, clock));
  }

  /** The app of our own manifest, with more scopes than it asks for. */
  static Rig socket(String... moreScopes) throws IOException {
    return new Rig(manifest("socket", moreScopes));
  }

  static Rig http(String... moreScopes) throws IOException {
    return new Rig(manifest("http", moreScopes));
  }

  static ObjectNode manifest(String mode, String... moreScopes) throws IOException {
    ObjectNode manifest = (ObjectNode) JSON.readTree(Path.of(MANIFESTS + mode + ".json").toFile());
    ArrayNode scopes = (ArrayNode) manifest.at("/oauth_config/scopes/bot");
    for (String scope : moreScopes) {
      scopes.add(scope);
    }
    return manifest;
  }

  /** What a call was answered with. */
  record Answer(int status, HttpResponse<String> raw, JsonNode json) {
    boolean isOk() {
      return json.path("ok").asBoolean();
    }

    String error() {
      return json.path("error").asText();
    }
  }

  /** Calls a method as the bot, with JSON. */
  Answer call(String method, String json) {
    return send(
        request("/api/" + method)
            .header("Authorization", "Bearer " + workspace.tokens().bot())
            .header("Content-Type", "application/json; charset=utf-8")
            .POST(HttpRequest.BodyPublishers.ofString(json.replace('\'', '"'))));
  }

  /** Calls a method with a form and any token. */
  Answer form(String token, String method, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(
                field ->
                    field.getKey()
                        + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    HttpRequest.Builder request =
        request("/api/" + method)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    return send(token.isEmpty() ? request : request.header("Authorization", "Bearer " + token));
  }

  /** Answers at a response address. */
  Answer respond(String url, String json) {
    return send(
        HttpRequest.newBuilder(URI.create(url))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json.replace('\'', '"'))));
  }

  /** Somebody does something at the page. */
  Answer act(String who, String what, String json) {
    try {
      ObjectNode body = (ObjectNode) JSON.readTree(json.replace('\'', '"'));
      body.put("as", who);
      return send(
          request("/page/" + what)
              .header("Content-Type", "application/json")
              .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    } catch (IOException e) {
      throw new IllegalArgumentException(json, e);
    }
  }

  /** Somebody looks at something at the page. */
  JsonNode look(String who, String what) {
    String separator = what.contains("?") ? "&" : "?";
    return send(request("/page/" + what + separator + "as=" + who).GET()).json();
  }

  /** The messages that somebody sees in a channel. */
  JsonNode messages(String who, String channel) {
    return look(who, "messages?channel=" + channel).path("messages");
  }

  /** The direct conversation of somebody with the app. */
  String dm(String who) {
    for (JsonNode channel : look(who, "state").path("channels")) {
      if (channel.path("withApp").asBoolean()) {
        return channel.path("id").asText();
      }
    }
    throw new AssertionError(who + " has no conversation with the app");
  }

  /** Waits until the next thing on the agenda is due in so much time. */
  void awaitNextIn(Duration time) {
    Soon.isTrue(
        "something is due in " + time,
        () ->
            workspace
                .agenda()
                .next()
                .filter(due -> due.equals(clock.instant().plus(time)))
                .isPresent());
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(workspace.page().resolve(path));
  }

  Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response =
          http.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Answer(response.statusCode(), response, parsed(response.body()));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode parsed(String body) {
    try {
      return JSON.readTree(body);
    } catch (IOException e) {
      return JSON.createObjectNode().put("text", body);
    }
  }

  @Override
  public void close() {
    http.shutdownNow();
    workspace.close();
  }
}
