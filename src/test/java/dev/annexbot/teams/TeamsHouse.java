package dev.annexbot.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.chat.AddressBook;
import dev.annexbot.chat.Desk;
import dev.annexbot.settings.Settings;
import dev.annexbot.teams.api.Json;
import dev.annexbot.teams.api.Patience;
import dev.annexbot.web.Counters;
import dev.annexbot.web.Doors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;

/** The wall with Microsoft's side on loopback, which signs what it sends. */
final class TeamsHouse implements AutoCloseable {
  static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

  final Microsoft microsoft = new Microsoft();
  final Counters counters = new Counters();
  final Book book = new Book();
  final TeamsWall wall;
  private final Doors doors;
  private final HttpClient client = HttpClient.newHttpClient();
  private final AtomicInteger ids = new AtomicInteger();

  /** An address book in memory. */
  static final class Book implements AddressBook {
    final Map<String, String> entries = new ConcurrentHashMap<>();

    @Override
    public void keep(String who, String entry) {
      entries.put(who, entry);
    }

    @Override
    public Optional<String> find(String who) {
      return Optional.ofNullable(entries.get(who));
    }

    @Override
    public void drop(String who) {
      entries.remove(who);
    }
  }

  TeamsHouse(Desk desk) throws IOException {
    this(desk, Optional.empty());
  }

  TeamsHouse(Desk desk, Optional<Settings.Teams> settings) throws IOException {
    Set<String> claimed = ConcurrentHashMap.newKeySet();
    wall =
        TeamsWall.open(
            settings.orElseGet(microsoft::settings),
            new TeamsWall.Company(
                desk, claimed::add, book, counters, Clock.fixed(NOW, ZoneOffset.UTC)),
            new Patience(pause -> {}, RandomGenerator.getDefault()));
    doors = Doors.open(new Settings.Web("127.0.0.1", 0, 0), wall.doors(), () -> true, counters);
  }

  /** A recorded activity, as if it came from our Connector. */
  ObjectNode recorded(String name) {
    return recorded(name, microsoft.service());
  }

  static ObjectNode recorded(String name, String service) {
    try {
      byte[] text =
          Files.readAllBytes(Path.of("src/test/resources/teams/activities", name + ".json"));
      String ours =
          new String(text, StandardCharsets.UTF_8)
              .replace(
                  "00000000-0000-0000-0000-0000000000020", "00000000-0000-0000-0000-000000000020");
      ObjectNode activity = (ObjectNode) Json.read(ours.getBytes(StandardCharsets.UTF_8));
      return activity.put("serviceUrl", service);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Something new of that kind. */
  ObjectNode fresh(String name) {
    return recorded(name).put("id", "fresh-" + ids.incrementAndGet());
  }

  ObjectNode says(String text) {
    return fresh("02-personal-message.message").put("text", text);
  }

  /** A press on a card, of the newer kind. */
  ObjectNode presses(String name, JsonNode data) {
    ObjectNode press = fresh(name);
    ((ObjectNode) press.path("value").path("action")).set("data", data);
    return press;
  }

  HttpResponse<String> send(JsonNode activity) {
    return send(activity, "Bearer " + Microsoft.signed(microsoft.claims(NOW).build()));
  }

  HttpResponse<String> send(JsonNode activity, String authorization) {
    var request =
        HttpRequest.newBuilder(doors.outside().resolve(TeamsWall.PATH))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(Json.text(activity)));
    if (!authorization.isEmpty()) {
      request.header("Authorization", authorization);
    }
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What an invoke is answered. */
  JsonNode invokes(JsonNode activity) {
    HttpResponse<String> answer = send(activity);
    assertThat(answer.statusCode()).isEqualTo(200);
    return Json.read(answer.body().getBytes(StandardCharsets.UTF_8));
  }

  /** The next message that we post. */
  Microsoft.Call posted(int count) {
    Eventually.isTrue(count + " messages are posted", () -> microsoft.posts().size() >= count);
    return microsoft.posts().get(count - 1);
  }

  @Override
  public void close() {
    doors.close();
    wall.close();
    microsoft.close();
    client.close();
  }
}
