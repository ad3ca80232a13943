package dev.annexbot.command;

import dev.annexbot.chat.Desk;
import dev.annexbot.settings.Settings;
import dev.annexbot.slack.SlackUnreachable;
import dev.annexbot.slack.SlackWall;
import dev.annexbot.store.Store;
import dev.annexbot.teams.TeamsWall;
import dev.annexbot.web.Counters;
import dev.annexbot.web.Door;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

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
    var company =
        new TeamsWall.Company(desk, store.inbox(), store.addressBook(), counters, clock);
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

  @Override
  public void close() {
    slack.ifPresent(SlackWall::close);
    teams.ifPresent(TeamsWall::close);
  }
}
