package dev.annexbot.answer.scope;

import dev.annexbot.answer.understand.Rules;
import dev.annexbot.answer.understand.Text;
import dev.annexbot.standard.NotOurs.Why;
import java.util.Map;
import java.util.Optional;

/** Sees by its turn of phrase alone that a question is not for us; orders are seen before. */
final class Certain {
  private Certain() {}

  static Optional<Why> in(Text text) {
    for (Map.Entry<Why, Rules> trade : OtherTrades.RULES) {
      if (trade.getValue().match(text)) {
        return Optional.of(trade.getKey());
      }
    }
    return CompanyFacts.RULES.match(text) ? Optional.of(Why.ASK_A_HUMAN) : Optional.empty();
  }
}
