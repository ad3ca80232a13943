package dev.annexbot.workspace.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.workspace.state.AppFace;
import dev.annexbot.workspace.state.Json;
import dev.annexbot.workspace.state.Member;
import dev.annexbot.workspace.state.Role;
import dev.annexbot.workspace.state.Triggers;
import dev.annexbot.workspace.state.View;
import dev.annexbot.workspace.state.Views;
import dev.annexbot.workspace.state.World;
import java.util.Map;
import java.util.function.Supplier;

/** Windows and Home tabs. */
final class ViewMethods {
  private final World world;
  private final AppFace app;
  private final Finder find;
  private final Views views;

  ViewMethods(House house, Finder find) {
    this.world = house.world();
    this.app = house.app();
    this.find = find;
    this.views = world.views();
  }

  void addTo(Map<String, ApiMethod> methods) {
    methods.put("views.open", this::open);
    methods.put("views.push", this::push);
    methods.put("views.update", this::update);
    methods.put("views.publish", this::publish);
  }

  private ObjectNode open(Args args) {
    ObjectNode given = given(args, "modal");
    Triggers.Use.Good trigger = trigger(args);
    refuseTwin(given, "");
    return opened(args, trigger.member(), () -> views.open(trigger.member(), given));
  }

  private ObjectNode push(Args args) {
    ObjectNode given = given(args, "modal");
    Triggers.Use.Good trigger = trigger(args);
    int depth = views.stack(trigger.member()).size();
    if (!trigger.inWindow() || depth == 0) {
      throw new Refused("invalid_trigger_id");
    }
    if (depth >= Views.MOST) {
      throw new Refused("push_limit_reached");
    }
    refuseTwin(given, "");
    return opened(args, trigger.member(), () -> views.push(trigger.member(), given));
  }

  private ObjectNode opened(Args args, String member, Supplier<View> opening) {
    world.triggers().use(args.text("trigger_id"));
    ObjectNode json = shown(opening.get());
    world.listeners().windowsChanged(member);
    return json;
  }

  private Triggers.Use.Good trigger(Args args) {
    return switch (world.triggers().look(args.text("trigger_id"))) {
      case Triggers.Use.Good good -> good;
      case Triggers.Use.Bad bad -> throw new Refused(bad.error());
    };
  }

  private ObjectNode update(Args args) {
    View old =
        args.given("view_id")
            .flatMap(views::find)
            .or(() -> args.given("external_id").flatMap(views::findExternal))
            .orElseThrow(() -> new Refused("not_found"));
    refuseOldHash(args, old);
    ObjectNode given = given(args, old.type());
    refuseTwin(given, old.id());
    ObjectNode json = shown(views.update(old, given));
    if (old.type().equals("home")) {
      world.listeners().homeChanged(old.member());
    } else {
      world.listeners().windowsChanged(old.member());
    }
    return json;
  }

  private ObjectNode publish(Args args) {
    Member member = find.member(args.text("user_id"));
    if (member.role() == Role.STRANGER || member.isBot()) {
      throw new Refused("user_not_found");
    }
    if (!app.hasHome()) {
      throw new Refused("not_enabled");
    }
    views.home(member.id()).ifPresent(old -> refuseOldHash(args, old));
    ObjectNode json = shown(views.publish(member.id(), given(args, "home")));
    world.listeners().homeChanged(member.id());
    return json;
  }

  private static void refuseOldHash(Args args, View old) {
    if (args.given("hash").filter(hash -> !hash.equals(old.hash())).isPresent()) {
      throw new Refused("hash_conflict");
    }
  }

  /** The external id of a view must be its own. */
  private void refuseTwin(ObjectNode given, String own) {
    String external = given.path("external_id").asText("");
    boolean taken =
        !external.isEmpty()
            && views.findExternal(external).filter(view -> !view.id().equals(own)).isPresent();
    if (taken) {
      throw new Refused("duplicate_external_id");
    }
  }

  private ObjectNode given(Args args, String type) {
    if (!(args.node("view") instanceof ObjectNode view)) {
      throw new Refused("invalid_arguments");
    }
    if (!view.path("type").asText().equals(type)) {
      throw Windows.wrongType(type);
    }
    SlackFiles.check(view.path("blocks"), world, "invalid_arguments");
    return view;
  }

  private static ObjectNode shown(View view) {
    ObjectNode json = Json.object();
    json.set("view", view.json());
    return json;
  }
}
