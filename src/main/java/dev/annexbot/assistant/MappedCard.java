package dev.annexbot.assistant;

import dev.annexbot.answer.Answer.Mapped;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.CardDraft;
import dev.annexbot.standard.Crosswalk;
import java.util.stream.Collectors;

/** Where a framework and our standards meet. */
final class MappedCard {
  private static final int ROWS = 12;

  Card card(Mapped mapped) {
    Crosswalk crosswalk = mapped.crosswalk();
    boolean fromOurs = mapped.rows().size() != 1 || mapped.provisions().size() == 1;
    String rows =
        mapped.rows().stream()
            .limit(ROWS)
            .map(each -> "- " + each.id() + " " + each.title())
            .collect(Collectors.joining("\n"));
    CardDraft draft =
        fromOurs && mapped.provisions().size() == 1
            ? new CardDraft(Labels.name(mapped.provisions().getFirst()))
                .text(
                    "**"
                        + mapped.provisions().getFirst().reference()
                        + " is related to "
                        + (mapped.rows().size() == 1 ? "this" : "these " + mapped.rows().size())
                        + "** in "
                        + crosswalk.framework()
                        + ":")
                .text(rows)
            : new CardDraft(mapped.rows().getFirst().id() + " " + mapped.rows().getFirst().title())
                .text(
                    "**"
                        + mapped.rows().getFirst().id()
                        + "** of "
                        + crosswalk.framework()
                        + " is related to:")
                .text(ListCards.lines(mapped.provisions()));
    return draft
        .buttons(ListCards.buttons(mapped.provisions().stream().limit(ListCards.BUTTONS).toList()))
        .small(
            "Related, not equivalent. Source: "
                + crosswalk.origin().source()
                + ". Licence: "
                + crosswalk.origin().licence()
                + ".")
        .done();
  }
}
