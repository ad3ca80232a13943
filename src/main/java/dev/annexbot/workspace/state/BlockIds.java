package dev.annexbot.workspace.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Gives names to blocks and elements that came without, as Slack does. */
public final class BlockIds {
  private static final List<String> HOLDERS = List.of("element", "accessory");
  private static final List<String> LISTS = List.of("elements", "actions");

  private BlockIds() {}

  /** The same blocks, each with a block_id and each element with an action_id. */
  public static ArrayNode filled(JsonNode blocks, Ids ids) {
    ArrayNode filled = Json.array();
    for (JsonNode block : blocks) {
      filled.add(block.deepCopy());
    }
    for (JsonNode block : filled) {
      if (block instanceof ObjectNode object) {
        fill(object, ids);
      }
    }
    return filled;
  }

  private static void fill(ObjectNode block, Ids ids) {
    if (block.path("block_id").asText("").isEmpty()) {
      block.put("block_id", ids.letters(5));
    }
    HOLDERS.forEach(name -> fillElement(block.path(name), ids));
    if (!block.path("type").asText().equals("rich_text")) {
      LISTS.forEach(name -> block.path(name).forEach(element -> fillElement(element, ids)));
    }
  }

  private static void fillElement(JsonNode element, Ids ids) {
    boolean still = element.has("text") && !element.has("type");
    if (element instanceof ObjectNode object
        && !still
        && isInteractive(object.path("type").asText())
        && object.path("action_id").asText("").isEmpty()) {
      object.put("action_id", ids.letters(5));
    }
  }

  /** Whether somebody can do something with an element of that type. */
  public static boolean isInteractive(String type) {
    return switch (type) {
      case "", "image", "mrkdwn", "plain_text", "url", "rich_text" -> false;
      default -> !type.startsWith("rich_text_") || type.equals("rich_text_input");
    };
  }
}
