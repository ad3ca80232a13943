package dev.annexbot.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.annexbot.settings.Secret;
import dev.annexbot.settings.Settings;
import dev.annexbot.teams.api.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Date;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Microsoft's side on loopback: a login, the keys of Teams, and a Connector that writes down every
 * call and answers as told.
 */
public final class Microsoft implements AutoCloseable {
  public static final String APP = "5f0b7d2e-1111-4222-8333-944455566677";
  public static final String TENANT = "22222222-2222-2222-2222-222222222222";
  public static final String SECRET = "a-secret-of-ours";
  public static final String ISSUER = "https://api.botframework.com";

  private static final RSAKey KEY = key("first");
  private static final RSAKey SECOND = key("second");

  public final AtomicInteger tokens = new AtomicInteger();
  public final AtomicInteger keysAsked = new AtomicInteger();
  private final List<Call> calls = new CopyOnWriteArrayList<>();
  private final Deque<Answer> answers = new ArrayDeque<>();
  private final Map<String, ObjectNode> members = new ConcurrentHashMap<>();
  private final HttpServer server;
  private volatile List<JsonNode> keys = List.of(published(KEY, "msteams"));
  private volatile boolean down;
  private final AtomicInteger stumbles = new AtomicInteger();

  /** A call of the Connector. */
  public record Call(String method, String path, String query, String token, JsonNode body) {
    public JsonNode card() {
      return body.path("attachments").path(0).path("content");
    }
  }

  /** What to answer to the next call. */
  public record Answer(int status, String body, Map<String, String> headers, int millis) {
    public static Answer of(int status) {
      return new Answer(status, "{}", Map.of(), 0);
    }

    public static Answer error(int status, String code) {
      return new Answer(status, "{\"error\":{\"code\":\"" + code + "\"}}", Map.of(), 0);
    }
  }

  public Microsoft() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/metadata", this::metadata);
    server.createContext("/keys", this::keys);
    server.createContext("/" + TENANT + "/oauth2/v2.0/token", this::token);
    server.createContext("/teams/v3/conversations", this::connector);
    server.start();
    member("29:user-0", "00000000-0000-0000-0000-000000000020", "user");
  }

  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  public String service() {
    return address() + "/teams/";
  }

  public Settings.Registration registration() {
    return new Settings.Registration(APP, new Secret(SECRET), TENANT, Set.of(TENANT));
  }

  public Settings.Cloud cloud() {
    return new Settings.Cloud(address(), address().resolve("/metadata"), ISSUER);
  }

  public Settings.Teams settings() {
    return new Settings.Teams(Optional.of(registration()), cloud());
  }

  // --- what happens next

  public void answersNext(Answer answer) {
    synchronized (answers) {
      answers.add(answer);
    }
  }

  public void isDown(boolean now) {
    down = now;
  }

  /** From now on tokens are signed by another key, and the old one is gone. */
  public void changesKeys() {
    keys = List.of(published(SECOND, "msteams"));
  }

  public void endorses(String... channels) {
    keys = List.of(published(KEY, channels));
  }

  /** So many times it cannot say just now who somebody is. */
  public void stumblesOverMembers(int times) {
    stumbles.set(times);
  }

  public void member(String id, String directory, String role) {
    members.put(
        id,
        Json.object()
            .put("id", id)
            .put("aadObjectId", directory)
            .put("name", "Dana")
            .put("userPrincipalName", "dana@example.com")
            .put("tenantId", TENANT)
            .put("userRole", role));
  }

  public ObjectNode member(String id) {
    return Optional.ofNullable(members.get(id)).orElseThrow();
  }

  // --- what happened

  public List<Call> calls() {
    return List.copyOf(calls);
  }

  /** Messages alone, in the order they came. */
  public List<Call> posts() {
    return calls.stream().filter(each -> !each.method().equals("GET")).toList();
  }

  public void forget() {
    calls.clear();
  }

  // --- tokens as Teams sends them

  public JWTClaimsSet.Builder claims(Instant now) {
    return new JWTClaimsSet.Builder()
        .issuer(ISSUER)
        .audience(APP)
        .claim("serviceurl", service())
        .notBeforeTime(Date.from(now.minusSeconds(60)))
        .expirationTime(Date.from(now.plusSeconds(3_600)));
  }

  public static String signed(JWTClaimsSet claims) {
    return signed(claims, KEY);
  }

  public static String signedBySecond(JWTClaimsSet claims) {
    return signed(claims, SECOND);
  }

  /** Signed by a key that nobody knows, under the name of a known one. */
  public static String forged(JWTClaimsSet claims) {
    try {
      return signed(claims, new RSAKeyGenerator(2048).keyID("first").generate());
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  public static RSAKey publicKey() {
    return KEY.toPublicJWK();
  }

  private static String signed(JWTClaimsSet claims, RSAKey key) {
    try {
      SignedJWT token =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
      token.sign(new RSASSASigner(key));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static RSAKey key(String id) {
    try {
      return new RSAKeyGenerator(2048).keyID(id).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode published(RSAKey key, String... channels) {
    ObjectNode json =
        (ObjectNode) Json.read(key.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8));
    ArrayNode endorsements = json.putArray("endorsements");
    for (String channel : channels) {
      endorsements.add(channel);
    }
    return json;
  }

  // --- the server

  private void metadata(HttpExchange exchange) throws IOException {
    say(exchange, down ? 503 : 200, "{\"jwks_uri\":\"" + address() + "/keys\"}");
  }

  private void keys(HttpExchange exchange) throws IOException {
    keysAsked.incrementAndGet();
    ObjectNode set = Json.object();
    set.putArray("keys").addAll(keys);
    say(exchange, down ? 503 : 200, Json.text(set));
  }

  private void token(HttpExchange exchange) throws IOException {
    String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    boolean right =
        form.contains("client_id=" + APP)
            && form.contains("client_secret=" + SECRET)
            && form.contains("grant_type=client_credentials")
            && form.contains("scope=https%3A%2F%2Fapi.botframework.com%2F.default");
    if (!right) {
      say(exchange, 401, "{\"error\":\"invalid_client\"}");
      return;
    }
    String token = "token-" + tokens.incrementAndGet();
    say(exchange, 200, "{\"access_token\":\"" + token + "\",\"expires_in\":3599}");
  }

  private void connector(HttpExchange exchange) throws IOException {
    JsonNode body = Json.read(exchange.getRequestBody().readAllBytes());
    URI uri = exchange.getRequestURI();
    String path = uri.getRawPath().substring("/teams/v3/conversations".length());
    String query = Optional.ofNullable(uri.getQuery()).orElse("");
    String token =
        Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization")).orElse("");
    calls.add(new Call(exchange.getRequestMethod(), path, query, token, body));
    Answer answer = answer(exchange.getRequestMethod(), path, query, body);
    if (answer.millis() > 0) {
      pause(answer.millis());
    }
    answer.headers().forEach(exchange.getResponseHeaders()::add);
    say(exchange, answer.status(), answer.body());
  }

  private Answer answer(String method, String path, String query, JsonNode body) {
    if (path.endsWith("/pagedMembers")) {
      return page(query);
    }
    if (method.equals("GET") && stumbles.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      return Answer.of(503);
    }
    if (method.equals("GET")) {
      String decoded = URI.create(path).getPath();
      String id = decoded.substring(decoded.lastIndexOf('/') + 1);
      return members.values().stream()
          .filter(each -> Set.of(text(each, "id"), text(each, "aadObjectId")).contains(id))
          .findFirst()
          .map(member -> new Answer(200, Json.text(member), Map.of(), 0))
          .orElseGet(() -> Answer.error(404, "MemberNotFoundInConversation"));
    }
    synchronized (answers) {
      if (!answers.isEmpty()) {
        return answers.poll();
      }
    }
    if (!path.isEmpty()) {
      return new Answer(201, "{\"id\":\"m" + calls.size() + "\"}", Map.of(), 0);
    }
    return new Answer(
        201,
        body.path("isGroup").asBoolean()
            ? "{\"id\":\"19:chan-1@thread.tacv2;messageid=99\",\"activityId\":\"99\"}"
            : "{\"id\":\"a:alone\"}",
        Map.of(),
        0);
  }

  private static String text(JsonNode json, String name) {
    return json.path(name).asText();
  }

  /** One member a page, the next one named by its number. */
  private Answer page(String query) {
    List<ObjectNode> all =
        members.values().stream().sorted(Comparator.comparing(each -> text(each, "id"))).toList();
    int mark = query.indexOf("continuationToken=");
    int at = mark < 0 ? 0 : Integer.parseInt(query.substring(mark + "continuationToken=".length()));
    ObjectNode page = Json.object();
    page.putArray("members").add(all.get(at));
    if (at + 1 < all.size()) {
      page.put("continuationToken", String.valueOf(at + 1));
    }
    return new Answer(200, Json.text(page), Map.of(), 0);
  }

  private static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void say(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
