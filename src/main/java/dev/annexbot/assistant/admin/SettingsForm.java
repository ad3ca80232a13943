package dev.annexbot.assistant.admin;

import dev.annexbot.chat.Block;
import dev.annexbot.chat.CardDraft;
import dev.annexbot.chat.Choice;
import dev.annexbot.chat.Form;
import dev.annexbot.chat.Form.Field;
import dev.annexbot.chat.Press;
import dev.annexbot.house.Choices;
import dev.annexbot.house.House;
import dev.annexbot.house.Item;
import dev.annexbot.house.Promise;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks an admin how the assistant should work. */
final class SettingsForm {
  /** The field of everything that can be on or off. */
  static final String SENDING = "sending";

  private static final int HOLIDAYS = 8;

  private final House house;

  SettingsForm(House house) {
    this.house = house;
  }

  /** The name of an item's field. */
  static String field(Item item) {
    return item.name().toLowerCase(Locale.ROOT);
  }

  /** What holds of an item now; "" where nothing does. */
  String now(Choices chosen, Item item) {
    return chosen.find(item).orElseGet(() -> house.unsettled(item));
  }

  /** {@code note} stands first, if there is something to say. */
  Form form(Choices chosen, String note) {
    return new Form(
        new Press(AdminVerbs.SETTINGS, String.valueOf(chosen.version())),
        "Settings",
        "Save",
        above(chosen, note),
        fields(chosen));
  }

  private List<Block> above(Choices chosen, String note) {
    return new CardDraft("above")
        .text(note)
        .text(origins(chosen))
        .buttons(List.of(CardDraft.button("Roles", AdminVerbs.ROLES, "")))
        .blocks();
  }

  private String origins(Choices chosen) {
    String set = names(item -> chosen.find(item).isPresent());
    String installed = names(item -> chosen.find(item).isEmpty() && house.isInstalled(item));
    return Stream.of(
            set.isEmpty() ? "- **Set here:** nothing yet" : "- **Set here:** " + set,
            installed.isEmpty() ? "" : "- **From the environment:** " + installed,
            "- Everything else is as usual. What is set here goes first.")
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String names(Function<Item, Boolean> which) {
    return Arrays.stream(Item.values())
        .filter(which::apply)
        .map(Wording::name)
        .collect(Collectors.joining(", "));
  }

  private List<Field> fields(Choices chosen) {
    return List.of(
        channel(
            chosen,
            Item.EXPERTS,
            "Where do people answer what I cannot?",
            "I have to be in it: type /invite @Annexbot there."),
        channel(
            chosen,
            Item.SUMMARIES,
            "Where do summaries of check-ins go?",
            "Never a channel that other organizations listen in."),
        channel(
            chosen,
            Item.ADMIN_CHANNEL,
            "Where do admins see that I am at work?",
            "Each week a line of figures, and what could not be posted; never a name."),
        new Field.Writing(
            field(Item.HOLIDAYS),
            "Whose public holidays count?",
            "A country or a part of it: de, de-by. Empty: none. People can choose their own.",
            HOLIDAYS,
            true,
            now(chosen, Item.HOLIDAYS)),
        choosing(
            chosen,
            Item.PROMISE,
            "When does somebody who asks a person hear from one?",
            List.of("4h", "1d", "2d", "3d", "5d"),
            each -> "within " + Promise.parse(each).map(Promise::label).orElse(each)),
        choosing(
            chosen,
            Item.DAYS_KEPT,
            "How long are the texts of people kept?",
            List.of("30", "90", "180", "365", "730"),
            each -> each + (each.equals("1") ? " day" : " days")),
        new Field.Choosing(
            field(Item.NAMING),
            "Who may be named in a summary?",
            List.of(
                new Choice("Nobody", "nobody"),
                new Choice("Only where the questionnaire says so", "consenting"),
                new Choice("Everybody, unless the questionnaire promises not to", "everybody")),
            false,
            Optional.of(now(chosen, Item.NAMING))),
        sending(chosen));
  }

  private Field channel(Choices chosen, Item item, String label, String hint) {
    Optional<String> before = Optional.of(now(chosen, item)).filter(each -> !each.isEmpty());
    return new Field.Channel(field(item), label, hint, true, before);
  }

  /** What was settled elsewhere, in other words than these, stays possible. */
  private Field choosing(
      Choices chosen, Item item, String label, List<String> usual, Function<String, String> name) {
    String now = now(chosen, item);
    List<Choice> choices = new ArrayList<>();
    Stream.concat(usual.stream(), Stream.of(now))
        .distinct()
        .forEach(each -> choices.add(new Choice(name.apply(each), each)));
    return new Field.Choosing(field(item), label, choices, false, Optional.of(now));
  }

  private Field sending(Choices chosen) {
    return new Field.ChoosingMany(
        SENDING,
        "What do I send by myself?",
        List.of(
            new Choice("Each week, to managers: what waits for them", field(Item.OWNERS_LIST)),
            new Choice("Each month, to admins: how much I am used", field(Item.MONTHLY_USE))),
        Stream.of(Item.OWNERS_LIST, Item.MONTHLY_USE)
            .filter(item -> now(chosen, item).equals("on"))
            .map(SettingsForm::field)
            .toList());
  }
}
