package dev.annexbot.assistant;

import dev.annexbot.chat.Card;
import dev.annexbot.standard.LookedUp;

/** The card for a number, whichever edition it belongs to. */
final class NumberCards {
  private final ProvisionCard provisionCard;
  private final ListCards listCards;

  NumberCards(ProvisionCard provisionCard, ListCards listCards) {
    this.provisionCard = provisionCard;
    this.listCards = listCards;
  }

  Card card(LookedUp found) {
    return switch (found) {
      case LookedUp.Known known when known.provisions().size() > 1 ->
          listCards.both(known.provisions());
      case LookedUp.Known known ->
          provisionCard.forOne(known.provisions().getFirst(), known.asked().stream().findFirst());
      case LookedUp.Moved moved -> listCards.moved(moved);
      case LookedUp.MovedClause moved -> listCards.movedClause(moved);
      case LookedUp.WholeTheme theme -> listCards.theme(theme.theme(), theme.controls());
      case LookedUp.Nowhere nowhere -> listCards.nowhere(nowhere);
    };
  }
}
