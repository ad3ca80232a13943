package dev.annexbot.workspace.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.workspace.state.Body;
import dev.annexbot.workspace.state.Channel;
import dev.annexbot.workspace.state.Json;
import dev.annexbot.workspace.state.Message;
import dev.annexbot.workspace.state.StoredFile;
import dev.annexbot.workspace.state.Team;
import dev.annexbot.workspace.state.World;
import dev.annexbot.workspace.state.Written;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** What people do with messages. */
final class Talking {
  private static final int MOST_TYPED = 12_000;
  private static final int MOST_BYTES = 5 * 1024 * 1024;

  private final World world;
  private final Shown shown;
  private final Written written;

  Talking(Company company) {
    this.world = company.world();
    this.shown = new Shown(world);
    this.written = new Written(world);
  }

  void addTo(Map<String, Act> acts) {
    acts.put("say", this::say);
    acts.put("edit", this::edit);
    acts.put("delete", this::delete);
    acts.put("react", this::react);
    acts.put("read", this::read);
    acts.put("join", this::join);
    acts.put("upload", this::upload);
  }

  private ObjectNode say(Wish wish) {
    Channel channel = wish.writable();
    String thread = wish.given("thread").orElse(null);
    if (thread != null && !wish.message(channel, thread).isTopLevel()) {
      throw new NotDone("cannot_reply_to_message", "Answer to the first message of the thread.");
    }
    Body body =
        new Body(written.marked(typed(wish)), Json.array(), null, files(wish.node("files"), wish));
    if (body.text().isEmpty() && body.files().isEmpty()) {
      throw new NotDone("no_text", "There is nothing to send.");
    }
    Message message =
        world
            .conversations()
            .post(channel, Message.Origin.by(wish.who().id()).inThread(thread), body);
    world.conversations().read(wish.who().id(), channel);
    boolean inVain =
        body.text().contains("<@" + Team.BOT_USER + ">") && !channel.has(Team.BOT_USER);
    if (inVain) {
      sayThatNobodyHears(wish, channel, thread);
    }
    return Json.object().put("ts", message.ts());
  }

  private void sayThatNobodyHears(
      Wish wish, Channel channel, @org.jspecify.annotations.Nullable String thread) {
    var origin = new Message.Origin(Message.Kind.SLACKBOT, "USLACKBOT", thread, wish.who().id());
    String text = "You mentioned <@" + Team.BOT_USER + ">, but they're not in this channel.";
    world.conversations().post(channel, origin, Body.text(text));
  }

  private static String typed(Wish wish) {
    String text = wish.text("text").strip();
    if (text.length() > MOST_TYPED) {
      throw new NotDone("msg_too_long", "That is too long: 12,000 characters fit in a message.");
    }
    return text;
  }

  private List<StoredFile> files(JsonNode ids, Wish wish) {
    List<StoredFile> files = new ArrayList<>();
    ids.forEach(
        id ->
            files.add(
                world
                    .file(id.asText())
                    .filter(file -> file.owner().equals(wish.who().id()))
                    .orElseThrow(() -> new NotDone("file_not_found", "A file is missing."))));
    return files;
  }

  private ObjectNode edit(Wish wish) {
    Channel channel = wish.writable();
    Message message = wish.own(channel);
    Body now = new Body(written.marked(typed(wish)), Json.array(), null, message.body().files());
    world.conversations().edit(channel, message, now, true);
    return Json.object();
  }

  private ObjectNode delete(Wish wish) {
    Channel channel = wish.writable();
    world.conversations().delete(channel, wish.own(channel));
    return Json.object();
  }

  private ObjectNode react(Wish wish) {
    Channel channel = wish.writable();
    Message message = wish.message(channel, wish.text("ts"));
    String name = wish.text("name");
    if (message.isEphemeral() || !name.matches("[a-z0-9_+'-]{1,60}")) {
      throw new NotDone("invalid_name", "That is no reaction.");
    }
    String me = wish.who().id();
    boolean add = !message.reactions().getOrDefault(name, java.util.Set.of()).contains(me);
    world.conversations().react(channel, message, name, me, add);
    return Json.object();
  }

  private ObjectNode read(Wish wish) {
    world.conversations().read(wish.who().id(), wish.channel());
    return Json.object();
  }

  private ObjectNode join(Wish wish) {
    Channel channel = wish.channel();
    if (channel.kind() != Channel.Kind.PUBLIC || wish.who().role().isVisitor()) {
      throw new NotDone("not_allowed", "You cannot join this channel by yourself.");
    }
    world.conversations().join(channel, wish.who().id());
    return Json.object();
  }

  private ObjectNode upload(Wish wish) {
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(wish.text("content"));
    } catch (IllegalArgumentException e) {
      throw new NotDone("invalid_file", "That file did not arrive whole.");
    }
    if (bytes.length > MOST_BYTES) {
      throw new NotDone("too_large", "That file is larger than 5 MB.");
    }
    String name = wish.given("name").orElse("file");
    StoredFile file =
        new StoredFile(
            new StoredFile.Label(
                world.ids().fresh('F'), name, name, wish.text("mimetype"), wish.who().id()),
            bytes);
    world.keep(file);
    ObjectNode json = Json.object();
    json.set("file", shown.file(file));
    return json;
  }
}
