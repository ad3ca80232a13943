package dev.annexbot.torture;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The few methods of Slack that the program calls, on loopback, by an enemy: it says that there are
 * too many calls, breaks off before or after it has done something, fails after it has, answers
 * when nobody waits any more, and shows a message up to a second and a half after it has taken it.
 */
final class HostileSlack implements AutoCloseable {
  private static final int LONGER_THAN_A_CALL = 11_000;

  private final HttpServer server;
  private final Random random;
  private final Channel channel;
  private final Told told = new Told();
  private final Map<String, BlockingQueue<JsonNode>> windows = new ConcurrentHashMap<>();
  private final ObjectMapper json = new ObjectMapper();
  private volatile boolean hostile = true;

  HostileSlack(long seed) throws IOException {
    random = new Random(seed);
    channel = new Channel(seed);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 200);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::take);
    server.start();
  }

  private String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  String api() {
    return address("/api/");
  }

  String responseUrl() {
    return address("/hook");
  }

  /** From now on it is a good Slack. */
  void calm() {
    hostile = false;
    channel.calm();
  }

  /** What people were told. */
  Told told() {
    return told;
  }

  /** What stands in the channel. */
  Channel channel() {
    return channel;
  }

  /** The window that was opened for a press, if it opens in time. */
  Optional<JsonNode> window(String trigger, Duration patience) throws InterruptedException {
    try {
      return Optional.ofNullable(window(trigger).poll(patience.toMillis(), TimeUnit.MILLISECONDS));
    } finally {
      windows.remove(trigger);
    }
  }

  private BlockingQueue<JsonNode> window(String trigger) {
    return windows.computeIfAbsent(trigger, each -> new LinkedBlockingQueue<>());
  }

  private synchronized int chance() {
    return hostile ? random.nextInt(1_000) : 999;
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      String path = exchange.getRequestURI().getPath();
      if (path.equals("/hook")) {
        told.heard(body);
        answer(exchange, 200, "{\"ok\":true}");
      } else if (path.equals("/upload")) {
        perhaps(exchange, "OK");
      } else {
        called(exchange, path.replace("/api/", ""), form(body));
      }
    }
  }

  private void called(HttpExchange exchange, String method, Map<String, String> with)
      throws IOException {
    switch (method) {
      case "chat.postMessage" -> change(exchange, () -> channel.post(with));
      case "chat.update" -> change(exchange, () -> channel.update(with));
      case "views.open" -> open(exchange, with);
      case "conversations.history" -> history(exchange);
      case "files.getUploadURLExternal" ->
          perhaps(
              exchange,
              "{\"ok\":true,\"file_id\":\"F1\",\"upload_url\":\"" + address("/upload") + "\"}");
      case "files.completeUploadExternal" -> perhaps(exchange, "{\"ok\":true}");
      case "auth.test" ->
          answer(exchange, 200, "{\"ok\":true,\"team_id\":\"T1\",\"user_id\":\"UBOT\"}");
      case "users.info" ->
          answer(
              exchange,
              200,
              "{\"ok\":true,\"user\":{\"id\":\"" + with.get("user") + "\",\"team_id\":\"T1\"}}");
      case "conversations.info" ->
          answer(exchange, 200, "{\"ok\":true,\"channel\":{\"id\":\"C0SECURITY\"}}");
      default -> answer(exchange, 200, "{\"ok\":true}");
    }
  }

  /** Something that stands in the channel afterwards. */
  private interface Doing {
    String ts();
  }

  private void change(HttpExchange exchange, Doing doing) throws IOException {
    int chance = chance();
    if (chance < 30) {
      exchange.getResponseHeaders().add("Retry-After", "1");
      answer(exchange, 429, "");
    } else if (chance < 60) {
      // Closed without a word, and nothing was done.
      return;
    } else {
      String ts = doing.ts();
      if (chance < 90) {
        return;
      }
      if (chance < 120) {
        answer(exchange, 500, "");
        return;
      }
      if (chance < 140) {
        sleep(Duration.ofMillis(LONGER_THAN_A_CALL));
      }
      answer(exchange, 200, "{\"ok\":true,\"channel\":\"C0SECURITY\",\"ts\":\"" + ts + "\"}");
    }
  }

  private void open(HttpExchange exchange, Map<String, String> with) throws IOException {
    if (chance() < 30) {
      answer(exchange, 500, "");
      return;
    }
    window(with.getOrDefault("trigger_id", "")).add(json.readTree(with.getOrDefault("view", "{}")));
    answer(exchange, 200, "{\"ok\":true,\"view\":{\"id\":\"V1\"}}");
  }

  private void history(HttpExchange exchange) throws IOException {
    perhaps(exchange, channel.messages());
  }

  private void perhaps(HttpExchange exchange, String body) throws IOException {
    int chance = chance();
    if (chance < 50) {
      answer(exchange, chance < 25 ? 429 : 503, "");
      return;
    }
    answer(exchange, 200, body);
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json; charset=utf-8");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private static void sleep(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static Map<String, String> form(String body) {
    Map<String, String> form = new HashMap<>();
    for (String pair : body.split("&")) {
      int is = pair.indexOf('=');
      if (is > 0) {
        form.put(
            pair.substring(0, is),
            URLDecoder.decode(pair.substring(is + 1), StandardCharsets.UTF_8));
      }
    }
    return form;
  }

  JsonNode read(String text) throws JsonProcessingException {
    return json.readTree(text);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
