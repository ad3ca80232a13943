package dev.annexbot.slack.inbox;

import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A message that somebody wrote, whichever kind of event told us of it.
 *
 * @param id the same however often Slack tells of it
 * @param thread the thread it stands in, or itself where it starts one
 * @param begins whether it stands in no thread yet
 * @param person whether a person wrote it, and just now: no app, and no change of an older message
 */
record Wrote(
    Sender sender,
    String channel,
    String id,
    String thread,
    boolean begins,
    String text,
    boolean person) {

  static Wrote of(AppMentionEvent it) {
    return new Wrote(
        Sender.of(Objects.requireNonNullElse(it.getUser(), ""), team(it), null),
        Objects.requireNonNull(it.getChannel()),
        Objects.requireNonNullElse(it.getClientMsgId(), it.getTs()),
        Objects.requireNonNullElse(it.getThreadTs(), it.getTs()),
        it.getThreadTs() == null,
        Objects.requireNonNullElse(it.getText(), ""),
        it.getBotId() == null && it.getEdited() == null && it.getUser() != null);
  }

  private static @Nullable String team(AppMentionEvent it) {
    return it.getUserTeam() == null ? it.getTeam() : it.getUserTeam();
  }

  static Wrote of(MessageEvent it) {
    return new Wrote(
        Sender.of(Objects.requireNonNullElse(it.getUser(), ""), it.getTeam(), null),
        Objects.requireNonNull(it.getChannel()),
        Objects.requireNonNullElse(it.getClientMsgId(), it.getTs()),
        Objects.requireNonNullElse(it.getThreadTs(), it.getTs()),
        it.getThreadTs() == null,
        Objects.requireNonNullElse(it.getText(), ""),
        it.getBotId() == null && it.getEdited() == null && it.getUser() != null);
  }

  /** A question with a file beside it; the file is not looked at. */
  static Wrote of(MessageFileShareEvent it) {
    return new Wrote(
        Sender.of(Objects.requireNonNullElse(it.getUser(), ""), null, null),
        Objects.requireNonNull(it.getChannel()),
        Objects.requireNonNull(it.getTs()),
        Objects.requireNonNullElse(it.getThreadTs(), it.getTs()),
        it.getThreadTs() == null,
        Objects.requireNonNullElse(it.getText(), ""),
        it.getUser() != null);
  }
}
