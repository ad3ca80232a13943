package dev.annexbot.workspace.door;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.workspace.page.Page;
import dev.annexbot.workspace.state.Json;
import dev.annexbot.workspace.state.StoredFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The page itself, and what it asks for. */
final class PageDoor {
  private static final int MOST = 8 * 1024 * 1024;

  /** Nothing from elsewhere, nothing inside the page's text, in nobody else's frame. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " base-uri 'none'; form-action 'none'; frame-ancestors 'none';"
          + " require-trusted-types-for 'script'";

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml");

  private final Page page;

  PageDoor(Page page) {
    this.page = page;
  }

  static void guard(Map<String, String> headers) {
    headers.put("Content-Security-Policy", POLICY);
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Referrer-Policy", "no-referrer");
    headers.put("Cross-Origin-Resource-Policy", "same-origin");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put("Cache-Control", "no-store");
  }

  Answer get(Asked asked, String what) throws IOException {
    if (what.equals("file")) {
      return page.file(asked.query()).map(PageDoor::download).orElse(Answer.text(404, ""));
    }
    Optional<ObjectNode> look = page.look(what, asked.query());
    return look.isPresent() ? Answer.json(look.get()) : part(what);
  }

  private static Answer part(String name) throws IOException {
    int dot = name.lastIndexOf('.');
    String type = dot < 0 ? null : TYPES.get(name.substring(dot + 1));
    if (type == null || !name.matches("[a-z0-9]+\\.[a-z]+")) {
      return Answer.text(404, "There is nothing here.\n");
    }
    try (InputStream in = Page.class.getResourceAsStream(name)) {
      if (in == null) {
        return Answer.text(404, "There is nothing here.\n");
      }
      Map<String, String> headers = new HashMap<>(Map.of("Content-Type", type));
      guard(headers);
      return new Answer(200, headers, in.readAllBytes());
    }
  }

  /** Always a download, so that what somebody brought is never a page of ours. */
  private static Answer download(StoredFile file) {
    Map<String, String> headers = new HashMap<>();
    guard(headers);
    headers.put("Content-Type", "application/octet-stream");
    headers.put(
        "Content-Disposition",
        "attachment; filename=\"" + file.name().replaceAll("[^A-Za-z0-9._ -]", "_") + "\"");
    return new Answer(200, headers, file.bytes());
  }

  /** What somebody does. JSON alone is taken: a form of another site cannot send it. */
  Answer post(Asked asked, String what) throws IOException {
    if (!asked.isJson()) {
      return Answer.text(415, "Only JSON is taken here.\n");
    }
    Optional<byte[]> body = asked.body(MOST);
    if (body.isEmpty()) {
      return Answer.text(413, "That is too much.\n");
    }
    Optional<JsonNode> json = Json.read(body.get()).filter(JsonNode::isObject);
    if (json.isEmpty()) {
      return Answer.text(400, "That is no JSON object.\n");
    }
    return page.act(what, json.get()).map(Answer::json).orElse(Answer.text(404, ""));
  }
}
