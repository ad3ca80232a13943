package dev.annexbot.workspace.api;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annexbot.workspace.state.Body;
import dev.annexbot.workspace.state.Channel;
import dev.annexbot.workspace.state.Json;
import dev.annexbot.workspace.state.Message;
import dev.annexbot.workspace.state.ResponseAddresses;
import dev.annexbot.workspace.state.World;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The addresses at which an app answers what somebody did. */
public final class Hooks {
  private static final Logger log = LoggerFactory.getLogger(Hooks.class);

  private final World world;
  private final Posting posting;

  public Hooks(House house, Posting posting) {
    this.world = house.world();
    this.posting = posting;
  }

  /**
   * Takes an answer.
   *
   * @param key the last part of the address
   */
  public ApiAnswer answer(String key, JsonNode message) {
    try {
      synchronized (world) {
        take(key, message);
      }
      return new ApiAnswer(200, Map.of(), Json.object().put("ok", true));
    } catch (Refused e) {
      log.info("Refused {}: {}", "an answer to a response address", e.inWords());
      boolean gone = e.error().endsWith("_url");
      return new ApiAnswer(gone ? 404 : 400, Map.of(), e.json());
    }
  }

  private void take(String key, JsonNode message) {
    ResponseAddresses.Origin origin =
        switch (world.responseAddresses().look(key)) {
          case ResponseAddresses.Use.Good good -> good.origin();
          case ResponseAddresses.Use.Bad bad -> throw new Refused(bad.error());
        };
    Channel channel =
        world.channel(origin.channel()).orElseThrow(() -> new Refused("channel_not_found"));
    Optional<Message> original = Optional.ofNullable(origin.message()).flatMap(channel::message);
    boolean deletes = message.path("delete_original").asBoolean(false);
    Body body = deletes ? Body.text("") : posting.body(message);
    world.responseAddresses().use(key);
    if (deletes) {
      original.filter(Message::isApps).ifPresent(it -> world.conversations().delete(channel, it));
    } else if (message.path("replace_original").asBoolean(false)
        && original.filter(Message::isApps).isPresent()) {
      world.conversations().edit(channel, original.get(), body, false);
    } else {
      say(channel, origin, message, body);
    }
  }

  private void say(Channel channel, ResponseAddresses.Origin origin, JsonNode message, Body body) {
    String thread = thread(channel, message);
    if (message.path("response_type").asText("ephemeral").equals("in_channel")) {
      posting.post(channel, thread, body);
    } else {
      posting.whisper(channel, thread, origin.member(), body);
    }
  }

  private static @Nullable String thread(Channel channel, JsonNode message) {
    String ts = message.path("thread_ts").asText("");
    return ts.isEmpty() || channel.message(ts).isEmpty() ? null : ts;
  }
}
