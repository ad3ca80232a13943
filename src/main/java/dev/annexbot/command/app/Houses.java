package dev.annexbot.command.app;

import dev.annexbot.house.House;
import dev.annexbot.house.Item;
import dev.annexbot.settings.Settings;
import dev.annexbot.store.Store;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What organizations have settled, over what the environment says. */
public final class Houses {
  private Houses() {}

  public static House of(Store store, Settings settings) {
    Map<Item, String> installed = new EnumMap<>(Item.class);
    settings
        .letters()
        .riskChannel()
        .ifPresent(channel -> installed.put(Item.SUMMARIES, address(channel)));
    settings
        .letters()
        .adminChannel()
        .ifPresent(channel -> installed.put(Item.ADMIN_CHANNEL, address(channel)));
    settings
        .letters()
        .experts()
        .channel()
        .ifPresent(channel -> installed.put(Item.EXPERTS, address(channel)));
    return new House(store.orgChoices(), installed);
  }

  /** Where the admins of the organizations that we answer see what went wrong. */
  static Set<String> adminChannels(House house, Walls walls) {
    return walls.orgs().stream()
        .flatMap(org -> house.of(org).channels().admins().stream())
        .collect(Collectors.toSet());
  }

  /** Ids of channels look different on each platform. */
  private static String address(String channel) {
    return (channel.startsWith("19:") ? "teams:" : "slack:") + channel;
  }
}
