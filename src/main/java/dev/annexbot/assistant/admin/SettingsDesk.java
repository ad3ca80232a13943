package dev.annexbot.assistant.admin;

import dev.annexbot.chat.CardDraft;
import dev.annexbot.chat.ChannelCheck;
import dev.annexbot.chat.Form;
import dev.annexbot.chat.Org;
import dev.annexbot.chat.PersonId;
import dev.annexbot.chat.Reply;
import dev.annexbot.house.Choices;
import dev.annexbot.house.House;
import dev.annexbot.house.Item;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows and changes how the assistant works in an organization. */
final class SettingsDesk {
  private static final Set<Item> CHANNELS =
      EnumSet.of(Item.EXPERTS, Item.SUMMARIES, Item.ADMIN_CHANNEL);
  private static final Set<Item> LETTERS = EnumSet.of(Item.OWNERS_LIST, Item.MONTHLY_USE);

  private final House house;
  private final ChannelCheck channels;
  private final SettingsForm form;

  SettingsDesk(AdminMeans means) {
    this.house = means.house();
    this.channels = means.channels();
    this.form = new SettingsForm(means.house());
  }

  Form form(Org org, String note) {
    return form.form(house.choices().latest(org), note);
  }

  /** {@code version} is that of the settings that the admin saw. */
  Reply sent(PersonId who, String version, Map<String, String> values) {
    Choices seen = house.choices().latest(who.org());
    if (!version.equals(String.valueOf(seen.version()))) {
      return overtaken(who.org());
    }
    Map<Item, String> changed = changed(seen, values);
    Map<String, String> mistakes = mistakes(changed);
    if (!mistakes.isEmpty()) {
      return new Reply.Mend(mistakes);
    }
    Choices next = seen;
    for (Map.Entry<Item, String> each : changed.entrySet()) {
      next = next.with(each.getKey(), each.getValue());
    }
    return changed.isEmpty() || house.choices().keep(who.org(), next, who)
        ? saved(changed.keySet())
        : overtaken(who.org());
  }

  private Reply overtaken(Org org) {
    return new Reply.Ask(
        form(org, "**Nothing was saved.** Somebody else was faster. This is how it is now:"));
  }

  /** Only what the admin changed is settled; the rest goes on following what is usual. */
  private Map<Item, String> changed(Choices seen, Map<String, String> values) {
    Map<Item, String> changed = new LinkedHashMap<>();
    for (Item item : Item.values()) {
      String sent = sent(item, values);
      if (!sent.equals(form.now(seen, item))) {
        changed.put(item, sent);
      }
    }
    return changed;
  }

  private static String sent(Item item, Map<String, String> values) {
    if (LETTERS.contains(item)) {
      String all = values.getOrDefault(SettingsForm.SENDING, "");
      return Arrays.asList(all.split(",")).contains(SettingsForm.field(item)) ? "on" : "off";
    }
    String value = values.getOrDefault(SettingsForm.field(item), "").strip();
    return item == Item.HOLIDAYS ? value.toLowerCase(Locale.ROOT) : value;
  }

  private Map<String, String> mistakes(Map<Item, String> changed) {
    Map<String, String> mistakes = new LinkedHashMap<>();
    changed.forEach(
        (item, value) ->
            mistake(item, value)
                .ifPresent(sentence -> mistakes.put(SettingsForm.field(item), sentence)));
    return mistakes;
  }

  private Optional<String> mistake(Item item, String value) {
    if (value.isEmpty()) {
      return Optional.empty();
    }
    if (CHANNELS.contains(item)) {
      return item.allows(value)
          ? mistake(channels.look(value))
          : Optional.of("That is no channel. Copy the link to the channel.");
    }
    if (item.allows(value)) {
      return Optional.empty();
    }
    return Optional.of(
        item == Item.HOLIDAYS
            ? "Write a country like de, or a part of it like de-by."
            : "That is none of the choices.");
  }

  private static Optional<String> mistake(ChannelCheck.Look look) {
    return switch (look) {
      case FINE -> Optional.empty();
      case SHARED ->
          Optional.of("People of other organizations listen there. Choose a channel of your own.");
      case NOT_IN_IT ->
          Optional.of("I am not in that channel. Type /invite @Annexbot there, then save again.");
      case NO_CHANNEL -> Optional.of("Nobody can be reached there. Choose a channel that is open.");
      case UNKNOWN ->
          Optional.of("I cannot look at that channel just now. Save again in a minute.");
    };
  }

  private static Reply saved(Set<Item> changed) {
    String what = changed.stream().map(Wording::name).collect(Collectors.joining(", "));
    return new Reply.Private(
        new CardDraft(changed.isEmpty() ? "Nothing was changed" : "Saved")
            .text(
                changed.isEmpty()
                    ? "Everything is as it was."
                    : "Changed: " + what + ". It holds everywhere within a minute.")
            .small("The journal keeps who changed what.")
            .done());
  }
}
