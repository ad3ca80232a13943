package dev.annexbot.workspace.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.workspace.state.Agenda;
import dev.annexbot.workspace.state.Channel;
import dev.annexbot.workspace.state.Happenings.Aspect;
import dev.annexbot.workspace.state.Json;
import dev.annexbot.workspace.state.Talk;
import dev.annexbot.workspace.state.World;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an app says about its conversations, in the older pane and in the newer. */
final class TalkMethods {
  private static final Duration STATUS = Duration.ofMinutes(2);
  private static final Duration PROCESSING = Duration.ofHours(1);

  private final World world;
  private final Agenda agenda;
  private final Finder find;

  TalkMethods(House house, Finder find) {
    this.world = house.world();
    this.agenda = house.around().agenda();
    this.find = find;
  }

  void addTo(Map<String, ApiMethod> methods) {
    methods.put("assistant.threads.setStatus", this::status);
    methods.put("assistant.threads.setTitle", this::title);
    methods.put("assistant.threads.setSuggestedPrompts", this::prompts);
    methods.put("agents.sessions.setStatus", this::session);
    methods.put("agents.sessions.rename", this::title);
  }

  private ObjectNode status(Args args) {
    Talk talk = talk(args).saying(args.text("status"), args.node("loading_messages"));
    world.keep(talk, Aspect.STATUS);
    expire(
        talk,
        STATUS,
        now -> now.status().equals(talk.status()) ? now.saying("", Json.array()) : now);
    return Json.object();
  }

  private ObjectNode session(Args args) {
    Talk talk = talk(args).inState(args.text("status"));
    world.keep(talk, Aspect.STATUS);
    args.given("title").ifPresent(title -> world.keep(talk.titled(title), Aspect.TITLE));
    if (talk.session().equals("processing")) {
      expire(
          talk,
          PROCESSING,
          now -> now.session().equals("processing") ? now.inState("active") : now);
    }
    return Json.object();
  }

  private ObjectNode title(Args args) {
    world.keep(talk(args).titled(args.text("title")), Aspect.TITLE);
    return Json.object();
  }

  private ObjectNode prompts(Args args) {
    Channel channel = find.ownChannel(args.text("channel_id"));
    if (!channel.isWithApp()) {
      throw new Refused("channel_not_supported");
    }
    Talk talk = talk(args);
    world.keep(talk.suggesting(args.text("title"), args.node("prompts")), Aspect.PROMPTS);
    return Json.object();
  }

  private Talk talk(Args args) {
    Channel channel = find.ownChannel(args.text("channel_id"));
    @Nullable String thread =
        args.given("thread_ts").map(ts -> find.head(channel, ts).ts()).orElse(null);
    return world.talk(channel.id(), thread);
  }

  private interface Change {
    Talk of(Talk now);
  }

  private void expire(Talk talk, Duration after, Change change) {
    agenda.at(
        world.clock().instant().plus(after),
        () -> {
          synchronized (world) {
            Talk now = world.talk(talk.channel(), talk.thread());
            Talk then = change.of(now);
            if (!then.equals(now)) {
              world.keep(then, Aspect.STATUS);
            }
          }
        });
  }
}
