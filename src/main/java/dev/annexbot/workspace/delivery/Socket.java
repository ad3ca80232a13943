package dev.annexbot.workspace.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.workspace.state.Ids;
import dev.annexbot.workspace.state.Json;
import dev.annexbot.workspace.state.Team;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Socket Mode: the app calls us, and we bring everything through the sockets it keeps open. */
public final class Socket implements Wire {
  /** So many sockets may one app have. */
  private static final int MOST = 10;

  private static final Duration TICKET_IS_GOOD = Duration.ofSeconds(30);

  private final Ids ids;
  private final Clock clock;
  private final Runnable comingsAndGoings;
  private final List<Link> links = new CopyOnWriteArrayList<>();
  private final Map<String, Instant> tickets = new ConcurrentHashMap<>();
  private final Map<String, CompletableFuture<Outcome>> waiting = new ConcurrentHashMap<>();
  private final AtomicInteger turn = new AtomicInteger();
  private volatile boolean frozen;

  /**
   * A socket that nobody has opened yet.
   *
   * @param comingsAndGoings called whenever an app comes or goes
   */
  public Socket(Ids ids, Clock clock, Runnable comingsAndGoings) {
    this.ids = ids;
    this.clock = clock;
    this.comingsAndGoings = comingsAndGoings;
  }

  /** A ticket with which one socket can be opened within half a minute. */
  public String ticket() {
    String ticket = ids.letters(24);
    tickets.put(ticket, clock.instant().plus(TICKET_IS_GOOD));
    return ticket;
  }

  /** Whether a ticket is good; it is used up by that. */
  public boolean admits(String ticket) {
    Instant until = tickets.remove(ticket);
    return until != null && !clock.instant().isAfter(until);
  }

  /** Our end of a new socket. */
  public Object newLink() {
    return new Link(this);
  }

  public int openSockets() {
    return links.size();
  }

  /** Asks the app to open a new socket in the place of each that is open. */
  public void refresh(String reason) {
    links.forEach(link -> link.leave(reason));
  }

  /** Cuts all sockets, without a word. */
  public void cut() {
    links.forEach(Link::cut);
  }

  /** Neither brings nor answers anything any more, or does so again. */
  public void freeze(boolean on) {
    frozen = on;
    if (!on) {
      links.forEach(Link::thaw);
    }
  }

  boolean isFrozen() {
    return frozen;
  }

  @Override
  public boolean isConnected() {
    return !links.isEmpty();
  }

  @Override
  public CompletableFuture<Outcome> bring(Envelope envelope) {
    CompletableFuture<Outcome> outcome = new CompletableFuture<>();
    waiting.values().removeIf(CompletableFuture::isDone);
    List<Link> able = links.stream().filter(Link::isStaying).toList();
    List<Link> choice = able.isEmpty() ? List.copyOf(links) : able;
    if (choice.isEmpty()) {
      outcome.complete(new Outcome.Failed("connection_failed", true));
      return outcome;
    }
    String id = ids.letters(8) + "-" + ids.letters(12);
    waiting.put(id, outcome);
    if (!frozen) {
      choice.get(Math.floorMod(turn.getAndIncrement(), choice.size())).say(json(id, envelope));
    }
    return outcome;
  }

  private static ObjectNode json(String id, Envelope envelope) {
    ObjectNode json = Json.object();
    json.put("envelope_id", id).put("type", envelope.kind().word());
    json.put("accepts_response_payload", envelope.kind() != Envelope.Kind.EVENT);
    json.set("payload", envelope.payload());
    if (envelope.kind() == Envelope.Kind.EVENT) {
      json.put("retry_attempt", envelope.attempt()).put("retry_reason", envelope.reason());
    }
    return json;
  }

  void opened(Link link) {
    if (links.size() >= MOST) {
      link.leave("too_many_websockets");
      link.close();
      return;
    }
    links.add(link);
    ObjectNode hello = Json.object();
    hello.put("type", "hello").put("num_connections", links.size());
    hello.set("connection_info", Json.object().put("app_id", Team.APP_ID));
    hello.set(
        "debug_info",
        Json.object().put("host", "workspace").put("approximate_connection_time", 18_060));
    link.say(hello);
    comingsAndGoings.run();
  }

  void closed(Link link) {
    if (links.remove(link)) {
      comingsAndGoings.run();
    }
  }

  /** What came from the app: the acknowledgement of an envelope, or nothing we know. */
  void heard(String text) {
    JsonNode said =
        Json.read(text.getBytes(StandardCharsets.UTF_8)).orElse(MissingNode.getInstance());
    CompletableFuture<Outcome> outcome = waiting.get(said.path("envelope_id").asText(""));
    if (outcome != null) {
      outcome.complete(new Outcome.Acknowledged(said.path("payload")));
    }
  }

  @Override
  public void close() {
    links.forEach(Link::close);
  }
}
