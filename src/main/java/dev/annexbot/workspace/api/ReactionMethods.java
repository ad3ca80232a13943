package dev.annexbot.workspace.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.workspace.state.Channel;
import dev.annexbot.workspace.state.Json;
import dev.annexbot.workspace.state.Message;
import dev.annexbot.workspace.state.Team;
import dev.annexbot.workspace.state.World;
import java.util.Map;

/** Reactions of the app. */
final class ReactionMethods {
  private final World world;
  private final Finder find;

  ReactionMethods(House house, Finder find) {
    this.world = house.world();
    this.find = find;
  }

  void addTo(Map<String, ApiMethod> methods) {
    methods.put("reactions.add", args -> react(args, true, "already_reacted"));
    methods.put("reactions.remove", args -> react(args, false, "no_reaction"));
  }

  private ObjectNode react(Args args, boolean add, String ifInVain) {
    Channel channel = find.ownChannel(args.text("channel"));
    Message message = find.message(channel, args.text("timestamp"));
    String name = args.text("name");
    if (!name.matches("[a-z0-9_+'-]{1,100}(::skin-tone-[2-6])?")) {
      throw new Refused("invalid_name");
    }
    if (!world.conversations().react(channel, message, name, Team.BOT_USER, add)) {
      throw new Refused(ifInVain);
    }
    return Json.object();
  }
}
