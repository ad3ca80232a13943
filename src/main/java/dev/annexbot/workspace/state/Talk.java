package dev.annexbot.workspace.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import org.jspecify.annotations.Nullable;

/**
 * What the app says about one of its conversations: that it is at work, a title, suggestions.
 *
 * @param thread null for what belongs to the whole direct conversation
 * @param session what the newer pane calls its state, for example {@code processing}
 * @param prompts each with title and message
 */
public record Talk(
    String channel,
    @Nullable String thread,
    String status,
    JsonNode loadingMessages,
    String session,
    String title,
    String promptsTitle,
    JsonNode prompts) {

  static Talk quiet(String channel, @Nullable String thread) {
    ArrayNode none = Json.array();
    return new Talk(channel, thread, "", none, "", "", "", none);
  }

  public Talk saying(String now, JsonNode loading) {
    return new Talk(channel, thread, now, loading, session, title, promptsTitle, prompts);
  }

  public Talk inState(String now) {
    return new Talk(channel, thread, status, loadingMessages, now, title, promptsTitle, prompts);
  }

  public Talk titled(String now) {
    return new Talk(channel, thread, status, loadingMessages, session, now, promptsTitle, prompts);
  }

  public Talk suggesting(String heading, JsonNode now) {
    return new Talk(channel, thread, status, loadingMessages, session, title, heading, now);
  }
}
