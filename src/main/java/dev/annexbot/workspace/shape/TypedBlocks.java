package dev.annexbot.workspace.shape;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.workspace.state.Json;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a person typed as Slack tells it a second time, beside the text: one block of rich text. */
final class TypedBlocks {
  private static final Pattern MARK = Pattern.compile("<([@#!]?)([^<>|]+)(?:\\|([^<>]*))?>");

  private TypedBlocks() {}

  /** Reads {@code "<@U1> see <https://a.example>"}; the block is called after the message. */
  static ArrayNode of(String text, String ts) {
    ArrayNode blocks = Json.array();
    ObjectNode block = blocks.addObject().put("type", "rich_text").put("block_id", ts);
    ObjectNode section = block.putArray("elements").addObject().put("type", "rich_text_section");
    ArrayNode elements = section.putArray("elements");
    Matcher mark = MARK.matcher(text);
    int from = 0;
    while (mark.find()) {
      plain(elements, text.substring(from, mark.start()));
      elements.add(marked(mark));
      from = mark.end();
    }
    plain(elements, text.substring(from));
    return blocks;
  }

  private static void plain(ArrayNode elements, String text) {
    if (!text.isEmpty()) {
      elements.addObject().put("type", "text").put("text", unescaped(text));
    }
  }

  private static ObjectNode marked(Matcher mark) {
    ObjectNode element = Json.object();
    String target = mark.group(2);
    return switch (mark.group(1)) {
      case "@" -> element.put("type", "user").put("user_id", target);
      case "#" -> element.put("type", "channel").put("channel_id", target);
      case "!" -> element.put("type", "broadcast").put("range", target);
      default -> {
        element.put("type", "link").put("url", unescaped(target));
        yield mark.group(3) == null ? element : element.put("text", unescaped(mark.group(3)));
      }
    };
  }

  private static String unescaped(String text) {
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }
}
