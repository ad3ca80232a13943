package dev.annexbot.assistant;

import dev.annexbot.answer.Answer.Correction;
import dev.annexbot.chat.Block;
import dev.annexbot.standard.Control;
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
      case Correction.NearestIsControl nearest -> "That is a control";
      case Correction.OtherNumber other -> "Another number is meant";
      case Correction.NoEdition none -> "An edition that I don't know";
    };
  }

  private static String named(Control control) {
    return control.reference().number() + " is " + control.title() + ".";
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
      case Correction.NearestIsControl nearest ->
          List.of(
              new Block.Text(
                  "**What comes nearest is a control, not a clause: "
                      + Labels.name(nearest.control())
                      + ".** The clauses are requirements. A control is used if your risks, laws or"
                      + " contracts call for it (clause 6.1.3)."),
              new Block.Small(Labels.proof(nearest.control())));
      case Correction.OtherNumber other ->
          List.of(
              new Block.Text(
                  "**"
                      + named(other.numbered())
                      + " What you mean is "
                      + Labels.name(other.meant())
                      + ".** "
                      + other.meant().page().inShort()),
              new Block.Small(Labels.proof(other.meant()) + "\n" + Labels.proof(other.numbered())),
              new Block.Buttons(ListCards.buttons(List.of(other.meant(), other.numbered()))));
      case Correction.NoEdition none ->
          List.of(
              new Block.Text(
                  "**I know of no edition "
                      + none.year()
                      + " of ISO/IEC "
                      + none.standard()
                      + ".** The one I hold is that of 2022"
                      + (none.standard().equals("27001") ? ", with Amendment 1 of 2024." : ".")));
    };
  }
}
