package dev.annexbot.workspace.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.annexbot.workspace.shape.ChannelShape;
import dev.annexbot.workspace.state.Channel;
import dev.annexbot.workspace.state.Channel.Kind;
import dev.annexbot.workspace.state.Json;
import dev.annexbot.workspace.state.Member;
import dev.annexbot.workspace.state.Team;
import dev.annexbot.workspace.state.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which conversations there are, and who is in them. */
final class ConversationMethods {
  private final World world;
  private final Finder find;

  ConversationMethods(House house, Finder find) {
    this.world = house.world();
    this.find = find;
  }

  void addTo(Map<String, ApiMethod> methods) {
    methods.put("conversations.open", this::open);
    methods.put("conversations.info", this::info);
    methods.put("conversations.members", this::members);
    methods.put("conversations.list", this::list);
    methods.put("conversations.join", this::join);
    methods.put("users.conversations", this::list);
  }

  private ObjectNode open(Args args) {
    ObjectNode json = Json.object();
    Channel channel =
        args.given("channel").map(find::ownChannel).orElseGet(() -> with(args.text("users")));
    boolean whole = args.flag("return_im");
    json.set("channel", whole ? ChannelShape.full(channel) : Json.object().put("id", channel.id()));
    return json;
  }

  private Channel with(String users) {
    List<String> people = List.of(users.split(","));
    people.forEach(find::member);
    if (people.size() == 1) {
      return find.direct(people.getFirst());
    }
    if (people.size() > 8) {
      throw new Refused("too_many_users");
    }
    List<String> all = new ArrayList<>(people);
    all.add(Team.BOT_USER);
    return world.together(all);
  }

  private ObjectNode info(Args args) {
    Channel channel = find.channel(args.text("channel"));
    find.require("read", channel);
    ObjectNode json = Json.object();
    ObjectNode full = ChannelShape.full(channel);
    if (!args.flag("include_num_members")) {
      full.remove("num_members");
    }
    json.set("channel", full);
    return json;
  }

  private ObjectNode members(Args args) {
    Channel channel = find.channel(args.text("channel"));
    find.require("read", channel);
    return new Paging(args, 100).page("members", List.copyOf(channel.members()), TextNode::valueOf);
  }

  private ObjectNode list(Args args) {
    Set<String> types = Set.of(args.given("types").orElse("public_channel").split("\\s*,\\s*"));
    Set<Kind> kinds = types.stream().map(ConversationMethods::kind).collect(Collectors.toSet());
    Member asked = args.given("user").map(find::member).orElseGet(world::bot);
    List<Channel> all =
        world.channels().stream()
            .filter(channel -> kinds.contains(channel.kind()))
            .filter(channel -> world.sees(asked, channel) && world.sees(world.bot(), channel))
            .toList();
    all.stream().findFirst().ifPresent(first -> find.require("read", first));
    return new Paging(args, 100).page("channels", all, ChannelShape::full);
  }

  private static Kind kind(String type) {
    return switch (type) {
      case "public_channel" -> Kind.PUBLIC;
      case "private_channel" -> Kind.PRIVATE;
      case "im" -> Kind.IM;
      case "mpim" -> Kind.MPIM;
      default -> throw new Refused("invalid_types");
    };
  }

  private ObjectNode join(Args args) {
    Channel channel = find.channel(args.text("channel"));
    if (channel.kind() != Kind.PUBLIC) {
      throw new Refused("method_not_supported_for_channel_type");
    }
    world.conversations().join(channel, Team.BOT_USER);
    ObjectNode json = Json.object();
    json.set("channel", ChannelShape.full(channel));
    return json;
  }
}
