package dev.annexbot.command;

import dev.annexbot.chat.Org;
import dev.annexbot.chat.Person.Standing;
import dev.annexbot.chat.PersonId;
import dev.annexbot.people.Directory;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Asks the platform that somebody or something is on. The walls open after the desk is there; until
 * then, nothing can be looked up.
 */
final class OpenDirectory implements Directory {
  private static final Known UNKNOWN = new Known(Standing.UNKNOWN, Optional.empty());
  private volatile Map<String, Directory> platforms = Map.of();

  /** From now on these can be asked, by their names: {@code slack}. */
  void opens(Map<String, Directory> opened) {
    platforms = Map.copyOf(opened);
  }

  private Optional<Directory> of(String address) {
    return Optional.ofNullable(platforms.get(Platforms.name(address)));
  }

  @Override
  public Known who(PersonId who) {
    return of(who.value()).map(it -> it.who(who)).orElse(UNKNOWN);
  }

  @Override
  public Listed inChannel(String address) {
    return of(address).map(it -> it.inChannel(address)).orElseGet(OpenDirectory::notOpen);
  }

  @Override
  public Listed inGroup(Org org, String group) {
    return of(org.value()).map(it -> it.inGroup(org, group)).orElseGet(OpenDirectory::notOpen);
  }

  private static Listed notOpen() {
    return new Listed.NotNow("its platform cannot be asked now");
  }

  @Override
  public List<Group> groups(Org org) {
    return of(org.value()).map(it -> it.groups(org)).orElse(List.of());
  }
}
