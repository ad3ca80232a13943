package dev.annexbot.store.people;

import dev.annexbot.chat.Org;
import dev.annexbot.chat.PersonId;
import dev.annexbot.journal.Fact;
import dev.annexbot.policy.Role;
import dev.annexbot.policy.Roles;
import dev.annexbot.store.engine.Database;
import dev.annexbot.store.engine.Turns;
import dev.annexbot.store.journal.Aliases;
import dev.annexbot.store.journal.JournalRows;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Who holds which role. */
final class RoleTable implements Roles {
  private final Database database;
  private final JournalRows journal;
  private final Turns turns;

  RoleTable(Database database, JournalRows journal, Turns turns) {
    this.database = database;
    this.journal = journal;
    this.turns = turns;
  }

  @Override
  public Set<Role> of(PersonId who) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    roles.addAll(
        database.read(
            handle ->
                handle
                    .createQuery("select role from role_holder where person = :person")
                    .bind("person", who.value())
                    .map((row, context) -> Role.valueOf(row.getString("role")))
                    .list()));
    return roles;
  }

  @Override
  public void give(PersonId who, Role role, PersonId by) {
    change(
        """
        insert into role_holder (org, person, role) values (:org, :person, :role)
        on conflict do nothing
        """,
        who,
        role,
        Fact.by(by, "role.given", who.value(), "", role.name()));
  }

  @Override
  public void take(PersonId who, Role role, PersonId by) {
    change(
        "delete from role_holder where org = :org and person = :person and role = :role",
        who,
        role,
        Fact.by(by, "role.taken", who.value(), role.name(), ""));
  }

  @Override
  public boolean takeUnlessLast(PersonId who, Role role, PersonId by) {
    return database.write(
        handle -> {
          turns.await(handle, "roles");
          if (isLast(handle, who, role)) {
            return false;
          }
          change(
              handle,
              "delete from role_holder where org = :org and person = :person and role = :role",
              who,
              role,
              Fact.by(by, "role.taken", who.value(), role.name(), ""));
          return true;
        });
  }

  private static boolean isLast(Handle handle, PersonId who, Role role) {
    return handle
            .createQuery(
                """
                select count(*) from role_holder
                where org = :org and role = :role and person <> :person
                """)
            .bind("org", who.org().value())
            .bind("role", role.name())
            .bind("person", who.value())
            .mapTo(Integer.class)
            .one()
        == 0;
  }

  private void change(String statement, PersonId who, Role role, Fact fact) {
    database.write(
        handle -> {
          change(handle, statement, who, role, fact);
          return who;
        });
  }

  private void change(Handle handle, String statement, PersonId who, Role role, Fact fact) {
    int rows =
        handle
            .createUpdate(statement)
            .bind("org", who.org().value())
            .bind("person", who.value())
            .bind("role", role.name())
            .execute();
    if (rows == 1) {
      journal.add(handle, about(Aliases.of(handle, who), fact));
    }
  }

  /** The journal knows nobody by name. */
  private static Fact about(String alias, Fact fact) {
    return new Fact(
        fact.org(), fact.who(), fact.act(), alias, fact.before(), fact.after(), fact.text());
  }

  @Override
  public List<Holder> holders(Org org) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select person, role from role_holder where org = :org order by person, role")
                .bind("org", org.value())
                .map(
                    (row, context) ->
                        new Holder(
                            new PersonId(row.getString("person")),
                            Role.valueOf(row.getString("role"))))
                .list());
  }
}
