package dev.annexbot.assistant.risks;

import static dev.annexbot.chat.CardDraft.button;

import dev.annexbot.chat.Block;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.CardDraft;
import dev.annexbot.chat.Press;
import dev.annexbot.checkin.Given;
import dev.annexbot.checkin.Kind;
import dev.annexbot.checkin.Progress.Asking;
import dev.annexbot.checkin.Step;
import dev.annexbot.checkin.Template;
import dev.annexbot.risk.level.Confidence;
import dev.annexbot.risk.level.RiskCriteria;
import dev.annexbot.risk.level.Scale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A step of a check-in as a card: replaced in place with each answer. */
final class StepCards {
  private final RiskCriteria criteria;
  private final Said said;

  StepCards(RiskCriteria criteria) {
    this.criteria = criteria;
    this.said = new Said(criteria);
  }

  /** {@code note} is a sentence above the question, or "". */
  Card card(Template template, Asking asking, String note) {
    CardDraft draft = new CardDraft(template.title().text());
    above(asking, note).forEach(draft::add);
    draft.text("**" + asking.question().text() + "**");
    draft.small(asking.question().help());
    draft.text(definitions(asking.question().kind()));
    draft.buttons(still(asking));
    draft.buttons(answers(asking));
    draft.buttons(others(asking));
    return draft.small(below(asking)).done();
  }

  /** What stands above the question, on a card and in a form. */
  List<Block> above(Asking asking, String note) {
    return new CardDraft("above")
        .text(note)
        .text(Said.removed(asking.removed()))
        .small("Question " + asking.count())
        .blocks();
  }

  /** The steps of a scale with their definitions; "" for other kinds. */
  String definitions(Kind kind) {
    return switch (kind) {
      case Kind.HowLikely likely -> definitions(criteria.likelihood());
      case Kind.HowBad bad -> definitions(criteria.consequence());
      case Kind.HowSure sure ->
          """
          - **low**: a guess
          - **medium**: from what I have seen
          - **high**: from figures, tests or several people\
          """;
      case Kind.Choice choice -> "";
      case Kind.Words words -> "";
      case Kind.Somebody somebody -> "";
      case Kind.Day day -> "";
    };
  }

  static String definitions(Scale scale) {
    StringBuilder lines = new StringBuilder();
    for (int rank = 1; rank <= scale.size(); rank++) {
      lines
          .append(rank == 1 ? "" : "\n")
          .append("- **")
          .append(rank)
          .append(' ')
          .append(scale.at(rank).name())
          .append("**: ")
          .append(scale.at(rank).definition());
    }
    return lines.toString();
  }

  private List<Block.Button> still(Asking asking) {
    return asking
        .suggested()
        .map(
            given ->
                new Block.Button(
                    label("Still true: " + shown(asking, given)),
                    new Press(RiskVerbs.STEP, Step.of(asking.run()) + " " + given.write()),
                    Block.Style.PRIMARY))
        .map(List::of)
        .orElse(List.of());
  }

  private String shown(Asking asking, Given given) {
    // A button cannot name people.
    return given instanceof Given.Named ? "the same person" : said.of(asking.question(), given);
  }

  private static String label(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() <= 75 ? line : line.substring(0, 74) + "…";
  }

  private List<Block.Button> answers(Asking asking) {
    return switch (asking.question().kind()) {
      case Kind.Choice choice ->
          choice.options().stream()
              .map(each -> answer(asking, each.label(), new Given.Chosen(each.value())))
              .toList();
      case Kind.HowLikely likely -> steps(asking, criteria.likelihood());
      case Kind.HowBad bad -> steps(asking, criteria.consequence());
      case Kind.HowSure sure ->
          Arrays.stream(Confidence.values())
              .map(each -> answer(asking, each.label(), new Given.Sure(each)))
              .toList();
      case Kind.Words words -> List.of(form(asking, "Write it"));
      case Kind.Somebody somebody ->
          List.of(
              answer(asking, "It is me", new Given.Named(asking.run().begun().by())),
              form(asking, "Somebody else"));
      case Kind.Day day -> List.of(form(asking, "Choose a day"));
    };
  }

  private static List<Block.Button> steps(Asking asking, Scale scale) {
    List<Block.Button> steps = new ArrayList<>();
    for (int rank = 1; rank <= scale.size(); rank++) {
      steps.add(answer(asking, rank + " " + scale.at(rank).name(), new Given.Rated(rank)));
    }
    return steps;
  }

  private static Block.Button answer(Asking asking, String label, Given given) {
    return button(label, RiskVerbs.STEP, Step.of(asking.run()) + " " + given.write());
  }

  private static Block.Button form(Asking asking, String label) {
    return button(label, RiskVerbs.STEP_FORM, Step.of(asking.run()).toString()).asking();
  }

  private static List<Block.Button> others(Asking asking) {
    List<Block.Button> others = new ArrayList<>();
    others.add(answer(asking, "Not sure", new Given.NotSure()));
    others.add(answer(asking, "Not mine to answer", new Given.NotMine()));
    others.add(form(asking, "Skip, and say why"));
    if (asking.count().number() > 1) {
      others.add(button("Back", RiskVerbs.BACK, Step.of(asking.run()).toString()));
    }
    return others;
  }

  /** What it is asked for, and that nothing is lost. */
  static String below(Asking asking) {
    return "Asked for "
        + asking.question().serves()
        + ". Each answer is kept; go on any day with /iso checkin "
        + asking.run().template().name()
        + ".";
  }
}
