package dev.annexbot.workspace.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.workspace.state.Agenda;
import dev.annexbot.workspace.state.Body;
import dev.annexbot.workspace.state.Channel;
import dev.annexbot.workspace.state.Json;
import dev.annexbot.workspace.state.World;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** What an app says later. */
final class ScheduleMethods {
  private static final Duration FARTHEST = Duration.ofDays(120);

  /** So many may be due in one channel within five minutes. */
  private static final int MOST = 30;

  private static final long WINDOW_SECONDS = 300;

  private final World world;
  private final Agenda agenda;
  private final Finder find;
  private final Posting posting;
  private final Map<String, Later> all = new LinkedHashMap<>();

  private record Later(Channel channel, long at, String text, Agenda.Promise promise) {}

  ScheduleMethods(House house, Finder find, Posting posting) {
    this.world = house.world();
    this.agenda = house.around().agenda();
    this.find = find;
    this.posting = posting;
  }

  void addTo(Map<String, ApiMethod> methods) {
    methods.put("chat.scheduleMessage", this::schedule);
    methods.put("chat.scheduledMessages.list", this::list);
    methods.put("chat.deleteScheduledMessage", this::delete);
  }

  private ObjectNode schedule(Args args) {
    Channel channel = find.writable(args.text("channel"));
    long at = args.node("post_at").asLong();
    Instant due = Instant.ofEpochSecond(at);
    Instant now = world.clock().instant();
    if (!due.isAfter(now)) {
      throw new Refused("time_in_past");
    }
    if (due.isAfter(now.plus(FARTHEST))) {
      throw new Refused("time_too_far");
    }
    if (inWindow(channel, at) >= MOST) {
      throw new Refused("restricted_too_many");
    }
    String thread = args.given("thread_ts").map(ts -> find.head(channel, ts).ts()).orElse(null);
    Body body = posting.body(args.json());
    String id = world.ids().fresh('Q');
    Agenda.Promise promise =
        agenda.at(
            due,
            () -> {
              synchronized (world) {
                if (all.remove(id) != null) {
                  posting.post(channel, thread, body);
                }
              }
            });
    all.put(id, new Later(channel, at, body.text(), promise));
    ObjectNode json = Json.object();
    json.put("scheduled_message_id", id).put("channel", channel.id()).put("post_at", at);
    json.set("message", Json.object().put("type", "delayed_message").put("text", body.text()));
    return json;
  }

  private long inWindow(Channel channel, long at) {
    return all.values().stream()
        .filter(later -> later.channel().equals(channel))
        .filter(later -> later.at() / WINDOW_SECONDS == at / WINDOW_SECONDS)
        .count();
  }

  private ObjectNode list(Args args) {
    ObjectNode json = Json.object();
    ArrayNode list = json.putArray("scheduled_messages");
    String channel = args.text("channel");
    all.forEach(
        (id, later) -> {
          if (channel.isEmpty() || later.channel().id().equals(channel)) {
            list.addObject()
                .put("id", id)
                .put("channel_id", later.channel().id())
                .put("post_at", later.at())
                .put("text", later.text());
          }
        });
    json.putObject("response_metadata").put("next_cursor", "");
    return json;
  }

  private ObjectNode delete(Args args) {
    find.channel(args.text("channel"));
    Later later = all.remove(args.text("scheduled_message_id"));
    if (later == null) {
      throw new Refused("invalid_scheduled_message_id");
    }
    later.promise().cancel();
    return Json.object();
  }
}
