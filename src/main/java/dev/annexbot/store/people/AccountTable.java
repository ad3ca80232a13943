package dev.annexbot.store.people;

import dev.annexbot.chat.Org;
import dev.annexbot.chat.PersonId;
import dev.annexbot.journal.Fact;
import dev.annexbot.policy.Accounts;
import dev.annexbot.store.engine.Database;
import dev.annexbot.store.journal.Aliases;
import dev.annexbot.store.journal.JournalRows;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;

/** Which accounts are whose. */
final class AccountTable implements Accounts {
  private final Database database;
  private final JournalRows journal;

  /** The organizations that are one, and what tells the ids of each; never changes but to grow. */
  private volatile Map<Org, Joined> joined = Map.of();

  private record Joined(Org home, Predicate<String> isOurs) {}

  AccountTable(Database database, JournalRows journal) {
    this.database = database;
    this.journal = journal;
  }

  @Override
  public void join(Map<Org, Predicate<String>> orgs) {
    Map<Org, Joined> now = new LinkedHashMap<>();
    database.write(
        handle -> {
          orgs.forEach(
              (org, isOurs) ->
                  now.put(org, new Joined(JoinedOrgs.home(handle, org, orgs.keySet()), isOurs)));
          return now;
        });
    joined = Map.copyOf(now);
  }

  @Override
  public PersonId person(PersonId account) {
    return database.read(handle -> person(handle, account));
  }

  private PersonId person(Handle handle, PersonId account) {
    return handle
        .createQuery("select person from account_link where account = :account")
        .bind("account", account.value())
        .mapTo(String.class)
        .findOne()
        .map(PersonId::new)
        .orElseGet(() -> unlinked(account));
  }

  /** Whoever has one account is known by it, at home. */
  private PersonId unlinked(PersonId account) {
    return new PersonId(home(account.org()).value() + ":" + account.local());
  }

  @Override
  public Org home(Org org) {
    return Optional.ofNullable(joined.get(org)).map(Joined::home).orElse(org);
  }

  @Override
  public List<PersonId> of(PersonId person) {
    return database.read(
        handle -> {
          Set<PersonId> accounts = new LinkedHashSet<>();
          handle
              .createQuery("select account from reached where person = :person")
              .bind("person", person.value())
              .mapTo(String.class)
              .forEach(each -> accounts.add(new PersonId(each)));
          accounts.add(own(person));
          handle
              .createQuery(
                  "select account from account_link where person = :person order by account")
              .bind("person", person.value())
              .mapTo(String.class)
              .forEach(each -> accounts.add(new PersonId(each)));
          return List.copyOf(accounts);
        });
  }

  @Override
  public List<Org> joined(Org home) {
    List<Org> orgs =
        joined.entrySet().stream()
            .filter(each -> each.getValue().home().equals(home))
            .map(Map.Entry::getKey)
            .toList();
    return orgs.isEmpty() ? List.of(home) : orgs;
  }

  /** The account that somebody is named after. */
  private PersonId own(PersonId person) {
    return joined.entrySet().stream()
        .filter(each -> each.getValue().home().equals(person.org()))
        .filter(each -> each.getValue().isOurs().test(person.local()))
        .map(each -> new PersonId(each.getKey().value() + ":" + person.local()))
        .findFirst()
        .orElse(person);
  }

  @Override
  public void offer(PersonId account, String hash, Instant until) {
    database.write(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into link_code (account, hash, until) values (:account, :hash, :until)
                    on conflict (account) do update set
                      hash = excluded.hash,
                      until = excluded.until
                    """)
                .bind("account", account.value())
                .bind("hash", hash)
                .bind("until", until.toEpochMilli())
                .execute());
  }

  @Override
  public List<Offer> offers(Instant now) {
    return database.read(
        handle ->
            handle
                .createQuery("select account, hash from link_code where until > :now")
                .bind("now", now.toEpochMilli())
                .map(
                    (row, context) ->
                        new Offer(new PersonId(row.getString("account")), row.getString("hash")))
                .list());
  }

  @Override
  public int tried(PersonId account, Instant now, Instant since) {
    return database.write(
        handle -> {
          handle
              .createUpdate("delete from link_try where tried_at <= :since")
              .bind("since", since.toEpochMilli())
              .execute();
          handle
              .createUpdate("insert into link_try (account, tried_at) values (:account, :now)")
              .bind("account", account.value())
              .bind("now", now.toEpochMilli())
              .execute();
          return handle
              .createQuery("select count(*) from link_try where account = :account")
              .bind("account", account.value())
              .mapTo(Integer.class)
              .one();
        });
  }

  @Override
  public boolean link(Offer offer, PersonId account, Instant now) {
    return database.write(
        handle -> {
          boolean first =
              handle
                      .createUpdate(
                          """
                          delete from link_code
                          where account = :account and hash = :hash and until > :now
                          """)
                      .bind("account", offer.account().value())
                      .bind("hash", offer.hash())
                      .bind("now", now.toEpochMilli())
                      .execute()
                  == 1;
          if (first) {
            link(handle, offer.account(), account, now);
          }
          return first;
        });
  }

  /**
   * The one who is named after an account as its platform writes it stays, since that one lasts.
   */
  private void link(Handle handle, PersonId shown, PersonId typed, Instant now) {
    boolean shownStays =
        person(handle, shown).equals(shown) || !person(handle, typed).equals(typed);
    PersonId stays = person(handle, shownStays ? shown : typed);
    PersonId account = shownStays ? typed : shown;
    Renaming.rename(handle, person(handle, account), stays);
    handle
        .createUpdate(
            """
            insert into account_link (account, person, linked_at) values (:account, :person, :now)
            """)
        .bind("account", account.value())
        .bind("person", stays.value())
        .bind("now", now.toEpochMilli())
        .execute();
    tell(handle, stays, "account.linked", "", account.org().value());
  }

  @Override
  public void unlink(PersonId person) {
    database.write(
        handle -> {
          handle
              .createUpdate("delete from reached where person = :person")
              .bind("person", person.value())
              .execute();
          int gone =
              handle
                  .createUpdate("delete from account_link where person = :person")
                  .bind("person", person.value())
                  .execute();
          if (gone > 0) {
            tell(handle, person, "account.unlinked", "", "");
          }
          return gone;
        });
  }

  @Override
  public void reach(PersonId person, PersonId account) {
    if (!of(person).contains(account)) {
      throw new IllegalArgumentException("That is no account of theirs: " + account.value());
    }
    database.write(
        handle -> {
          handle
              .createUpdate(
                  """
                  insert into reached (person, account) values (:person, :account)
                  on conflict (person) do update set account = excluded.account
                  """)
              .bind("person", person.value())
              .bind("account", account.value())
              .execute();
          tell(handle, person, "account.reached", "", account.org().value());
          return account;
        });
  }

  /** Says on which platforms, and of whom by the journal's own name for them alone. */
  private void tell(Handle handle, PersonId who, String act, String before, String after) {
    journal.add(handle, Fact.by(who, act, Aliases.of(handle, who), before, after));
  }
}
