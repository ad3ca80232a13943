package dev.annexbot.workspace.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a message says.
 *
 * @param text in Slack's own marks, escaped
 * @param blocks with all their ids; empty when there is only text
 * @param metadata what the app alone sees, or null
 */
public record Body(
    String text, ArrayNode blocks, @Nullable JsonNode metadata, List<StoredFile> files) {

  public Body {
    files = List.copyOf(files);
  }

  public static Body text(String text) {
    return new Body(text, Json.array(), null, List.of());
  }
}
