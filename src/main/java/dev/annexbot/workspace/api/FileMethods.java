package dev.annexbot.workspace.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.workspace.shape.FileShape;
import dev.annexbot.workspace.state.Body;
import dev.annexbot.workspace.state.Channel;
import dev.annexbot.workspace.state.Json;
import dev.annexbot.workspace.state.Message;
import dev.annexbot.workspace.state.StoredFile;
import dev.annexbot.workspace.state.Team;
import dev.annexbot.workspace.state.World;
import java.net.URI;
import java.net.URLConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Files that the app brings: it asks for an address, sends the bytes there, and says it is done.
 */
final class FileMethods {
  private static final int MOST_BYTES = 50_000_000;

  private final World world;
  private final URI base;
  private final Finder find;

  FileMethods(House house, Finder find) {
    this.world = house.world();
    this.base = house.base();
    this.find = find;
  }

  void addTo(Map<String, ApiMethod> methods) {
    methods.put("files.getUploadURLExternal", this::address);
    methods.put("files.completeUploadExternal", this::complete);
    methods.put("files.info", this::info);
  }

  private ObjectNode address(Args args) {
    long length = args.node("length").asLong();
    if (length < 1) {
      throw new Refused("invalid_arguments");
    }
    if (length > MOST_BYTES) {
      throw new Refused("file_upload_size_restricted");
    }
    String id = world.ids().fresh('F');
    String name = args.text("filename");
    String guessed = URLConnection.guessContentTypeFromName(name);
    world.keep(
        new StoredFile(
            new StoredFile.Label(
                id,
                name,
                name,
                guessed == null ? "application/octet-stream" : guessed,
                Team.BOT_USER),
            new byte[0]));
    return Json.object()
        .put("upload_url", base.resolve("/upload/" + id).toString())
        .put("file_id", id);
  }

  private ObjectNode complete(Args args) {
    List<StoredFile> files = new ArrayList<>();
    for (JsonNode named : args.node("files")) {
      StoredFile file =
          world
              .file(named.path("id").asText())
              .filter(each -> each.size() > 0)
              .orElseThrow(() -> new Refused("file_not_found"));
      files.add(file.titled(named.path("title").asText(file.name())));
    }
    files.forEach(world::complete);
    args.given("channel_id").ifPresent(channel -> share(args, find.ownChannel(channel), files));
    ObjectNode json = Json.object();
    ArrayNode list = json.putArray("files");
    files.forEach(file -> list.add(FileShape.full(file, base)));
    return json;
  }

  private void share(Args args, Channel channel, List<StoredFile> files) {
    String thread = args.given("thread_ts").map(ts -> find.head(channel, ts).ts()).orElse(null);
    world
        .conversations()
        .post(
            channel,
            Message.Origin.by(Team.BOT_USER).inThread(thread),
            new Body(args.text("initial_comment"), Json.array(), null, files));
  }

  private ObjectNode info(Args args) {
    StoredFile file =
        world.file(args.text("file")).orElseThrow(() -> new Refused("file_not_found"));
    ObjectNode json = Json.object();
    json.set("file", FileShape.full(file, base));
    return json;
  }
}
