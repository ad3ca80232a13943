package dev.annexbot.slack;

import dev.annexbot.chat.ChannelCheck;
import dev.annexbot.chat.ChatPlatform;
import dev.annexbot.chat.Desk;
import dev.annexbot.chat.Handing.Handed;
import dev.annexbot.chat.Handout;
import dev.annexbot.chat.Inbox;
import dev.annexbot.chat.Org;
import dev.annexbot.chat.PictureFiles;
import dev.annexbot.chat.Place;
import dev.annexbot.chat.Profiles;
import dev.annexbot.people.Directory;
import dev.annexbot.settings.Settings;
import dev.annexbot.slack.api.Api;
import dev.annexbot.slack.api.Identity;
import dev.annexbot.slack.api.Refused;
import dev.annexbot.slack.directory.SlackDirectory;
import dev.annexbot.slack.inbox.Channels;
import dev.annexbot.slack.inbox.Intake;
import dev.annexbot.slack.inbox.SlackProfiles;
import dev.annexbot.slack.post.Handouts;
import dev.annexbot.slack.post.Pictures;
import dev.annexbot.slack.post.SlackPlatform;
import dev.annexbot.slack.wire.Line;
import dev.annexbot.slack.wire.Signature;
import dev.annexbot.slack.wire.SignedRequests;
import dev.annexbot.slack.wire.Socket;
import dev.annexbot.web.Counters;
import dev.annexbot.web.Door;
import dev.annexbot.web.Errands;
import dev.annexbot.web.Unclear;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The assistant at Slack, from its first hello to its last answer. */
public final class SlackWall implements AutoCloseable {
  /** Where Slack knocks in HTTP mode: for events, commands and everything that is pressed. */
  public static final String PATH = "/slack/events";

  private static final Logger log = LoggerFactory.getLogger(SlackWall.class);
  private static final Duration FINISH = Duration.ofSeconds(5);

  private final Errands errands = new Errands();
  private final AtomicBoolean welcome = new AtomicBoolean(true);
  private Map<String, Door> doors = Map.of();
  private Optional<Socket> socket = Optional.empty();
  private Optional<Channels> channels = Optional.empty();

  private Optional<Profiles> profiles = Optional.empty();
  private Optional<ChatPlatform> platform = Optional.empty();
  private Optional<Handouts> handouts = Optional.empty();
  private Optional<Org> org = Optional.empty();
  private Optional<Directory> directory = Optional.empty();

  private SlackWall() {}

  /** Who the wall works with: the desk it asks, what remembers, and what counts and ticks. */
  public record Company(
      Desk desk, Inbox inbox, PictureFiles pictures, Counters counters, Clock clock) {

    /** Where no picture is remembered. */
    public Company(Desk desk, Inbox inbox, Counters counters, Clock clock) {
      this(desk, inbox, PictureFiles.NONE, counters, clock);
    }
  }

  /**
   * Says hello to Slack. In socket mode, people are answered from now on; in HTTP mode, as soon as
   * {@link #doors} are open.
   */
  public static SlackWall open(Settings.Slack settings, Company company) throws SlackUnreachable {
    return open(settings, company, Socket.Patience.USUAL);
  }

  static SlackWall open(Settings.Slack settings, Company company, Socket.Patience patience)
      throws SlackUnreachable {
    var wall = new SlackWall();
    try {
      wall.connect(settings, company, patience);
      return wall;
    } catch (Refused e) {
      wall.close();
      throw new SlackUnreachable(
          "Slack refuses the bot token (" + e.error() + "). Run doctor to see what is missing.", e);
    } catch (Unclear | IOException | IllegalStateException e) {
      wall.close();
      throw new SlackUnreachable(
          "Slack cannot be reached at " + settings.api() + ". Run doctor to see why.", e);
    }
  }

  private void connect(Settings.Slack settings, Company company, Socket.Patience patience)
      throws IOException {
    var api = Api.at(settings.api(), settings.botToken());
    var us = Identity.of(api);
    channels = Optional.of(new Channels(api, company.clock()));
    profiles = Optional.of(new SlackProfiles(api, us, company.clock()));
    var pictures =
        new Pictures(
            api,
            new Pictures.Known(company.pictures(), new Org("slack:" + us.team())),
            company.clock());
    platform = Optional.of(new SlackPlatform(api, pictures));
    handouts = Optional.of(new Handouts(api));
    org = Optional.of(new Org("slack:" + us.team()));
    directory =
        Optional.of(new SlackDirectory(api, us, channels.get()::listeners, company.clock()));
    var house =
        new Intake.House(
            company.desk(), company.inbox(), company.counters(), company.clock(), errands);
    var intake = Intake.of(api, us, pictures, house, this::sentAway);
    switch (settings.mode()) {
      case HTTP -> {
        var signature = new Signature(settings.signingSecret(), company.clock());
        doors = Map.of(PATH, new SignedRequests(signature, intake, company.counters()));
      }
      case SOCKET ->
          socket =
              Optional.of(
                  Socket.open(
                      life -> Line.open(api, settings.appToken(), intake, errands, life),
                      patience,
                      errands,
                      company.counters()));
    }
    log.info("At Slack as {} in workspace {}", us.user(), us.team());
  }

  /** Slack as letters see it. */
  public ChatPlatform platform() {
    return platform.orElseThrow();
  }

  /** What Slack tells of the people in the workspace. */
  public Profiles profiles() {
    return profiles.orElseThrow();
  }

  /** Brings a file into the direct messages of one person. */
  public Handed hand(String person, Handout file) {
    return handouts.orElseThrow().hand(person, file);
  }

  /** Who listens at an address; none while Slack does not say. */
  public Optional<Place.Kind> listeners(String address) {
    return channels.orElseThrow().listeners(address);
  }

  /** How a channel is for us. */
  public ChannelCheck.Look look(String address) {
    return channels.orElseThrow().look(address);
  }

  /** What Slack knows of people. */
  public Directory directory() {
    return directory.orElseThrow();
  }

  /** The workspace that we are in. */
  public Org org() {
    return org.orElseThrow();
  }

  /** What has to be opened to the outside; nothing in socket mode. */
  public Map<String, Door> doors() {
    return doors;
  }

  /** Whether people are answered at the moment. */
  public boolean isReady() {
    return welcome.get() && socket.map(Socket::isAlive).orElse(true);
  }

  private void sentAway() {
    log.error("The workspace has removed the assistant or its token; install it again");
    welcome.set(false);
  }

  /** Takes in nothing more and finishes the answers that are being made. */
  @Override
  public void close() {
    welcome.set(false);
    // In this order: what is under way still has to be acknowledged.
    errands.finish(FINISH);
    socket.ifPresent(Socket::close);
  }
}
