package dev.annexbot.policy;

import dev.annexbot.chat.Org;
import dev.annexbot.chat.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Everybody has one account and is known by it. */
final class SingleAccounts implements Accounts {
  @Override
  public void join(Map<Org, Predicate<String>> orgs) {}

  @Override
  public PersonId person(PersonId account) {
    return account;
  }

  @Override
  public Org home(Org org) {
    return org;
  }

  @Override
  public List<PersonId> of(PersonId person) {
    return List.of(person);
  }

  @Override
  public List<Org> joined(Org home) {
    return List.of(home);
  }

  @Override
  public void offer(PersonId account, String hash, Instant until) {}

  @Override
  public List<Offer> offers(Instant now) {
    return List.of();
  }

  @Override
  public int tried(PersonId account, Instant now, Instant since) {
    return 0;
  }

  @Override
  public boolean link(Offer offer, PersonId account, Instant now) {
    return false;
  }

  @Override
  public void unlink(PersonId person) {}

  @Override
  public void reach(PersonId person, PersonId account) {}
}
