package dev.annexbot.torture;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The few methods of Slack that the program calls, on loopback, by an enemy: it says that there are
 * too many calls, breaks off before or after it has posted, fails after it has, answers when nobody
 * waits any more, and shows a message up to a second and a half after it has taken it.
 */
final class HostileSlack implements AutoCloseable {
  private static final Pattern KEPT = Pattern.compile("Kept ([a-z0-9-]+)");
  private static final int LONGER_THAN_A_CALL = 11_000;
  private static final int SHOWN_AFTER_MILLIS = 1_500;

  private final HttpServer server;
  private final Random random;
  private final List<Posted> posted = new ArrayList<>();
  private final Set<String> kept = ConcurrentHashMap.newKeySet();
  private final ObjectMapper json = new ObjectMapper();
  private volatile boolean hostile = true;
  private long lastTs;

  /** A message, and from when on it is shown. */
  private record Posted(String title, String metadata, String ts, long fromNanos) {}

  HostileSlack(long seed) throws IOException {
    random = new Random(seed);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 200);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::take);
    server.start();
  }

  String api() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/api/";
  }

  String responseUrl() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
  }

  /** From now on it is a good Slack. */
  void calm() {
    hostile = false;
  }

  /** What people were told is kept, in a text that reached them. */
  void heard(String text) {
    Matcher matcher = KEPT.matcher(text);
    if (matcher.find()) {
      kept.add(matcher.group(1));
    }
  }

  Set<String> kept() {
    return Set.copyOf(kept);
  }

  /** How often each summary stands in the channel. */
  synchronized Map<String, Integer> shown() {
    Map<String, Integer> counts = new HashMap<>();
    posted.forEach(each -> counts.merge(each.title().replace("Summary ", ""), 1, Integer::sum));
    return counts;
  }

  private synchronized int chance() {
    return hostile ? random.nextInt(1_000) : 999;
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      String path = exchange.getRequestURI().getPath();
      if (path.equals("/hook")) {
        heard(body);
        answer(exchange, 200, "{\"ok\":true}");
      } else {
        called(exchange, path.replace("/api/", ""), form(body));
      }
    }
  }

  private void called(HttpExchange exchange, String method, Map<String, String> with)
      throws IOException {
    switch (method) {
      case "chat.postMessage" -> post(exchange, with);
      case "conversations.history" -> history(exchange);
      case "auth.test" ->
          answer(exchange, 200, "{\"ok\":true,\"team_id\":\"T1\",\"user_id\":\"UBOT\"}");
      case "users.info" ->
          answer(
              exchange,
              200,
              "{\"ok\":true,\"user\":{\"id\":\"" + with.get("user") + "\",\"team_id\":\"T1\"}}");
      case "conversations.info" ->
          answer(exchange, 200, "{\"ok\":true,\"channel\":{\"id\":\"C1\"}}");
      default -> answer(exchange, 200, "{\"ok\":true}");
    }
  }

  private void post(HttpExchange exchange, Map<String, String> with) throws IOException {
    int chance = chance();
    if (chance < 30) {
      exchange.getResponseHeaders().add("Retry-After", "1");
      answer(exchange, 429, "");
    } else if (chance < 60) {
      // Closed without a word, and nothing was posted.
      return;
    } else {
      String ts = add(with);
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
      answer(exchange, 200, "{\"ok\":true,\"channel\":\"C1\",\"ts\":\"" + ts + "\"}");
    }
  }

  private synchronized String add(Map<String, String> with) {
    lastTs++;
    String ts = "17000." + (100_000 + lastTs);
    long shownFrom =
        System.nanoTime() + (hostile ? random.nextInt(SHOWN_AFTER_MILLIS) * 1_000_000L : 0);
    posted.add(
        new Posted(
            with.getOrDefault("text", ""), with.getOrDefault("metadata", "{}"), ts, shownFrom));
    return ts;
  }

  private void history(HttpExchange exchange) throws IOException {
    int chance = chance();
    if (chance < 50) {
      answer(exchange, chance < 25 ? 429 : 503, "");
      return;
    }
    answer(exchange, 200, messages());
  }

  private synchronized String messages() throws JsonProcessingException {
    long now = System.nanoTime();
    List<Object> messages = new ArrayList<>();
    for (Posted each : posted.reversed()) {
      if (each.fromNanos() - now <= 0) {
        messages.add(Map.of("ts", each.ts(), "metadata", json.readTree(each.metadata())));
      }
    }
    return json.writeValueAsString(Map.of("ok", true, "messages", messages));
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

  @Override
  public void close() {
    server.stop(0);
  }
}
