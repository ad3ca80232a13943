package dev.annexbot.command.app;

import dev.annexbot.chat.Org;
import dev.annexbot.chat.PersonId;
import dev.annexbot.chat.Profile;
import dev.annexbot.chat.Profiles;
import dev.annexbot.policy.Policy;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Asks the walls about people, once they are open: whoever answers behind them is put together
 * before.
 */
public final class Switchboard implements Profiles {
  private final AtomicReference<@Nullable Walls> walls = new AtomicReference<>();

  void connect(Walls opened) {
    walls.set(opened);
  }

  private Optional<Walls> opened() {
    return Optional.ofNullable(walls.get());
  }

  @Override
  public Optional<Profile> find(PersonId who) {
    return opened().flatMap(it -> it.profiles().find(who));
  }

  @Override
  public Optional<Instant> quietUntil(PersonId who) {
    return opened().flatMap(it -> it.profiles().quietUntil(who));
  }

  /** The organizations that we answer. */
  Set<Org> orgs() {
    return opened().map(Walls::orgs).orElse(Set.of());
  }

  /** Who can be written to as an admin of that organization. */
  Set<PersonId> admins(Policy policy, Org org) {
    return opened().map(it -> it.admins(policy, org)).orElse(Set.of());
  }
}
