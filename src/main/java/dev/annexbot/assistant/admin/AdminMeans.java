package dev.annexbot.assistant.admin;

import dev.annexbot.chat.ChannelCheck;
import dev.annexbot.house.House;
import dev.annexbot.policy.Policy;
import dev.annexbot.policy.Roles;

/** What admins settle, and what is looked at before. */
public record AdminMeans(
    House house, Policy policy, Roles roles, ChannelCheck channels, UseCards use) {}
