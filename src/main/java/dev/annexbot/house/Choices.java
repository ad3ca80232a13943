package dev.annexbot.house;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What an organization has settled itself.
 *
 * @param version counts the changes; 0 if it never settled anything
 */
public record Choices(int version, Map<Item, String> values) {
  /** Nothing is settled yet. */
  public static final Choices NONE = new Choices(0, Map.of());

  public Choices {
    values.forEach(
        (item, value) -> {
          if (!item.allows(value)) {
            throw new IllegalArgumentException("'" + value + "' is no " + item.label());
          }
        });
    values = Map.copyOf(values);
  }

  public Optional<String> find(Item item) {
    return Optional.ofNullable(values.get(item));
  }

  /** The same with that settled; {@code ""} leaves it to what is usual. */
  public Choices with(Item item, String value) {
    Map<Item, String> changed = new EnumMap<>(Item.class);
    changed.putAll(values);
    changed.remove(item);
    if (!value.isEmpty()) {
      changed.put(item, value);
    }
    return new Choices(version, changed);
  }
}
