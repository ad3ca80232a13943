package dev.annexbot.workspace.door;

import dev.annexbot.workspace.state.StoredFile;
import dev.annexbot.workspace.state.Team;
import dev.annexbot.workspace.state.World;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Where the app brings files to, and fetches them from. */
final class FileDoor {
  private static final int MOST = 50 * 1024 * 1024;

  private final World world;
  private final String botToken;

  FileDoor(World world, String botToken) {
    this.world = world;
    this.botToken = botToken;
  }

  Answer take(Asked asked, String id) throws IOException {
    Optional<byte[]> body = asked.body(MOST);
    if (body.isEmpty()) {
      return Answer.text(413, "too large");
    }
    byte[] bytes =
        asked.contentType().startsWith("multipart/") ? firstPart(body.get()) : body.get();
    synchronized (world) {
      Optional<StoredFile> waiting =
          world.file(id).filter(file -> file.owner().equals(Team.BOT_USER) && file.size() == 0);
      if (waiting.isEmpty()) {
        return Answer.text(404, "no such upload");
      }
      world.keep(waiting.get().holding(bytes));
    }
    return Answer.text(200, "OK - " + bytes.length);
  }

  Answer give(Asked asked, String id) {
    if (!asked.bearer().equals(botToken)) {
      return Answer.text(403, "not_authed");
    }
    synchronized (world) {
      return world
          .file(id)
          .map(file -> new Answer(200, Map.of("Content-Type", file.mimetype()), file.bytes()))
          .orElse(Answer.text(404, "file_not_found"));
    }
  }

  /** The contents of the first part of a form; signs are bytes in this coding. */
  private static byte[] firstPart(byte[] body) {
    String text = new String(body, StandardCharsets.ISO_8859_1);
    int line = text.indexOf("\r\n");
    int from = text.indexOf("\r\n\r\n");
    if (line < 0 || from < 0) {
      return body;
    }
    int to = text.indexOf("\r\n" + text.substring(0, line), from + 4);
    return to < 0 ? body : Arrays.copyOfRange(body, from + 4, to);
  }
}
