package dev.annexbot.workspace.state;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The groups of people that can be mentioned by one name. */
public final class Groups {
  private final Map<String, Group> groups = new LinkedHashMap<>();

  Groups() {
    add(new Group("S0SECURITY", "security-team", "Security team", List.of("U0ADMIN", "U0MANAGER")));
  }

  /**
   * One of them.
   *
   * @param handle the name behind the @
   */
  public record Group(String id, String handle, String name, List<String> members) {}

  public List<Group> all() {
    return List.copyOf(groups.values());
  }

  public Optional<Group> find(String id) {
    return Optional.ofNullable(groups.get(id));
  }

  public void add(Group group) {
    groups.put(group.id(), group);
  }
}
