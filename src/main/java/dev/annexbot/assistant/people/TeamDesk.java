package dev.annexbot.assistant.people;

import dev.annexbot.assistant.row.RoomDesk;
import dev.annexbot.chat.Incoming;
import dev.annexbot.chat.Incoming.Commanded;
import dev.annexbot.chat.Incoming.Pressed;
import dev.annexbot.chat.Incoming.Said;
import dev.annexbot.chat.Incoming.Submitted;
import dev.annexbot.chat.Person;
import dev.annexbot.chat.Place;
import dev.annexbot.chat.Reply;
import dev.annexbot.people.Directory;
import dev.annexbot.people.Team;
import dev.annexbot.people.TeamId;
import dev.annexbot.people.TeamRegister;
import dev.annexbot.policy.Act;
import dev.annexbot.policy.Policy;
import dev.annexbot.policy.Role;
import dev.annexbot.policy.Roles;
import dev.annexbot.policy.Thing;
import dev.annexbot.policy.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Takes what is about teams. */
public final class TeamDesk implements RoomDesk {
  private static final Pattern OURS = Pattern.compile("(?i)\\s*teams?\\s*");

  private final TeamRegister teams;
  private final Directory directory;
  private final Policy policy;
  private final Roles roles;
  private final TeamChanges changes;

  public TeamDesk(TeamRegister teams, Directory directory, Policy policy, Roles roles) {
    this.teams = teams;
    this.directory = directory;
    this.policy = policy;
    this.roles = roles;
    this.changes = new TeamChanges(directory);
  }

  @Override
  public Optional<Reply> answer(Incoming incoming) {
    return switch (incoming) {
      case Said said ->
          said.where().kind() == Place.Kind.DIRECT
              ? typed(said.who(), said.text())
              : Optional.empty();
      case Commanded typed -> typed(typed.who(), typed.text());
      case Pressed pressed -> pressed(pressed);
      case Submitted submitted -> submitted(submitted);
      case Incoming.Opened opened -> Optional.empty();
      case Incoming.Pointed pointed -> Optional.empty();
      case Incoming.Called called -> Optional.empty();
    };
  }

  @Override
  public boolean doesMore(String command) {
    return OURS.matcher(command).matches();
  }

  private Optional<Reply> typed(Person who, String text) {
    return OURS.matcher(text).matches() ? Optional.of(list(who)) : Optional.empty();
  }

  private Optional<Reply> pressed(Pressed pressed) {
    Person who = pressed.who();
    String object = pressed.press().object();
    return switch (pressed.press().verb()) {
      case TeamVerbs.TEAM ->
          Optional.of(object.isEmpty() ? list(who) : with(object, team -> one(who, team, "")));
      case TeamVerbs.CHANGE ->
          Optional.of(object.isEmpty() ? newForm(who) : with(object, team -> form(who, team)));
      case TeamVerbs.REMOVE ->
          Optional.of(
              with(
                  id(object),
                  team ->
                      mayChange(who, team)
                          ? new Reply.Private(TeamCards.remove(team))
                          : refused(who, team)));
      case TeamVerbs.REMOVED -> Optional.of(with(id(object), team -> remove(who, team, object)));
      default -> Optional.empty();
    };
  }

  private static String id(String object) {
    return object.split(" ", 2)[0];
  }

  private Reply with(String id, Function<Team, Reply> what) {
    return Optional.of(id)
        .filter(text -> text.matches("[0-9a-z-]{1,40}"))
        .flatMap(text -> teams.find(new TeamId(text)))
        .map(what)
        .orElseGet(TeamDesk::gone);
  }

  private static Reply gone() {
    return new Reply.Private(
        TeamCards.note("That is not here any more", "This team was removed. Type /iso team."));
  }

  /** Managers see theirs and those they are in; admins see all. */
  private Reply list(Person who) {
    List<Team> seen = teams.all(who.id().org()).stream().filter(team -> maySee(who, team)).toList();
    return new Reply.Private(TeamCards.list(seen, mayMake(who)));
  }

  private boolean maySee(Person who, Team team) {
    return mayChange(who, team) || isIn(who, team);
  }

  private static boolean isIn(Person who, Team team) {
    return team.members().contains(who.id()) || team.manager().equals(who.id());
  }

  private boolean mayChange(Person who, Team team) {
    return policy.may(who, Act.SET_TEAM, thing(team)).isYes();
  }

  /** What is led by a manager. */
  static Thing thing(Team team) {
    return new Thing(team.org(), Set.of(), Set.of(team.manager()));
  }

  private boolean mayMake(Person who) {
    Thing own = new Thing(who.id().org(), Set.of(), Set.of(who.id()));
    return policy.may(who, Act.SET_TEAM, own).isYes();
  }

  private Reply one(Person who, Team team, String note) {
    return maySee(who, team)
        ? new Reply.Private(TeamCards.one(team, mayChange(who, team), note))
        : refused(who, team);
  }

  private Reply refused(Person who, Team team) {
    return policy.may(who, Act.SET_TEAM, thing(team)) instanceof Verdict.No no
        ? new Reply.Private(TeamCards.note("You may not do this", no.why()))
        : gone();
  }

  private Reply newForm(Person who) {
    return mayMake(who)
        ? new Reply.Ask(TeamForms.of(Optional.empty(), who.id(), directory.groups(who.id().org())))
        : new Reply.Private(
            TeamCards.note(
                "You may not do this", "Only admins and managers set teams up; ask an admin."));
  }

  private Reply form(Person who, Team team) {
    return mayChange(who, team)
        ? new Reply.Ask(TeamForms.of(Optional.of(team), who.id(), directory.groups(team.org())))
        : refused(who, team);
  }

  private Optional<Reply> submitted(Submitted submitted) {
    if (!submitted.form().verb().equals(TeamVerbs.CHANGED)) {
      return Optional.empty();
    }
    String object = submitted.form().object();
    Person who = submitted.who();
    return Optional.of(
        object.isEmpty()
            ? made(who, submitted)
            : with(id(object), team -> changed(who, team, object, submitted)));
  }

  private Reply made(Person who, Submitted submitted) {
    return mayMake(who)
        ? keep(who, changes.of(Optional.empty(), who.id(), submitted.values()))
        : newForm(who);
  }

  private Reply changed(Person who, Team team, String seen, Submitted submitted) {
    if (!mayChange(who, team)) {
      return refused(who, team);
    }
    return seen.equals(team.id() + " " + team.version())
        ? keep(who, changes.of(Optional.of(team), who.id(), submitted.values()))
        : overtaken(who, team);
  }

  private Reply keep(Person who, TeamChanges.Outcome outcome) {
    return switch (outcome) {
      case TeamChanges.Outcome.Mend mend -> new Reply.Mend(mend.mistakes());
      case TeamChanges.Outcome.Next next -> keep(who, next.team());
    };
  }

  private Reply keep(Person who, Team next) {
    if (!mayChange(who, next)) {
      return new Reply.Mend(
          Map.of(
              TeamForms.MANAGER,
              "Only an admin can give a team to somebody else; choose yourself."));
    }
    return switch (teams.keep(next, who.id())) {
      case KEPT -> kept(who, next);
      case NAME_TAKEN ->
          new Reply.Mend(Map.of(TeamForms.NAME, "Another team is called so; choose another name."));
      case OVERTAKEN ->
          teams.find(next.id()).map(now -> overtaken(who, now)).orElseGet(TeamDesk::gone);
    };
  }

  /** Who leads people by an admin's word needs the role for it. */
  private Reply kept(Person who, Team team) {
    boolean gives = policy.may(who, Act.GIVE_ROLE, Thing.of(team.org())).isYes();
    if (gives && !policy.rolesOf(team.manager()).contains(Role.MANAGER)) {
      roles.give(team.manager(), Role.MANAGER, who.id());
    }
    return one(who, team, "**Kept.**");
  }

  private Reply overtaken(Person who, Team now) {
    return one(
        who,
        now,
        "**Nothing was changed.** Somebody else has changed this team meanwhile: look again and"
            + " repeat what is still to be done.");
  }

  private Reply remove(Person who, Team team, String seen) {
    if (!mayChange(who, team)) {
      return refused(who, team);
    }
    boolean removed = seen.equals(team.id() + " " + team.version()) && teams.remove(team, who.id());
    return removed ? new Reply.Replace(TeamCards.removed(team)) : overtaken(who, team);
  }
}
