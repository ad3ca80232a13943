package dev.annexbot.command;

import dev.annexbot.chat.ChannelCheck;
import dev.annexbot.chat.ChatPlatform;
import dev.annexbot.chat.Desk;
import dev.annexbot.chat.Org;
import dev.annexbot.chat.PersonId;
import dev.annexbot.chat.Place;
import dev.annexbot.people.Directory;
import dev.annexbot.policy.Policy;
import dev.annexbot.settings.Settings;
import dev.annexbot.slack.SlackUnreachable;
import dev.annexbot.slack.SlackWall;
import dev.annexbot.store.Store;
import dev.annexbot.teams.TeamsWall;
import dev.annexbot.web.Counters;
import dev.annexbot.web.Door;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The chat platforms that we are on: Slack, Teams, or both with one desk behind them. */
record Walls(Optional<SlackWall> slack, Optional<TeamsWall> teams) implements AutoCloseable {

  static Walls open(Settings settings, Desk desk, Store store, Counters counters, Clock clock)
      throws SlackUnreachable {
    Optional<SlackWall> slack =
        settings.slack().isOpened()
            ? Optional.of(
                SlackWall.open(
                    settings.slack(), new SlackWall.Company(desk, store.inbox(), counters, clock)))
            : Optional.empty();
    var company = new TeamsWall.Company(desk, store.inbox(), store.addressBook(), counters, clock);
    return new Walls(slack, settings.teams().map(each -> TeamsWall.open(each, company)));
  }

  /** What has to be opened to the outside. */
  Map<String, Door> doors() {
    Map<String, Door> doors = new HashMap<>();
    slack.ifPresent(it -> doors.putAll(it.doors()));
    teams.ifPresent(it -> doors.putAll(it.doors()));
    return doors;
  }

  /** Whether people are answered at the moment. */
  boolean areReady() {
    return slack.map(SlackWall::isReady).orElse(true);
  }

  /** All of them as letters see them. */
  ChatPlatform platform() {
    Map<String, ChatPlatform> platforms = new HashMap<>();
    slack.ifPresent(it -> platforms.put("slack", it.platform()));
    teams.ifPresent(it -> platforms.put("teams", it.platform()));
    return new Platforms(platforms);
  }

  /** Who listens at an address; none while nobody knows. */
  Optional<Place.Kind> listeners(String address) {
    return Platforms.name(address).equals("teams")
        ? teams.flatMap(it -> it.listeners(address))
        : slack.flatMap(it -> it.listeners(address));
  }

  /** How a channel is for us; none of ours is as good as one that we are not in. */
  ChannelCheck.Look look(String address) {
    Optional<ChannelCheck.Look> look =
        switch (Platforms.name(address)) {
          case "slack" -> slack.map(it -> it.look(address));
          case "teams" -> teams.map(it -> it.look(address));
          default -> Optional.empty();
        };
    return look.orElse(ChannelCheck.Look.NOT_IN_IT);
  }

  /** Who can be written to as an admin: first admins are named by the ids of one platform. */
  Set<PersonId> admins(Policy policy) {
    Set<PersonId> admins = new LinkedHashSet<>();
    slack.ifPresent(
        it ->
            policy.admins(it.org()).stream().filter(each -> !isOfTeams(each)).forEach(admins::add));
    teams.ifPresent(
        it ->
            it.orgs()
                .forEach(
                    org ->
                        policy.admins(org).stream().filter(Walls::isOfTeams).forEach(admins::add)));
    return admins;
  }

  /** The same, of one organization. */
  Set<PersonId> admins(Policy policy, Org org) {
    return admins(policy).stream()
        .filter(admin -> admin.org().equals(org))
        .collect(Collectors.toSet());
  }

  /** What each of them knows of people. */
  Map<String, Directory> directories() {
    return slack.map(it -> Map.of("slack", it.directory())).orElse(Map.of());
  }

  private static boolean isOfTeams(PersonId who) {
    return who.local().contains("-");
  }

  @Override
  public void close() {
    slack.ifPresent(SlackWall::close);
    teams.ifPresent(TeamsWall::close);
  }
}
