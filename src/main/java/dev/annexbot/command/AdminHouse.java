package dev.annexbot.command;

import dev.annexbot.assistant.admin.AdminDesk;
import dev.annexbot.assistant.admin.AdminMeans;
import dev.annexbot.chat.ChannelCheck;
import dev.annexbot.chat.Desk;
import dev.annexbot.house.House;
import dev.annexbot.policy.Policy;
import dev.annexbot.store.Store;

/** What is for admins, put together. */
record AdminHouse(AdminMeans means) {

  static AdminHouse of(Store store, Policy policy, House house, ChannelCheck channels) {
    return new AdminHouse(new AdminMeans(house, policy, store.roles(), channels));
  }

  /** The desk that takes what is for admins, with that one behind it. */
  Desk before(Desk behind) {
    return new AdminDesk(behind, means);
  }
}
