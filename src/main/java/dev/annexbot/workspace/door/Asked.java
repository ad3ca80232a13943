package dev.annexbot.workspace.door;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.workspace.state.Json;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** A request, and what it carries. */
record Asked(Request request, String method, String path) {

  static Asked of(Request request) {
    return new Asked(request, request.getMethod(), Request.getPathInContext(request));
  }

  /** The rest of the path, if it begins like this. */
  Optional<String> under(String prefix) {
    return path.startsWith(prefix)
        ? Optional.of(path.substring(prefix.length()))
        : Optional.empty();
  }

  boolean is(String wanted) {
    return method.equals(wanted);
  }

  String header(String name) {
    String value = request.getHeaders().get(name);
    return value == null ? "" : value;
  }

  String bearer() {
    String value = header("Authorization");
    return value.startsWith("Bearer ") ? value.substring(7).strip() : "";
  }

  boolean isJson() {
    return contentType().startsWith("application/json");
  }

  String contentType() {
    return header("Content-Type").toLowerCase(Locale.ROOT);
  }

  /** The body, if it is no longer than that. */
  Optional<byte[]> body(int most) throws IOException {
    if (request.getLength() > most) {
      return Optional.empty();
    }
    try (var in = Content.Source.asInputStream(request)) {
      byte[] body = in.readNBytes(most + 1);
      return body.length > most ? Optional.empty() : Optional.of(body);
    }
  }

  ObjectNode query() {
    return pairs(request.getHttpURI().getQuery());
  }

  /** What stands in {@code a=1&b=2}. */
  static ObjectNode pairs(@Nullable String text) {
    ObjectNode pairs = Json.object();
    if (text == null) {
      return pairs;
    }
    for (String pair : text.split("&")) {
      int is = pair.indexOf('=');
      if (is > 0) {
        pairs.put(decoded(pair.substring(0, is)), decoded(pair.substring(is + 1)));
      }
    }
    return pairs;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  /** The arguments of a call, wherever they stand; empty if the body is no such thing. */
  Optional<ObjectNode> arguments(byte[] body) {
    ObjectNode all = query();
    if (body.length == 0) {
      return Optional.of(all);
    }
    if (isJson()) {
      return Json.read(body).filter(JsonNode::isObject).map(json -> all.setAll((ObjectNode) json));
    }
    return Optional.of(all.setAll(pairs(new String(body, StandardCharsets.UTF_8))));
  }
}
