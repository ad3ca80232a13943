package dev.annexbot.workspace.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.workspace.state.AppFace;
import dev.annexbot.workspace.state.Channel;
import dev.annexbot.workspace.state.Json;
import dev.annexbot.workspace.state.Member;
import dev.annexbot.workspace.state.Message;
import dev.annexbot.workspace.state.Role;
import dev.annexbot.workspace.state.StoredFile;
import dev.annexbot.workspace.state.Team;
import dev.annexbot.workspace.state.View;
import dev.annexbot.workspace.state.World;
import java.util.Collection;

/** What people look at: everything as it stands for them, the messages of a place, a file. */
final class Looking {
  private final Company company;
  private final World world;
  private final AppFace app;
  private final Shown shown;

  Looking(Company company) {
    this.company = company;
    this.world = company.world();
    this.app = company.app();
    this.shown = new Shown(world);
  }

  ObjectNode everything(Wish wish) {
    Member me = wish.who();
    ObjectNode json = Json.object();
    json.set("team", Json.object().put("name", Team.NAME));
    json.set("app", app(me));
    json.set("me", shown.person(me));
    ArrayNode actors = json.putArray("actors");
    ArrayNode people = json.putArray("people");
    for (Member member : world.members()) {
      if (!member.isBot()) {
        actors.add(shown.person(member));
      }
      if (world.knows(me, member)) {
        people.add(shown.person(member));
      }
    }
    ArrayNode channels = json.putArray("channels");
    world.channels().stream()
        .filter(channel -> world.sees(me, channel))
        .forEach(channel -> channels.add(shown.channel(channel, me)));
    offers(json, me);
    json.set("home", world.views().home(me.id()).<JsonNode>map(View::json).orElse(null));
    json.set("modals", shown.views(world.views().stack(me.id())));
    return json;
  }

  private ObjectNode app(Member me) {
    Member bot = world.bot();
    ObjectNode json = Json.object();
    json.put("userId", bot.id()).put("name", bot.realName()).put("initials", bot.initials());
    json.put("hue", bot.hue()).put("description", app.description());
    json.put("homeTab", app.hasHome() && me.role() != Role.STRANGER);
    json.put("messagesTab", app.hasMessages()).put("messagesReadOnly", app.isReadOnly());
    json.put("face", app.pane().word());
    return json.put("connected", company.ways().deliveries().isConnected());
  }

  /** Commands and shortcuts are not shared with other organizations. */
  private void offers(ObjectNode json, Member me) {
    ArrayNode commands = json.putArray("commands");
    ArrayNode shortcuts = json.putArray("shortcuts");
    if (me.role() == Role.STRANGER) {
      return;
    }
    for (JsonNode each : app.commands()) {
      ObjectNode command = commands.addObject().put("command", each.path("command").asText());
      command.put("usageHint", each.path("usage_hint").asText(""));
      command.put("description", each.path("description").asText(""));
    }
    for (JsonNode each : app.shortcuts()) {
      ObjectNode shortcut = shortcuts.addObject().put("name", each.path("name").asText());
      shortcut.put("type", each.path("type").asText());
      shortcut.put("callbackId", each.path("callback_id").asText());
      shortcut.put("description", each.path("description").asText(""));
    }
    if (app.prompts().isArray()) {
      json.set("prompts", app.prompts().deepCopy());
    }
  }

  /** The messages of a channel, or those of one thread. */
  ObjectNode messages(Wish wish) {
    Channel channel = wish.channel();
    Collection<Message> all =
        wish.given("thread").<Collection<Message>>map(channel::thread).orElse(channel.messages());
    boolean inThread = wish.given("thread").isPresent();
    ObjectNode json = Json.object();
    ArrayNode messages = json.putArray("messages");
    all.stream()
        .filter(message -> message.isFor(wish.who().id()))
        .filter(message -> inThread || message.isTopLevel())
        .filter(message -> Shown.isShown(channel, message))
        .forEach(message -> messages.add(shown.message(channel, message)));
    return json;
  }

  StoredFile file(Wish wish) {
    return world
        .file(wish.text("id"))
        .filter(file -> world.mayHave(wish.who(), file))
        .orElseThrow(() -> new NotDone("file_not_found", "That file does not exist."));
  }
}
