package dev.annexbot.store.people;

import dev.annexbot.chat.Org;
import dev.annexbot.chat.PersonId;
import dev.annexbot.journal.Fact;
import dev.annexbot.people.Team;
import dev.annexbot.people.TeamId;
import dev.annexbot.people.TeamRegister;
import dev.annexbot.store.engine.Database;
import dev.annexbot.store.engine.Times;
import dev.annexbot.store.journal.Aliases;
import dev.annexbot.store.journal.JournalRows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Teams and who is in them. */
final class TeamTable implements TeamRegister {
  private final Database database;
  private final JournalRows journal;
  private final Times times;

  TeamTable(Database database, JournalRows journal, Times times) {
    this.database = database;
    this.journal = journal;
    this.times = times;
  }

  @Override
  public List<Team> all(Org org) {
    return database.read(
        handle ->
            handle
                .createQuery("select * from team where org = :org order by name, id")
                .bind("org", org.value())
                .map((row, context) -> read(handle, row))
                .list());
  }

  @Override
  public List<Team> all() {
    return database.read(
        handle ->
            handle
                .createQuery("select * from team order by org, name, id")
                .map((row, context) -> read(handle, row))
                .list());
  }

  @Override
  public Set<PersonId> peopleLedBy(PersonId who) {
    return people(
        who,
        """
        select distinct m.person from team t join team_member m on m.team = t.id
        where t.org = :org and t.manager = :who
        """);
  }

  @Override
  public Set<PersonId> peopleBeside(PersonId who) {
    return people(
        who,
        """
        select distinct m.person from team_member w join team t on t.id = w.team
          join team_member m on m.team = t.id
        where t.org = :org and w.person = :who
        """);
  }

  private Set<PersonId> people(PersonId who, String sql) {
    return database.read(
        handle ->
            handle
                .createQuery(sql)
                .bind("org", who.org().value())
                .bind("who", who.value())
                .map((row, context) -> new PersonId(row.getString("person")))
                .collect(Collectors.toUnmodifiableSet()));
  }

  @Override
  public Optional<Team> find(TeamId id) {
    return database.read(handle -> find(handle, id));
  }

  static Optional<Team> find(Handle handle, TeamId id) {
    return handle
        .createQuery("select * from team where id = :id")
        .bind("id", id.value())
        .map((row, context) -> read(handle, row))
        .findOne();
  }

  private static Team read(Handle handle, ResultSet row) throws SQLException {
    String id = row.getString("id");
    Set<PersonId> members =
        new LinkedHashSet<>(
            handle
                .createQuery("select person from team_member where team = :team order by person")
                .bind("team", id)
                .map((each, context) -> new PersonId(each.getString("person")))
                .list());
    return new Team(
        new TeamId(id),
        row.getInt("version"),
        row.getString("name"),
        new PersonId(row.getString("manager")),
        members,
        Optional.of(row.getString("from_group")).filter(group -> !group.isEmpty()));
  }

  @Override
  public Kept keep(Team next, PersonId by) {
    return database.write(
        handle -> {
          Optional<Team> before = find(handle, next.id());
          int seen = before.map(Team::version).orElse(0);
          if (next.version() != seen + 1) {
            return Kept.OVERTAKEN;
          }
          if (isTaken(handle, next)) {
            return Kept.NAME_TAKEN;
          }
          write(handle, next);
          String act = before.isEmpty() ? "team.made" : "team.changed";
          journal.add(
              handle,
              Fact.by(by, act, next.id().value(), words(handle, before), words(handle, next)));
          return Kept.KEPT;
        });
  }

  private static boolean isTaken(Handle handle, Team next) {
    return handle
        .createQuery("select id from team where org = :org and name = :name and id <> :id")
        .bind("org", next.org().value())
        .bind("name", next.name())
        .bind("id", next.id().value())
        .mapTo(String.class)
        .findOne()
        .isPresent();
  }

  private void write(Handle handle, Team next) {
    handle
        .createUpdate(
            """
            insert into team (id, version, org, name, manager, from_group, changed_at)
            values (:id, :version, :org, :name, :manager, :group, :now)
            on conflict (id) do update set version = :version, name = :name, manager = :manager,
              from_group = :group, changed_at = :now
            """)
        .bind("id", next.id().value())
        .bind("version", next.version())
        .bind("org", next.org().value())
        .bind("name", next.name())
        .bind("manager", next.manager().value())
        .bind("group", next.group().orElse(""))
        .bind("now", times.now(handle))
        .execute();
    members(handle, next.id(), next.members());
  }

  private static void members(Handle handle, TeamId team, Set<PersonId> members) {
    handle
        .createUpdate("delete from team_member where team = :team")
        .bind("team", team.value())
        .execute();
    for (PersonId each : members) {
      handle
          .createUpdate("insert into team_member (team, person) values (:team, :person)")
          .bind("team", team.value())
          .bind("person", each.value())
          .execute();
    }
  }

  /** The journal knows nobody by name, and a team's name may be one. */
  private static String words(Handle handle, Team team) {
    return "led by "
        + Aliases.of(handle, team.manager())
        + ", people "
        + team.members().size()
        + team.group().map(group -> ", from group " + group).orElse("");
  }

  private static String words(Handle handle, Optional<Team> team) {
    return team.map(each -> words(handle, each)).orElse("");
  }

  @Override
  public boolean follow(Team team, Set<PersonId> members) {
    return database.write(
        handle -> {
          Optional<Team> now = find(handle, team.id());
          boolean different =
              now.filter(each -> each.group().equals(team.group()))
                  .filter(each -> !each.members().equals(members))
                  .isPresent();
          if (different) {
            members(handle, team.id(), members);
            journal.add(
                handle,
                Fact.byItself(
                    team.org(), "team.followed", team.id().value(), "people " + members.size()));
          }
          return different;
        });
  }

  @Override
  public boolean remove(Team seen, PersonId by) {
    return database.write(
        handle -> {
          Optional<Team> now =
              find(handle, seen.id()).filter(team -> team.version() == seen.version());
          if (now.isEmpty()) {
            return false;
          }
          members(handle, seen.id(), Set.of());
          handle
              .createUpdate("delete from team where id = :id")
              .bind("id", seen.id().value())
              .execute();
          journal.add(
              handle, Fact.by(by, "team.removed", seen.id().value(), words(handle, now), ""));
          return true;
        });
  }
}
