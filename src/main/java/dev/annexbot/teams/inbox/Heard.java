package dev.annexbot.teams.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annexbot.chat.Mention;
import dev.annexbot.teams.api.Activity;
import java.util.regex.Pattern;

/** What somebody wrote, as that person saw it: without our own name and without HTML. */
final class Heard {
  private static final int MOST = 8_000;
  private static final Pattern TAG = Pattern.compile("<[^<>]*>");
  private static final Pattern BREAK = Pattern.compile("(?i)<(?:br|/p|/div|/li)\\s*/?>");
  private static final Pattern AT = Pattern.compile("</?at(?:\\s[^<>]*)?>");

  private Heard() {}

  /**
   * Reads a message: {@code <at>Annexbot</at> what is A.8.13?} says {@code what is A.8.13?} when
   * the mention is of us; of others their name stays.
   */
  static String text(Activity activity) {
    String text = activity.text();
    for (JsonNode entity : activity.part("entities")) {
      String mention = entity.path("text").asText("");
      if (isUs(entity, activity) && !mention.isEmpty()) {
        text = text.replace(mention, " ");
      }
    }
    return "xml".equals(activity.part("textFormat").asText())
        ? plain(text)
        : shortened(unescaped(AT.matcher(text).replaceAll("")));
  }

  /** Whether somebody mentions us in it. */
  static boolean isForUs(Activity activity) {
    for (JsonNode entity : activity.part("entities")) {
      if (isUs(entity, activity)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUs(JsonNode entity, Activity activity) {
    return "mention".equals(entity.path("type").asText())
        && activity.isOurs(entity.path("mentioned").path("id").asText(""));
  }

  /** The message that somebody pointed at, which comes as HTML. */
  static String pointedAt(JsonNode message) {
    JsonNode body = message.path("body");
    String content = body.path("content").asText("");
    return "html".equals(body.path("contentType").asText())
        ? plain(content)
        : shortened(unescaped(content));
  }

  private static String plain(String html) {
    String lines = BREAK.matcher(html).replaceAll("\n");
    return shortened(unescaped(TAG.matcher(lines).replaceAll("")));
  }

  private static String unescaped(String text) {
    return text.replace("&nbsp;", " ")
        .replace('\u00a0', ' ')
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
        .strip();
  }

  private static String shortened(String heard) {
    String text = Mention.without(heard);
    return text.length() > MOST ? text.substring(0, MOST) : text;
  }
}
