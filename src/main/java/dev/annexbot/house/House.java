package dev.annexbot.house;

import dev.annexbot.chat.Org;
import dev.annexbot.house.HouseSettings.Channels;
import dev.annexbot.house.HouseSettings.Keeping;
import dev.annexbot.house.HouseSettings.Sending;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Knows how the assistant works in each organization: as settled there, else as is usual. */
public final class House {
  private final OrgChoices choices;
  private final Map<Item, String> installed;

  /**
   * Makes one.
   *
   * @param installed what whoever runs the program has set for every organization
   */
  public House(OrgChoices choices, Map<Item, String> installed) {
    this.choices = choices;
    this.installed = Map.copyOf(installed);
  }

  /** As it is now: cheap to ask, and at most a minute old. */
  public HouseSettings of(Org org) {
    Choices chosen = choices.of(org);
    return new HouseSettings(
        new Channels(
            find(chosen, Item.EXPERTS),
            find(chosen, Item.SUMMARIES),
            find(chosen, Item.ADMIN_CHANNEL)),
        find(chosen, Item.HOLIDAYS).orElse(""),
        find(chosen, Item.PROMISE).flatMap(Promise::parse).orElseThrow(),
        new Keeping(
            find(chosen, Item.DAYS_KEPT).map(Integer::parseInt).orElseThrow(),
            find(chosen, Item.NAMING)
                .map(each -> Naming.valueOf(each.toUpperCase(Locale.ROOT)))
                .orElseThrow()),
        new Sending(isOn(chosen, Item.OWNERS_LIST), isOn(chosen, Item.MONTHLY_USE)));
  }

  /** What holds there where nothing is settled; "" where nothing does. */
  public String unsettled(Item item) {
    return installed.getOrDefault(item, item.usual());
  }

  /** Whether whoever runs the program has set this. */
  public boolean isInstalled(Item item) {
    return installed.containsKey(item);
  }

  public OrgChoices choices() {
    return choices;
  }

  private Optional<String> find(Choices chosen, Item item) {
    return chosen.find(item).or(() -> Optional.of(unsettled(item)).filter(each -> !each.isEmpty()));
  }

  private boolean isOn(Choices chosen, Item item) {
    return find(chosen, item).filter("on"::equals).isPresent();
  }
}
