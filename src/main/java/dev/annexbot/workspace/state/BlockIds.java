package dev.annexbot.workspace.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Gives names to blocks and elements that came without, as Slack does. */
public final class BlockIds {
  private static final List<String> HOLDERS = List.of("element", "accessory");
  private static final List<String> LISTS = List.of("elements", "actions");

  private BlockIds() {}

  /** Makes up a name for a block or an element. */
  private interface Namer {
    String name(JsonNode what);
  }

  /** The same blocks, each with a block_id and each element with an action_id. */
  public static ArrayNode filled(JsonNode blocks, Ids ids) {
    return filled(blocks, what -> ids.letters(5));
  }

  /**
   * The same for views: what is sent again unchanged is named as before, so that whoever is typing
   * into it is not disturbed.
   */
  static ArrayNode steady(JsonNode blocks) {
    AtomicInteger count = new AtomicInteger();
    return filled(
        blocks,
        what ->
            count.incrementAndGet()
                + "-"
                + Integer.toUnsignedString(what.toString().hashCode(), 36));
  }

  private static ArrayNode filled(JsonNode blocks, Namer namer) {
    ArrayNode filled = Json.array();
    for (JsonNode block : blocks) {
      filled.add(block.deepCopy());
    }
    for (JsonNode block : filled) {
      if (block instanceof ObjectNode object) {
        fill(object, namer);
      }
    }
    return filled;
  }

  private static void fill(ObjectNode block, Namer namer) {
    if (block.path("block_id").asText("").isEmpty()) {
      block.put("block_id", namer.name(block));
    }
    HOLDERS.forEach(name -> fillElement(block.path(name), namer));
    if (!block.path("type").asText().equals("rich_text")) {
      LISTS.forEach(name -> block.path(name).forEach(element -> fillElement(element, namer)));
    }
  }

  private static void fillElement(JsonNode element, Namer namer) {
    boolean still = element.has("text") && !element.has("type");
    if (element instanceof ObjectNode object
        && !still
        && isInteractive(object.path("type").asText())
        && object.path("action_id").asText("").isEmpty()) {
      object.put("action_id", namer.name(object));
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
