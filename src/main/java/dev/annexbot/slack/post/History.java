package dev.annexbot.slack.post;

import com.slack.api.model.Message;
import com.slack.api.model.ResponseMetadata;
import dev.annexbot.slack.api.Api;
import dev.annexbot.web.Unclear;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was said in a channel or a thread of it: the proof whether a letter has arrived. */
final class History {
  private static final int PAGE = 200;
  private static final int PAGES = 50;

  private final Api api;

  History(Api api) {
    this.api = api;
  }

  private record Page(List<Message> messages, String next) {}

  /** The messages with this id since then, the oldest first. */
  List<String> find(String channel, String thread, String id, Instant since) {
    var oldest = Long.toString(since.getEpochSecond());
    var found = new ArrayList<Message>();
    var cursor = "";
    for (int pages = 0; pages < PAGES; pages++) {
      var page =
          thread.isEmpty()
              ? said(channel, oldest, cursor)
              : replied(channel, thread, oldest, cursor);
      page.messages().stream().filter(each -> carries(each, id)).forEach(found::add);
      if (page.next().isEmpty()) {
        return found.stream()
            .map(Message::getTs)
            .sorted(Comparator.naturalOrder())
            .map(ts -> MessageAddress.of(channel, ts))
            .toList();
      }
      cursor = page.next();
    }
    throw new Unclear("More was said there than can be read at once");
  }

  private Page said(String channel, String oldest, String cursor) {
    var response =
        api.once(
            methods ->
                methods.conversationsHistory(
                    r -> {
                      r.channel(channel).oldest(oldest).inclusive(true).limit(PAGE);
                      r.includeAllMetadata(true);
                      return cursor.isEmpty() ? r : r.cursor(cursor);
                    }));
    return new Page(response.getMessages(), next(response.getResponseMetadata()));
  }

  private Page replied(String channel, String thread, String oldest, String cursor) {
    var response =
        api.once(
            methods ->
                methods.conversationsReplies(
                    r -> {
                      r.channel(channel).ts(thread).oldest(oldest).inclusive(true).limit(PAGE);
                      r.includeAllMetadata(true);
                      return cursor.isEmpty() ? r : r.cursor(cursor);
                    }));
    return new Page(response.getMessages(), next(response.getResponseMetadata()));
  }

  private static String next(@Nullable ResponseMetadata metadata) {
    return metadata == null || metadata.getNextCursor() == null ? "" : metadata.getNextCursor();
  }

  private static boolean carries(Message message, String id) {
    var metadata = message.getMetadata();
    return metadata != null
        && SlackPlatform.EVENT.equals(metadata.getEventType())
        && metadata.getEventPayload() != null
        && id.equals(metadata.getEventPayload().get(SlackPlatform.ID));
  }
}
