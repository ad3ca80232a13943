package dev.annexbot.command.app;

import dev.annexbot.assistant.accounts.AccountDesk;
import dev.annexbot.assistant.accounts.Faces;
import dev.annexbot.assistant.accounts.KnownPeople;
import dev.annexbot.assistant.row.RowOfRooms;
import dev.annexbot.chat.ChannelCheck;
import dev.annexbot.chat.ChatPlatform;
import dev.annexbot.chat.Desk;
import dev.annexbot.chat.Handing.Handed;
import dev.annexbot.chat.Handout;
import dev.annexbot.chat.Org;
import dev.annexbot.chat.PersonId;
import dev.annexbot.chat.Place;
import dev.annexbot.chat.Profiles;
import dev.annexbot.people.Directory;
import dev.annexbot.policy.Accounts;
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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The chat platforms that we are on: Slack, Teams, or both with one desk behind them. */
public record Walls(
    Optional<SlackWall> slack, Optional<TeamsWall> teams, Accounts accounts, Faces faces)
    implements AutoCloseable {

  /** Opens them before a desk that knows people by their accounts. */
  static Walls open(Settings settings, Desk people, Store store, Counters counters, Clock clock)
      throws SlackUnreachable {
    var named = new dev.annexbot.teams.post.Directory(store.addressBook());
    Faces faces = new Faces(store.accounts(), account -> named.name(account.value()));
    Desk desk =
        new RowOfRooms(
            List.of(new AccountDesk(store.accounts(), faces, store.outbox(), clock)),
            new KnownPeople(people, faces));
    Optional<SlackWall> slack =
        settings.slack().isOpened()
            ? Optional.of(
                SlackWall.open(
                    settings.slack(),
                    new SlackWall.Company(desk, store.inbox(), store.pictures(), counters, clock)))
            : Optional.empty();
    store.accounts().join(orgs(slack, settings));
    var company = new TeamsWall.Company(desk, store.inbox(), store.addressBook(), counters, clock);
    return new Walls(
        slack,
        settings.teams().map(each -> TeamsWall.open(each, company)),
        store.accounts(),
        faces);
  }

  /** The workspace and the tenant that our registrations are in: one organization on both. */
  private static Map<Org, Predicate<String>> orgs(Optional<SlackWall> slack, Settings settings) {
    Map<Org, Predicate<String>> orgs = new LinkedHashMap<>();
    slack.ifPresent(it -> orgs.put(it.org(), local -> !isOfTeams(local)));
    settings
        .teams()
        .flatMap(Settings.Teams::registration)
        .ifPresent(us -> orgs.put(new Org("teams:" + us.tenant()), Walls::isOfTeams));
    return orgs;
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
    return new Platforms(platforms, faces);
  }

  /** Who listens at an address; none while nobody knows. */
  Optional<Place.Kind> listeners(String address) {
    String there = faces.addresses(address).getFirst();
    return Platforms.name(there).equals("teams")
        ? teams.flatMap(it -> it.listeners(there))
        : slack.flatMap(it -> it.listeners(there));
  }

  /** Hands a file to somebody where they are; Teams takes none from bots without a registration. */
  Handed hand(PersonId who, Handout file) {
    String there = faces.addresses(who.value()).getFirst();
    return slack
        .filter(it -> Platforms.name(there).equals("slack"))
        .map(it -> it.hand(there, file))
        .orElse(
            new Handed.NotHere(
                "Teams takes no file from me. Whoever runs me can write it with **annexbot export"
                    + " risks** or **annexbot export soa** and a file's name."));
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

  /** What the platforms that somebody is on tell of them. */
  Profiles profiles() {
    Map<String, Profiles> platforms = new HashMap<>();
    slack.ifPresent(it -> platforms.put("slack", it.profiles()));
    teams.ifPresent(it -> platforms.put("teams", it.profiles()));
    return new AllProfiles(platforms, accounts);
  }

  /** The organizations whose people are answered; one, if it is on several platforms. */
  Set<Org> orgs() {
    Set<Org> orgs = new LinkedHashSet<>();
    slack.ifPresent(it -> orgs.add(home(it.org())));
    teams.ifPresent(it -> it.orgs().forEach(each -> orgs.add(home(each))));
    return orgs;
  }

  private Org home(Org org) {
    return accounts.person(new PersonId(org.value() + ":somebody")).org();
  }

  /** Who can be written to as an admin: first admins are named by the ids of one platform. */
  Set<PersonId> admins(Policy policy) {
    Set<PersonId> admins = new LinkedHashSet<>();
    for (Org org : orgs()) {
      policy.admins(org).stream().filter(this::isReachable).forEach(admins::add);
    }
    return admins;
  }

  /** First admins are named by the ids of one platform, whatever the platforms we are on. */
  private boolean isReachable(PersonId admin) {
    var account = new PersonId(faces.addresses(admin.value()).getFirst());
    return account.platform().equals("teams") == isOfTeams(account.local());
  }

  /** Entra's ids of people are groups of digits, Slack's are one word. */
  private static boolean isOfTeams(String local) {
    return local.contains("-");
  }

  /** The same, of one organization. */
  Set<PersonId> admins(Policy policy, Org org) {
    return admins(policy).stream()
        .filter(admin -> admin.org().equals(org))
        .collect(Collectors.toSet());
  }

  /** What each of them knows of people. */
  Map<String, Directory> directories() {
    Map<String, Directory> directories = new HashMap<>();
    slack.ifPresent(it -> directories.put("slack", it.directory()));
    teams.ifPresent(it -> directories.put("teams", it.people()));
    return directories;
  }

  @Override
  public void close() {
    slack.ifPresent(SlackWall::close);
    teams.ifPresent(TeamsWall::close);
  }
}
