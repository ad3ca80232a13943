package dev.annexbot.assistant;

import dev.annexbot.answer.Answer.Correction;
import dev.annexbot.chat.Block;
import java.util.List;

/** What is put right before a question is answered. */
final class CorrectionLine {
  private final ListCards listCards;

  CorrectionLine(ListCards listCards) {
    this.listCards = listCards;
  }

  String title(Correction correction) {
    return switch (correction) {
      case Correction.ByPage page -> "One thing first";
      case Correction.OldNumber old -> old.moved().number() + " is a number of the 2013 edition";
      case Correction.NoClause wrong -> "There is no clause " + wrong.number();
    };
  }

  List<Block> blocks(Correction correction) {
    return switch (correction) {
      case Correction.ByPage page ->
          List.of(
              new Block.Text("**" + page.quote().text() + "**"),
              new Block.Small(Labels.proof(page.quote().restsOn().getFirst())));
      case Correction.OldNumber old -> listCards.moved(old.moved()).blocks();
      case Correction.NoClause wrong ->
          List.of(
              new Block.Text(
                  "**"
                      + wrong.number()
                      + " is a control, not a clause: "
                      + Labels.name(wrong.control())
                      + ".** The clauses of ISO/IEC 27001:2022 hold the requirements; Annex A holds"
                      + " the controls."),
              new Block.Small(Labels.proof(wrong.control())));
    };
  }
}
