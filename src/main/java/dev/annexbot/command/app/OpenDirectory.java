package dev.annexbot.command.app;

import dev.annexbot.chat.Org;
import dev.annexbot.chat.Person.Standing;
import dev.annexbot.chat.PersonId;
import dev.annexbot.people.Directory;
import dev.annexbot.policy.Accounts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Asks the platform that somebody or something is on, by the account that they have there. The
 * walls open after the desk is there; until then, nothing can be looked up.
 */
public final class OpenDirectory implements Directory {
  private static final Known UNKNOWN = new Known(Standing.UNKNOWN, Optional.empty());
  private final Accounts accounts;
  private volatile Map<String, Directory> platforms = Map.of();

  OpenDirectory(Accounts accounts) {
    this.accounts = accounts;
  }

  /** From now on these can be asked, by their names: {@code slack}. */
  void opens(Map<String, Directory> opened) {
    platforms = Map.copyOf(opened);
  }

  private Optional<Directory> of(String address) {
    return Optional.ofNullable(platforms.get(Platforms.name(address)));
  }

  /** Whoever is somebody to one of their platforms is so to us. */
  @Override
  public Known who(PersonId who) {
    List<Known> known =
        accounts.of(who).stream()
            .flatMap(account -> of(account.value()).map(it -> it.who(account)).stream())
            .toList();
    return known.stream()
        .filter(each -> each.standing() == Standing.MEMBER)
        .findFirst()
        .or(() -> known.stream().findFirst())
        .orElse(UNKNOWN);
  }

  @Override
  public Listed inChannel(String address) {
    return of(address).map(it -> people(it.inChannel(address))).orElseGet(OpenDirectory::notOpen);
  }

  @Override
  public Listed inGroup(Org org, String group) {
    return accounts.joined(org).stream()
        .flatMap(each -> of(each.value()).map(it -> people(it.inGroup(each, group))).stream())
        .reduce((one, other) -> one instanceof Listed.People ? one : other)
        .orElseGet(OpenDirectory::notOpen);
  }

  private Listed people(Listed listed) {
    return switch (listed) {
      case Listed.People it ->
          new Listed.People(it.people().stream().map(accounts::person).collect(Collectors.toSet()));
      case Listed.NotNow it -> it;
      case Listed.Never it -> it;
    };
  }

  private static Listed notOpen() {
    return new Listed.NotNow("its platform cannot be asked now");
  }

  @Override
  public List<Group> groups(Org org) {
    return accounts.joined(org).stream()
        .flatMap(each -> of(each.value()).map(it -> it.groups(each)).orElse(List.of()).stream())
        .toList();
  }
}
