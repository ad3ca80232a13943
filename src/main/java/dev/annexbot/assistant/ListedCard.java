package dev.annexbot.assistant;

import dev.annexbot.answer.Answer.Listed;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.CardDraft;
import dev.annexbot.standard.Attribute;
import dev.annexbot.standard.Catalogue;
import dev.annexbot.standard.Clause;
import dev.annexbot.standard.ControlFilter;
import dev.annexbot.standard.Theme;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A list of what the standards have, and how many there are of it; counted, not written down. */
final class ListedCard {
  private static final int SHOWN = 40;

  private final Catalogue catalogue;
  private final ListCards listCards;

  ListedCard(Catalogue catalogue, ListCards listCards) {
    this.catalogue = catalogue;
    this.listCards = listCards;
  }

  Card card(Listed listed) {
    return switch (listed.wish().what()) {
      case CONTROLS -> listed.wish().tags().isEmpty() ? allControls() : controls(listed);
      case CLAUSES -> clauses(listed);
      case THEMES -> themes();
      case ATTRIBUTES -> attributes();
      case DOCUMENTS -> documents();
    };
  }

  private Card controls(Listed listed) {
    int count = listed.provisions().size();
    String wanted = String.join(" + ", ControlFilter.of(listed.wish().tags()).wanted());
    String sentence =
        count == 0
            ? "No control of the 2022 edition is " + wanted + "."
            : count + (count == 1 ? " control" : " controls") + " of the 2022 edition: " + wanted;
    return listCards.list(
        sentence,
        listed.provisions().stream().limit(SHOWN).toList(),
        count > SHOWN ? "The first " + SHOWN + " are shown." : "");
  }

  private Card allControls() {
    long fresh = catalogue.controls().stream().filter(each -> each.newIn2022()).count();
    return new CardDraft(catalogue.controls().size() + " controls")
        .text(
            "**Annex A of ISO/IEC 27001:2022 has "
                + catalogue.controls().size()
                + " controls in "
                + Theme.values().length
                + " themes**, "
                + fresh
                + " of them new in 2022. ISO/IEC 27002:2022 gives guidance on the same ones.")
        .text(themeLines())
        .picker(Verbs.PICK, "Open one of them")
        .done();
  }

  private Card themes() {
    return new CardDraft(Theme.values().length + " themes")
        .text("**The controls stand in " + Theme.values().length + " themes:**")
        .text(themeLines())
        .small("ISO/IEC 27001:2022, Annex A; ISO/IEC 27002:2022, chapters 5 to 8")
        .done();
  }

  private String themeLines() {
    return Arrays.stream(Theme.values())
        .map(
            each ->
                "- "
                    + each.label()
                    + " (A."
                    + each.chapter()
                    + "): "
                    + catalogue.controls(each).size())
        .collect(Collectors.joining("\n"));
  }

  private Card clauses(Listed listed) {
    return new CardDraft(listed.provisions().size() + " main clauses")
        .text(
            "**ISO/IEC 27001:2022 has its requirements in "
                + listed.provisions().size()
                + " main clauses, 4 to 10.** Clauses 1 to 3 hold scope, references and terms.")
        .text(ListCards.lines(listed.provisions()))
        .buttons(ListCards.buttons(listed.provisions()))
        .done();
  }

  private Card attributes() {
    return new CardDraft(Attribute.values().length + " attributes")
        .text(
            "**ISO/IEC 27002:2022 sorts its controls by "
                + Attribute.values().length
                + " attributes:**")
        .text(
            Arrays.stream(Attribute.values())
                .map(each -> "- " + each.label() + ": " + values(each))
                .collect(Collectors.joining("\n")))
        .done();
  }

  private static String values(Attribute attribute) {
    return attribute.permitted().stream()
        .map(each -> Labels.value(each).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  private Card documents() {
    long count = documented().mapToLong(each -> each.contents().documented().size()).sum();
    return new CardDraft("What has to be documented")
        .text(
            "**Clauses 4 to 10 of ISO/IEC 27001:2022 ask for documented information at "
                + count
                + " points:**")
        .text(
            documented()
                .flatMap(
                    clause ->
                        clause.contents().documented().stream()
                            .map(each -> "- " + line(clause, each)))
                .collect(Collectors.joining("\n")))
        .small("Controls that you apply may need more; your Statement of Applicability says which.")
        .done();
  }

  private Stream<Clause> documented() {
    return catalogue.clauses().stream().filter(each -> !each.contents().documented().isEmpty());
  }

  private static String line(Clause clause, String what) {
    return what.startsWith(clause.reference().number()) ? what : clause.reference() + ": " + what;
  }
}
