package dev.annexbot.teams.inbox;

import dev.annexbot.chat.Block;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.Choice;
import dev.annexbot.chat.Press;
import java.util.ArrayList;
import java.util.List;

/** What a picker found, as a card with a button for each. */
final class Finding {
  private static final int MOST = 10;
  private static final int ROW = 5;

  private Finding() {}

  static Card card(String verb, String typed, List<Choice> choices) {
    String sought = typed.isBlank() ? "everything" : "'" + typed.strip() + "'";
    if (choices.isEmpty()) {
      return new Card(
          "Nothing found",
          List.of(new Block.Text("I found nothing for " + sought + ". Try a number or a word.")));
    }
    List<Block.Button> buttons =
        choices.stream()
            .limit(MOST)
            .map(each -> new Block.Button(each.label(), new Press(verb, each.value())))
            .toList();
    List<Block> rows = new ArrayList<>();
    for (int from = 0; from < buttons.size(); from += ROW) {
      rows.add(new Block.Buttons(buttons.subList(from, Math.min(buttons.size(), from + ROW))));
    }
    return new Card("Found for " + sought, rows);
  }
}
