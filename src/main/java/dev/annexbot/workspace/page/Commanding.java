package dev.annexbot.workspace.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.workspace.api.Refused;
import dev.annexbot.workspace.delivery.Envelope;
import dev.annexbot.workspace.delivery.Outcome;
import dev.annexbot.workspace.state.Body;
import dev.annexbot.workspace.state.Channel;
import dev.annexbot.workspace.state.Json;
import dev.annexbot.workspace.state.Message;
import dev.annexbot.workspace.state.Role;
import dev.annexbot.workspace.state.Team;
import dev.annexbot.workspace.state.World;
import dev.annexbot.workspace.state.Written;
import java.util.List;
import java.util.Map;

/** Slash commands and shortcuts. */
final class Commanding {
  private final Company company;
  private final World world;
  private final Written written;

  Commanding(Company company) {
    this.company = company;
    this.world = company.world();
    this.written = new Written(world);
  }

  void addTo(Map<String, Act> acts) {
    acts.put("command", this::command);
    acts.put("shortcut", this::shortcut);
  }

  private ObjectNode command(Wish wish) {
    String[] parts = wish.text("text").strip().split("\\s+", 2);
    String command = parts[0];
    String rest = parts.length > 1 ? parts[1] : "";
    if (command.equals("/invite")) {
      return invite(wish, rest);
    }
    Channel channel;
    ObjectNode payload;
    synchronized (world) {
      channel = wish.writable();
      JsonNode known = known(wish, command);
      String text =
          known.path("should_escape").asBoolean(false)
              ? written.marked(rest)
              : Written.escaped(rest);
      payload = company.ways().payloads().command(wish.who(), channel, command, text);
    }
    Outcome outcome = company.ways().deliveries().ask(Envelope.Kind.COMMAND, payload);
    return switch (outcome) {
      case Outcome.Acknowledged it -> show(wish, channel, it.payload(), command);
      case Outcome.Failed it -> throw Silence.of(company.app().name(), command, it.reason());
    };
  }

  /** Slack's own command; here it knows the app alone. */
  private ObjectNode invite(Wish wish, String whom) {
    synchronized (world) {
      Channel channel = wish.writable();
      boolean app = written.marked(whom.strip()).equals("<@" + Team.BOT_USER + ">");
      if (!app || channel.isDirect() || wish.who().role().isVisitor()) {
        throw new NotDone("cant_invite", "Invite the app into a channel: /invite @ and its name.");
      }
      world.conversations().join(channel, Team.BOT_USER, wish.who().id());
      return Json.object();
    }
  }

  private JsonNode known(Wish wish, String command) {
    if (wish.given("thread").isPresent()) {
      throw new NotDone("in_thread", command + " is not supported in threads. Sorry!");
    }
    return company.app().commands().stream()
        .filter(each -> each.path("command").asText().equals(command))
        .filter(each -> wish.who().role() != Role.STRANGER)
        .findFirst()
        .orElseThrow(
            () ->
                new NotDone(
                    "unknown_command",
                    command + " is not a valid command. In Slack, a message cannot begin with /."));
  }

  /** What the acknowledgement says is shown: to the sender alone, unless the app wants more. */
  private ObjectNode show(Wish wish, Channel channel, JsonNode said, String command) {
    boolean forAll = said.path("response_type").asText("").equals("in_channel");
    boolean empty = said.path("text").asText("").isBlank() && said.path("blocks").isEmpty();
    try {
      synchronized (world) {
        if (forAll) {
          echo(wish, channel);
        }
        if (!empty) {
          Body body = company.ways().posting().body(said);
          if (forAll) {
            company.ways().posting().post(channel, null, body);
          } else {
            company.ways().posting().whisper(channel, null, wish.who().id(), body);
          }
        }
      }
      return Json.object();
    } catch (Refused e) {
      throw new NotDone(
          e.error(), command + " failed: the app answered with what Slack refuses, " + e.inWords());
    }
  }

  private void echo(Wish wish, Channel channel) {
    Body typed = new Body(Written.escaped(wish.text("text")), Json.array(), null, List.of());
    world.conversations().post(channel, Message.Origin.by(wish.who().id()), typed);
  }

  private ObjectNode shortcut(Wish wish) {
    String callback = wish.text("callbackId");
    ObjectNode payload;
    String name;
    synchronized (world) {
      boolean onMessage = wish.given("ts").isPresent();
      JsonNode known = shortcut(wish, callback, onMessage ? "message" : "global");
      name = known.path("name").asText();
      payload =
          onMessage
              ? pointed(wish, callback)
              : company.ways().payloads().globalShortcut(wish.who(), callback);
    }
    Outcome outcome = company.ways().deliveries().ask(Envelope.Kind.INTERACTIVE, payload);
    if (outcome instanceof Outcome.Failed failed) {
      throw Silence.of(company.app().name(), name, failed.reason());
    }
    return Json.object();
  }

  private ObjectNode pointed(Wish wish, String callback) {
    Channel channel = wish.channel();
    Message message = wish.message(channel, wish.text("ts"));
    if (message.isEphemeral()) {
      throw new NotDone("message_not_found", "Shortcuts work at messages that all can see.");
    }
    return company.ways().payloads().messageShortcut(wish.who(), channel, message, callback);
  }

  private JsonNode shortcut(Wish wish, String callback, String type) {
    return company.app().shortcuts().stream()
        .filter(each -> each.path("callback_id").asText().equals(callback))
        .filter(each -> each.path("type").asText().equals(type))
        .filter(each -> wish.who().role() != Role.STRANGER)
        .findFirst()
        .orElseThrow(() -> new NotDone("unknown_shortcut", "There is no such shortcut."));
  }
}
