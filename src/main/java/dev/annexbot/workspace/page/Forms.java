package dev.annexbot.workspace.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.workspace.api.Refused;
import dev.annexbot.workspace.api.Windows;
import dev.annexbot.workspace.delivery.Envelope;
import dev.annexbot.workspace.delivery.Outcome;
import dev.annexbot.workspace.state.FormValues;
import dev.annexbot.workspace.state.Json;
import dev.annexbot.workspace.state.View;
import dev.annexbot.workspace.state.Views;
import dev.annexbot.workspace.state.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Windows that are sent or closed. */
final class Forms {
  private final Company company;
  private final World world;
  private final Shown shown;

  Forms(Company company) {
    this.company = company;
    this.world = company.world();
    this.shown = new Shown(world);
  }

  void addTo(Map<String, Act> acts) {
    acts.put("submit", this::submit);
    acts.put("close", this::close);
  }

  private ObjectNode submit(Wish wish) {
    View view;
    ObjectNode payload;
    synchronized (world) {
      View before = Spot.view(wish, wish.text("viewId"));
      ObjectNode values = FormValues.of(before.blocks(), wish.node("values"), before.values());
      refuse(Filled.mistakes(before.blocks(), values));
      view = world.views().fillIn(before, values);
      payload = company.ways().payloads().submission(wish.who(), view);
    }
    Outcome outcome = company.ways().deliveries().ask(Envelope.Kind.INTERACTIVE, payload);
    return switch (outcome) {
      case Outcome.Acknowledged it -> answered(view, it.payload());
      case Outcome.Failed it ->
          throw new NotDone(
              "operation_timeout",
              "We had some trouble connecting: "
                  + company.app().name()
                  + " did not respond. Try again?");
    };
  }

  private ObjectNode answered(View view, JsonNode said) {
    try {
      synchronized (world) {
        follow(view, said);
        world.listeners().windowsChanged(view.member());
        return stack(view.member());
      }
    } catch (Refused e) {
      throw new NotDone(
          e.error(), "The app answered with a window that Slack refuses: " + e.inWords());
    }
  }

  private void follow(View view, JsonNode said) {
    Views views = world.views();
    switch (said.path("response_action").asText("")) {
      case "" -> closeTop(view);
      case "clear" -> views.clear(view.member());
      case "errors" -> refuse(known(view, said.path("errors")));
      case "update" ->
          views.update(views.find(view.id()).orElse(view), Windows.checked(said.path("view")));
      case "push" -> {
        ObjectNode next = Windows.checked(said.path("view"));
        if (views.stack(view.member()).size() >= Views.MOST) {
          throw new Refused("push_limit_reached");
        }
        views.push(view.member(), next);
      }
      default -> throw new Refused("unknown_response_action");
    }
  }

  /** An empty acknowledgement closes the window that was sent, and no other. */
  private void closeTop(View view) {
    boolean isStillTop =
        world.views().top(view.member()).filter(top -> top.id().equals(view.id())).isPresent();
    if (isStillTop) {
      world.views().close(view.member());
    }
  }

  private static ObjectNode known(View view, JsonNode errors) {
    ObjectNode known = Json.object();
    TreeSet<String> strangers = new TreeSet<>();
    errors
        .properties()
        .forEach(
            error -> {
              boolean isField = false;
              for (JsonNode block : view.blocks()) {
                isField |=
                    block.path("type").asText().equals("input")
                        && block.path("block_id").asText().equals(error.getKey());
              }
              if (isField) {
                known.set(error.getKey(), error.getValue());
              } else {
                strangers.add(error.getKey());
              }
            });
    if (!strangers.isEmpty() || known.isEmpty()) {
      throw new NotDone(
          "invalid_errors", "The app named mistakes in fields that are not there: " + strangers);
    }
    return known;
  }

  private static void refuse(ObjectNode mistakes) {
    if (!mistakes.isEmpty()) {
      ObjectNode more = Json.object();
      more.set("errors", mistakes);
      throw new NotDone("errors", "Something has to be mended.", more);
    }
  }

  private ObjectNode close(Wish wish) {
    List<ObjectNode> news = new ArrayList<>();
    boolean all = wish.node("all").asBoolean(false);
    synchronized (world) {
      View top = Spot.view(wish, wish.text("viewId"));
      List<View> closing = all ? world.views().stack(wish.who().id()).reversed() : List.of(top);
      for (View view : closing) {
        world.views().close(wish.who().id());
        if (view.tellsWhenClosed()) {
          news.add(company.ways().payloads().closing(wish.who(), view, all));
        }
      }
      world.listeners().windowsChanged(wish.who().id());
    }
    // Nobody waits for the app when a window is closed.
    news.forEach(
        each ->
            Thread.startVirtualThread(
                () -> company.ways().deliveries().ask(Envelope.Kind.INTERACTIVE, each)));
    synchronized (world) {
      return stack(wish.who().id());
    }
  }

  private ObjectNode stack(String member) {
    ObjectNode json = Json.object();
    json.set("stack", shown.views(world.views().stack(member)));
    return json;
  }
}
