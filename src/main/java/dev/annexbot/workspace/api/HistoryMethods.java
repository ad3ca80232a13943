package dev.annexbot.workspace.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.workspace.shape.MessageShape;
import dev.annexbot.workspace.state.Channel;
import dev.annexbot.workspace.state.Message;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What was said. */
final class HistoryMethods {
  private final MessageShape shape;
  private final Finder find;

  HistoryMethods(House house, Finder find) {
    this.shape = new MessageShape(house.world(), house.base());
    this.find = find;
  }

  void addTo(Map<String, ApiMethod> methods) {
    methods.put("conversations.history", this::history);
    methods.put("conversations.replies", this::replies);
  }

  /** Newest first, without what was said in threads. */
  private ObjectNode history(Args args) {
    Channel channel = readable(args);
    List<Message> messages =
        channel.messages().stream()
            .filter(message -> message.isTopLevel() && !message.isEphemeral())
            .filter(within(args))
            .sorted(Comparator.comparing(Message::ts).reversed())
            .toList();
    return page(args, channel, messages);
  }

  /** Oldest first; the first message of the thread is always there. */
  private ObjectNode replies(Args args) {
    Channel channel = readable(args);
    String ts = args.text("ts");
    Message head =
        channel
            .message(ts)
            .filter(message -> !message.isEphemeral())
            .orElseThrow(() -> new Refused("thread_not_found"));
    List<Message> messages =
        channel.thread(head.ts()).stream()
            .filter(message -> !message.isEphemeral())
            .filter(within(args).or(head::equals))
            .toList();
    return page(args, channel, messages);
  }

  private Channel readable(Args args) {
    Channel channel = find.ownChannel(args.text("channel"));
    find.require("history", channel);
    return channel;
  }

  private ObjectNode page(Args args, Channel channel, List<Message> messages) {
    boolean all = args.flag("include_all_metadata");
    return new Paging(args, 100)
        .page(
            "messages",
            messages,
            message -> all ? shape.withMetadata(channel, message) : shape.of(channel, message));
  }

  private static Predicate<Message> within(Args args) {
    String oldest = args.given("oldest").orElse("0");
    String latest = args.given("latest").orElse("99999999999");
    boolean inclusive = args.flag("inclusive");
    return message -> {
      int low = compare(message.ts(), oldest);
      int high = compare(message.ts(), latest);
      return inclusive ? low >= 0 && high <= 0 : low > 0 && high < 0;
    };
  }

  private static int compare(String one, String other) {
    try {
      return new java.math.BigDecimal(one).compareTo(new java.math.BigDecimal(other));
    } catch (NumberFormatException e) {
      throw new Refused("invalid_ts_latest");
    }
  }
}
