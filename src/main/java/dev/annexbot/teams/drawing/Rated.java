package dev.annexbot.teams.drawing;

import dev.annexbot.chat.Block;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.Press;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Cards that ask whether they helped: Teams has its own two thumbs for that under a message. */
public final class Rated {
  public static final String HELPFUL = "helpful";
  public static final String UNHELPFUL = "unhelpful";

  private Rated() {}

  /** What the card asks about; nothing if it does not ask. */
  public static Optional<String> object(Card card) {
    return card.blocks().stream()
        .flatMap(Rated::presses)
        .filter(each -> each.verb().equals(HELPFUL))
        .map(Press::object)
        .findFirst();
  }

  private static Stream<Press> presses(Block block) {
    return block instanceof Block.Buttons row
        ? row.buttons().stream().map(Block.Button::press)
        : Stream.empty();
  }

  /** The same without those two buttons. */
  static Card withoutButtons(Card card) {
    List<Block> blocks = new ArrayList<>();
    for (Block block : card.blocks()) {
      if (block instanceof Block.Buttons row) {
        List<Block.Button> others =
            row.buttons().stream().filter(each -> !isRating(each.press())).toList();
        if (!others.isEmpty()) {
          blocks.add(new Block.Buttons(others));
        }
      } else {
        blocks.add(block);
      }
    }
    return new Card(card.title(), blocks);
  }

  private static boolean isRating(Press press) {
    return press.verb().equals(HELPFUL) || press.verb().equals(UNHELPFUL);
  }
}
