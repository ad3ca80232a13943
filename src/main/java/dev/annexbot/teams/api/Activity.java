package dev.annexbot.teams.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** Something that happened in Teams, as it was sent to us. */
public record Activity(JsonNode json) {

  public String type() {
    return text("type");
  }

  /** Whether somebody waits for the answer to it. */
  public boolean isInvoke() {
    return type().equals("invoke");
  }

  public String id() {
    return text("id");
  }

  /** Which invoke it is. */
  public String name() {
    return text("name");
  }

  public String text() {
    return text("text");
  }

  /** Where its sender is, if Teams says so: {@code Europe/Berlin}. */
  public String zone() {
    return text("localTimezone");
  }

  public String channel() {
    return text("channelId");
  }

  public String service() {
    return text("serviceUrl");
  }

  /** The message that it belongs to: the card that was pressed. */
  public String repliesTo() {
    return text("replyToId");
  }

  public JsonNode value() {
    return json.path("value");
  }

  public JsonNode part(String name) {
    return json.path(name);
  }

  public Account from() {
    return Account.of(json.path("from"));
  }

  public Account recipient() {
    return Account.of(json.path("recipient"));
  }

  /** Whether that id is ours; without one, nobody's is. */
  public boolean isOurs(String id) {
    return !id.isEmpty() && id.equals(recipient().id());
  }

  /** Whether only its sender and we see it. */
  public boolean isTargeted() {
    return json.path("recipient").path("isTargeted").asBoolean(false);
  }

  public Conversation conversation() {
    return new Conversation(
        service(),
        json.path("conversation").path("id").asText(""),
        tenant(),
        isShared(),
        recipient());
  }

  /** Where its kind is not said, the id tells: {@code a:…} are chats with one person alone. */
  public boolean isPersonal() {
    JsonNode where = json.path("conversation");
    String kind = where.path("conversationType").asText("");
    return kind.isEmpty()
        ? where.path("id").asText("").startsWith("a:") && !where.path("isGroup").asBoolean(false)
        : kind.equals("personal");
  }

  /** In a channel that people of other organizations share. */
  public boolean isShared() {
    return "shared".equals(json.path("channelData").path("channel").path("type").asText());
  }

  /** The tenant it happened in; two places may say it, and must not differ. */
  public String tenant() {
    String data = json.path("channelData").path("tenant").path("id").asText("");
    String conversation = json.path("conversation").path("tenantId").asText("");
    if (data.isEmpty() || data.equalsIgnoreCase(conversation)) {
      return conversation.toLowerCase(Locale.ROOT);
    }
    return conversation.isEmpty() ? data.toLowerCase(Locale.ROOT) : "";
  }

  private String text(String name) {
    return json.path(name).asText("");
  }
}
