package dev.annexbot.command;

import dev.annexbot.house.House;
import dev.annexbot.house.Item;
import dev.annexbot.settings.Settings;
import dev.annexbot.store.Store;
import java.util.Map;

/** What organizations have settled, over what the environment says. */
final class Houses {
  private Houses() {}

  static House of(Store store, Settings settings) {
    return new House(
        store.orgChoices(),
        settings
            .letters()
            .riskChannel()
            .map(channel -> Map.of(Item.SUMMARIES, address(channel)))
            .orElse(Map.of()));
  }

  /** Ids of channels look different on each platform. */
  private static String address(String channel) {
    return (channel.startsWith("19:") ? "teams:" : "slack:") + channel;
  }
}
