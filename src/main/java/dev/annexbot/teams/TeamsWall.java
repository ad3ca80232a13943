package dev.annexbot.teams;

import dev.annexbot.chat.AddressBook;
import dev.annexbot.chat.ChannelCheck;
import dev.annexbot.chat.ChatPlatform;
import dev.annexbot.chat.Desk;
import dev.annexbot.chat.Inbox;
import dev.annexbot.chat.Org;
import dev.annexbot.chat.Place;
import dev.annexbot.chat.Profiles;
import dev.annexbot.settings.Settings;
import dev.annexbot.teams.api.BotToken;
import dev.annexbot.teams.api.Calls;
import dev.annexbot.teams.api.Connector;
import dev.annexbot.teams.api.Patience;
import dev.annexbot.teams.api.Services;
import dev.annexbot.teams.api.Token;
import dev.annexbot.teams.drawing.Surface;
import dev.annexbot.teams.inbox.Intake;
import dev.annexbot.teams.inbox.TeamsDirectory;
import dev.annexbot.teams.inbox.TeamsProfiles;
import dev.annexbot.teams.post.Artist;
import dev.annexbot.teams.post.Directory;
import dev.annexbot.teams.post.TeamsPlatform;
import dev.annexbot.teams.wire.Admission;
import dev.annexbot.teams.wire.InboundToken;
import dev.annexbot.teams.wire.LoopbackOnly;
import dev.annexbot.teams.wire.Messages;
import dev.annexbot.teams.wire.SigningKeys;
import dev.annexbot.web.Counters;
import dev.annexbot.web.Door;
import dev.annexbot.web.Errands;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The assistant in Teams, from the first knock to the last answer. */
public final class TeamsWall implements AutoCloseable {
  /** Where Teams knocks. */
  public static final String PATH = "/api/messages";

  private static final Logger log = LoggerFactory.getLogger(TeamsWall.class);
  private static final Duration FINISH = Duration.ofSeconds(5);

  private final Errands errands = new Errands();
  private final Map<String, Door> doors;
  private final TeamsPlatform platform;
  private final Profiles profiles;
  private final TeamsDirectory people;
  private final Set<Org> orgs;

  private TeamsWall(Settings.Teams settings, Company company, Calls calls) {
    Services services = services(settings);
    Connector connector = new Connector(calls, token(settings, calls, company.clock()), services);
    Directory directory = new Directory(company.book());
    Artist artist =
        new Artist(
            directory, settings.registration().isPresent() ? Surface.MESSAGE : Surface.SIMULATED);
    Intake intake =
        Intake.of(
            connector,
            directory,
            artist,
            new Intake.House(
                company.desk(), company.inbox(), company.counters(), company.clock(), errands));
    profiles = new TeamsProfiles(connector, directory);
    people = new TeamsDirectory(connector, directory);
    platform = new TeamsPlatform(connector, directory, artist);
    orgs = orgs(settings);
    Admission admission = admission(settings, calls, company.clock());
    doors = Map.of(PATH, new Messages(admission, services, intake, company.counters()));
  }

  /**
   * Who the wall works with: the desk it asks, the inbox and the address book that remember, and
   * what counts and ticks.
   */
  public record Company(Desk desk, Inbox inbox, AddressBook book, Counters counters, Clock clock) {}

  /** From now on people are answered, as soon as {@link #doors} are open. */
  public static TeamsWall open(Settings.Teams settings, Company company) {
    return open(settings, company, Patience.usual());
  }

  static TeamsWall open(Settings.Teams settings, Company company, Patience patience) {
    settings
        .registration()
        .ifPresentOrElse(
            us -> log.info("In Teams as {} of tenant {}", us.appId(), us.tenant()),
            () ->
                log.warn(
                    "TOKENS OF TEAMS ARE NOT CHECKED: without an app id, anybody on this machine"
                        + " is let in. Never put a proxy in front of it."));
    return new TeamsWall(settings, company, Calls.with(patience));
  }

  private static Services services(Settings.Teams settings) {
    return settings.registration().isEmpty()
        ? new Services(true)
        : Services.beside(settings.cloud().login());
  }

  private static Token token(Settings.Teams settings, Calls calls, Clock clock) {
    return settings
        .registration()
        .<Token>map(us -> new BotToken(us, settings.cloud(), calls, clock))
        .orElseGet(Token::none);
  }

  private static Admission admission(Settings.Teams settings, Calls calls, Clock clock) {
    return settings
        .registration()
        .<Admission>map(
            us ->
                new InboundToken(
                    us,
                    settings.cloud(),
                    new SigningKeys(
                        settings.cloud().metadata(), calls.quick(Duration.ofSeconds(4)), clock),
                    clock))
        .orElseGet(LoopbackOnly::new);
  }

  private static Set<Org> orgs(Settings.Teams settings) {
    return settings.registration().stream()
        .flatMap(us -> us.tenants().stream())
        .map(tenant -> new Org("teams:" + tenant))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Teams as letters see it. */
  public ChatPlatform platform() {
    return platform;
  }

  /** What Teams tells of the people who have us. */
  public Profiles profiles() {
    return profiles;
  }

  /** What Teams knows of people and of where they are. */
  public dev.annexbot.people.Directory people() {
    return people;
  }

  /** Who listens at an address; none while we were not there. */
  public Optional<Place.Kind> listeners(String address) {
    return platform.listeners(address);
  }

  /** How a channel is for us. */
  public ChannelCheck.Look look(String address) {
    return platform.look(address);
  }

  /** The tenants whose people are answered. */
  public Set<Org> orgs() {
    return orgs;
  }

  /** What has to be opened to the outside. */
  public Map<String, Door> doors() {
    return doors;
  }

  /** Takes in nothing more and finishes the answers that are being made. */
  @Override
  public void close() {
    errands.finish(FINISH);
  }
}
