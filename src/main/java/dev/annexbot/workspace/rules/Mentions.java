package dev.annexbot.workspace.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Who would be notified by a message: people, groups, or a whole channel. */
public final class Mentions {
  private static final Pattern MARKUP =
      Pattern.compile("<(!(channel|here|everyone|group)|!subteam\\^|@[UW])[^>]*>");
  private static final Pattern PLAIN = Pattern.compile("(?<![\\w@])@(channel|here|everyone)\\b");
  private static final Set<String> ELEMENTS = Set.of("user", "usergroup", "broadcast");

  private final List<String> found = new ArrayList<>();
  private final boolean linksNames;

  private Mentions(boolean linksNames) {
    this.linksNames = linksNames;
  }

  /** What in a message, or in blocks alone, would notify somebody, as it is written there. */
  public static List<String> in(JsonNode message) {
    boolean parsed =
        message.path("link_names").asBoolean() || message.path("parse").asText().equals("full");
    var mentions = new Mentions(parsed);
    mentions.look(message, false);
    return List.copyOf(mentions.found);
  }

  private void look(JsonNode node, boolean literal) {
    if (node.isTextual()) {
      collect(MARKUP, node, !literal);
      collect(PLAIN, node, linksNames && !literal);
    } else if (node.isArray()) {
      node.forEach(each -> look(each, literal));
    } else if (node.isObject()) {
      lookInto(node, literal || isLiteral(node.path("type").asText()));
    }
  }

  private void lookInto(JsonNode node, boolean literal) {
    var type = node.path("type").asText();
    boolean mentions =
        ELEMENTS.contains(type)
            && (node.has("user_id") || node.has("usergroup_id") || node.has("range"));
    if (mentions) {
      found.add(node.toString());
    }
    for (var field : node.properties()) {
      look(field.getValue(), literal || isNeverRead(field.getKey()));
    }
  }

  /** Slack reads no markup in these. */
  private static boolean isLiteral(String type) {
    return switch (type) {
      case "plain_text", "text", "raw_text", "link" -> true;
      default -> false;
    };
  }

  private static boolean isNeverRead(String field) {
    return switch (field) {
      case "value", "action_id", "block_id", "private_metadata", "metadata", "callback_id" -> true;
      default -> false;
    };
  }

  private void collect(Pattern pattern, JsonNode text, boolean wanted) {
    if (wanted) {
      pattern.matcher(text.asText()).results().forEach(it -> found.add(it.group()));
    }
  }
}
