package dev.annexbot.workspace.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.workspace.shape.PersonShape;
import dev.annexbot.workspace.state.Groups;
import dev.annexbot.workspace.state.Json;
import dev.annexbot.workspace.state.Member;
import dev.annexbot.workspace.state.Role;
import dev.annexbot.workspace.state.World;
import java.util.List;
import java.util.Map;

/** Who there is. */
final class PeopleMethods {
  private final World world;
  private final Finder find;

  PeopleMethods(House house, Finder find) {
    this.world = house.world();
    this.find = find;
  }

  void addTo(Map<String, ApiMethod> methods) {
    methods.put("users.info", this::info);
    methods.put("users.list", this::list);
    methods.put("users.lookupByEmail", this::lookup);
    methods.put("usergroups.list", this::groups);
    methods.put("usergroups.users.list", this::inGroup);
    methods.put("dnd.info", this::dnd);
  }

  private ObjectNode info(Args args) {
    ObjectNode json = Json.object();
    json.set("user", full(find.member(args.text("user"))));
    return json;
  }

  private ObjectNode list(Args args) {
    List<Member> ours =
        world.members().stream().filter(each -> each.role() != Role.STRANGER).toList();
    return new Paging(args, 1_000).page("members", ours, this::full);
  }

  private ObjectNode lookup(Args args) {
    Member found =
        world.members().stream()
            .filter(each -> each.role() != Role.STRANGER && !each.isBot())
            .filter(each -> each.email().equalsIgnoreCase(args.text("email")))
            .findFirst()
            .orElseThrow(() -> new Refused("users_not_found"));
    ObjectNode json = Json.object();
    json.set("user", full(found));
    return json;
  }

  private ObjectNode full(Member member) {
    return PersonShape.full(member, find.has("users:read.email"), world.clock().instant());
  }

  private ObjectNode groups(Args args) {
    ObjectNode json = Json.object();
    ArrayNode list = json.putArray("usergroups");
    for (Groups.Group group : world.groups().all()) {
      ObjectNode shown = list.addObject();
      shown.put("id", group.id()).put("handle", group.handle()).put("name", group.name());
      shown.put("is_usergroup", true).put("user_count", group.members().size());
      if (args.flag("include_users")) {
        shown.set("users", Json.array(group.members()));
      }
    }
    return json;
  }

  private ObjectNode inGroup(Args args) {
    Groups.Group group =
        world
            .groups()
            .find(args.text("usergroup"))
            .orElseThrow(() -> new Refused("no_such_subteam"));
    ObjectNode json = Json.object();
    json.set("users", Json.array(group.members()));
    return json;
  }

  private ObjectNode dnd(Args args) {
    args.given("user").ifPresent(find::member);
    return Json.object()
        .put("dnd_enabled", false)
        .put("next_dnd_start_ts", 1)
        .put("next_dnd_end_ts", 1)
        .put("snooze_enabled", false);
  }
}
