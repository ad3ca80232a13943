package dev.annexbot.workspace.shape;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.workspace.state.Json;
import dev.annexbot.workspace.state.StoredFile;
import java.net.URI;

/** Files, as messages carry them. */
public final class FileShape {
  private FileShape() {}

  /**
   * A file.
   *
   * @param base where the workspace is
   */
  public static ObjectNode full(StoredFile file, URI base) {
    ObjectNode json = Json.object();
    json.put("id", file.id()).put("name", file.name()).put("title", file.title());
    json.put("mimetype", file.mimetype()).put("filetype", filetype(file.name()));
    json.put("user", file.owner()).put("size", file.size()).put("mode", "hosted");
    json.put("is_external", false).put("is_public", false);
    json.put("url_private", base.resolve("/files/" + file.id()).toString());
    return json.put("url_private_download", base.resolve("/files/" + file.id()).toString());
  }

  private static String filetype(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "text" : name.substring(dot + 1);
  }
}
