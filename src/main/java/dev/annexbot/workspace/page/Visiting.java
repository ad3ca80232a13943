package dev.annexbot.workspace.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.workspace.delivery.Events;
import dev.annexbot.workspace.state.AppFace.Pane;
import dev.annexbot.workspace.state.Body;
import dev.annexbot.workspace.state.Channel;
import dev.annexbot.workspace.state.Happenings.Aspect;
import dev.annexbot.workspace.state.Json;
import dev.annexbot.workspace.state.Message;
import dev.annexbot.workspace.state.Role;
import dev.annexbot.workspace.state.Team;
import dev.annexbot.workspace.state.View;
import dev.annexbot.workspace.state.World;
import java.util.HashMap;
import java.util.Map;

/** Visits to the app's own places: its Home tab, its messages, its pane. */
final class Visiting {
  private final Company company;
  private final World world;
  private final Events events;

  /** The conversation that each person has open in the older pane. */
  private final Map<String, String> threads = new HashMap<>();

  Visiting(Company company) {
    this.company = company;
    this.world = company.world();
    this.events = company.ways().events();
  }

  void addTo(Map<String, Act> acts) {
    acts.put("home", this::home);
    acts.put("agent", this::agent);
  }

  private ObjectNode home(Wish wish) {
    String tab = wish.text("tab");
    if (wish.who().role() == Role.STRANGER) {
      throw new NotDone("not_allowed", "That app belongs to another organization.");
    }
    if (!tab.equals("home") && !tab.equals("messages")) {
      throw new NotDone("invalid_tab", "There is no such tab.");
    }
    events.homeOpened(wish.who(), tab);
    ObjectNode json = Json.object();
    json.set("view", world.views().home(wish.who().id()).<JsonNode>map(View::json).orElse(null));
    return json;
  }

  private ObjectNode agent(Wish wish) {
    Channel own =
        world
            .appChannel(wish.who().id())
            .orElseThrow(
                () -> new NotDone("not_allowed", "Guests cannot talk to this app in a pane."));
    return switch (wish.text("what")) {
      case "open" -> open(wish, own);
      case "context" -> look(wish, own);
      case "stop" -> stop(wish);
      default -> throw new NotDone("invalid_request", "The pane cannot do that.");
    };
  }

  private ObjectNode open(Wish wish, Channel own) {
    ObjectNode json = Json.object().put("channel", own.id());
    if (company.app().pane() != Pane.ASSISTANT) {
      events.homeOpened(wish.who(), "messages");
      return json;
    }
    var origin = new Message.Origin(Message.Kind.HEAD, Team.BOT_USER, null, null);
    Message head = world.conversations().post(own, origin, Body.text(""));
    threads.put(wish.who().id(), head.ts());
    events.threadStarted(wish.who(), own, head.ts());
    return json.put("threadTs", head.ts());
  }

  private ObjectNode look(Wish wish, Channel own) {
    String seen = wish.channel().id();
    String thread = threads.get(wish.who().id());
    switch (company.app().pane()) {
      case AGENT -> events.appContextChanged(wish.who(), own, seen);
      case ASSISTANT -> {
        if (thread != null) {
          events.contextChanged(wish.who(), own, thread, seen);
        }
      }
      case NONE -> {}
    }
    return Json.object();
  }

  private ObjectNode stop(Wish wish) {
    Channel channel = wish.channel();
    String thread = wish.text("thread");
    events.sessionStopped(wish.who(), channel, thread);
    world.keep(world.talk(channel.id(), thread).inState("active"), Aspect.STATUS);
    return Json.object();
  }
}
