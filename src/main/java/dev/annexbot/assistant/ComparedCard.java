package dev.annexbot.assistant;

import dev.annexbot.answer.Answer.Compared;
import dev.annexbot.chat.Block.Fact;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.CardDraft;
import dev.annexbot.standard.Attribute;
import dev.annexbot.standard.Control;
import dev.annexbot.standard.Provision;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Provisions side by side, and what differs. */
final class ComparedCard {

  Card card(Compared compared) {
    List<Provision> sides = compared.sides();
    CardDraft draft =
        new CardDraft(
            sides.stream()
                .map(each -> each.reference().number())
                .collect(Collectors.joining(" and ")));
    for (Provision side : sides) {
      draft.text("**" + Labels.name(side) + "**\n" + side.page().inShort());
    }
    return draft
        .facts(differences(sides))
        .small(
            "Rests on:\n"
                + sides.stream()
                    .map(each -> "- " + Labels.proof(each))
                    .collect(Collectors.joining("\n")))
        .buttons(ListCards.buttons(sides))
        .done();
  }

  private static List<Fact> differences(List<Provision> sides) {
    List<Fact> facts = new ArrayList<>();
    differ("Kind", sides, each -> each instanceof Control ? "control" : "requirement", facts);
    if (sides.stream().allMatch(Control.class::isInstance)) {
      differ("Theme", sides, each -> ((Control) each).theme().label(), facts);
      for (Attribute attribute : Attribute.values()) {
        differ(capital(attribute.label()), sides, each -> values((Control) each, attribute), facts);
      }
    }
    differ(
        "In 2013",
        sides,
        each -> each.from2013().isEmpty() ? "none, it is new" : Labels.numbers(each.from2013()),
        facts);
    return facts;
  }

  private static void differ(
      String name, List<Provision> sides, Function<Provision, String> value, List<Fact> facts) {
    if (sides.stream().map(value).distinct().count() > 1) {
      String all =
          sides.stream()
              .map(each -> each.reference() + ": " + value.apply(each))
              .collect(Collectors.joining("\n"));
      facts.add(new Fact(name, all));
    }
  }

  private static String values(Control control, Attribute attribute) {
    return control.attributes().of(attribute).stream()
        .map(Labels::value)
        .collect(Collectors.joining(", "));
  }

  private static String capital(String label) {
    return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
  }
}
