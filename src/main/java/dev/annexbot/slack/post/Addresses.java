package dev.annexbot.slack.post;

import dev.annexbot.slack.api.Api;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Knows the channel of an address: {@code slack:C1} is one, {@code slack:T1:U1} has one with us.
 */
final class Addresses {
  private final Api api;
  private final Map<String, String> direct = new ConcurrentHashMap<>();

  Addresses(Api api) {
    this.api = api;
  }

  String channel(String address) {
    var parts = address.split(":");
    if (parts.length < 2 || parts.length > 3 || !parts[0].equals("slack")) {
      throw new IllegalArgumentException("No address at Slack: " + address);
    }
    return parts.length == 2 ? parts[1] : direct.computeIfAbsent(parts[2], this::open);
  }

  /** Opening the conversation with somebody again and again gives the same one. */
  private String open(String user) {
    return api.once(methods -> methods.conversationsOpen(r -> r.users(List.of(user))))
        .getChannel()
        .getId();
  }
}
