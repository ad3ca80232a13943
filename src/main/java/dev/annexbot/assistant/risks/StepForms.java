package dev.annexbot.assistant.risks;

import dev.annexbot.chat.CardDraft;
import dev.annexbot.chat.Choice;
import dev.annexbot.chat.Form;
import dev.annexbot.chat.Form.Field;
import dev.annexbot.chat.PersonId;
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
import java.util.Map;
import java.util.Optional;

/** A step of a check-in as a form: one window, whose content changes with each answer. */
final class StepForms {
  static final String VALUE = "value";
  private static final String INSTEAD = "instead";
  private static final String REASON = "reason";
  private static final String SKIP = "skip";
  private static final int TITLE = 24;
  private static final int LONGEST_REASON = 300;

  private final RiskCriteria criteria;
  private final StepCards cards;

  StepForms(RiskCriteria criteria, StepCards cards) {
    this.criteria = criteria;
    this.cards = cards;
  }

  /** The next form follows in the same window. */
  Form following(Template template, Asking asking, String note) {
    return form("form", template, asking, note);
  }

  /** The card it was opened from is replaced. */
  Form single(Template template, Asking asking) {
    return form("card", template, asking, "");
  }

  private Form form(String mode, Template template, Asking asking, String note) {
    Step step = Step.of(asking.run());
    CardDraft above = new CardDraft("above");
    cards.above(asking, note).forEach(above::add);
    above.text(cards.definitions(asking.question().kind()));
    if (mode.equals("form") && asking.count().number() > 1) {
      above.buttons(List.of(CardDraft.button("Back", RiskVerbs.BACK_FORM, step.toString())));
    }
    List<Field> fields = new ArrayList<>();
    fields.add(field(asking));
    if (!(fields.getFirst() instanceof Field.Choosing)) {
      fields.add(new Field.Choosing(INSTEAD, "Or", open(), true, Optional.empty()));
    }
    fields.add(new Field.Writing(REASON, "If you skip it: why?", "", LONGEST_REASON, true));
    boolean last = asking.count().number() == asking.count().of();
    return new Form(
        new Press(RiskVerbs.ANSWER, mode + " " + step),
        title(template),
        last ? "Finish" : "Next",
        above.blocks(),
        fields);
  }

  private static String title(Template template) {
    String title = template.title().text();
    return title.length() <= TITLE ? title : title.substring(0, TITLE - 1) + "…";
  }

  private Field field(Asking asking) {
    String text = asking.question().text();
    Optional<Given> before = asking.suggested();
    return switch (asking.question().kind()) {
      case Kind.Choice choice ->
          choosing(
              asking,
              choice.options().stream()
                  .map(each -> choice(each.label(), new Given.Chosen(each.value())))
                  .toList());
      case Kind.HowLikely likely -> choosing(asking, steps(criteria.likelihood()));
      case Kind.HowBad bad -> choosing(asking, steps(criteria.consequence()));
      case Kind.HowSure sure ->
          choosing(
              asking,
              Arrays.stream(Confidence.values())
                  .map(each -> choice(each.label(), new Given.Sure(each)))
                  .toList());
      case Kind.Words words ->
          new Field.Writing(
              VALUE,
              text,
              asking.question().help(),
              Kind.Words.MOST,
              true,
              before.map(given -> given instanceof Given.Written it ? it.text() : "").orElse(""));
      case Kind.Somebody somebody -> new Field.Somebody(VALUE, text, true, named(before));
      case Kind.Day day ->
          new Field.Day(
              VALUE,
              text,
              true,
              before.flatMap(
                  given ->
                      given instanceof Given.On on ? Optional.of(on.day()) : Optional.empty()));
    };
  }

  private static Optional<PersonId> named(Optional<Given> before) {
    return before.flatMap(
        given -> given instanceof Given.Named named ? Optional.of(named.who()) : Optional.empty());
  }

  private static Field choosing(Asking asking, List<Choice> choices) {
    List<Choice> all = new ArrayList<>(choices);
    all.addAll(open());
    Optional<String> before =
        asking
            .suggested()
            .map(Given::write)
            .filter(value -> all.stream().anyMatch(choice -> choice.value().equals(value)));
    return new Field.Choosing(VALUE, asking.question().text(), all, false, before);
  }

  private static List<Choice> open() {
    return List.of(
        choice("Not sure", new Given.NotSure()),
        choice("Not mine to answer", new Given.NotMine()),
        new Choice("Skip it (say why below)", SKIP));
  }

  private static List<Choice> steps(Scale scale) {
    List<Choice> steps = new ArrayList<>();
    for (int rank = 1; rank <= scale.size(); rank++) {
      steps.add(choice(rank + " " + scale.at(rank).name(), new Given.Rated(rank)));
    }
    return steps;
  }

  private static Choice choice(String label, Given given) {
    return new Choice(label, given.write());
  }

  /** What was sent; none if nothing was. */
  static Optional<Given> given(Kind kind, Map<String, String> values) {
    String value = values.getOrDefault(VALUE, "");
    String instead = values.getOrDefault(INSTEAD, value);
    if (instead.equals(SKIP)) {
      return Optional.of(new Given.Skipped(values.getOrDefault(REASON, "").strip()));
    }
    if (values.containsKey(INSTEAD)) {
      return Sent.given(instead);
    }
    if (value.isBlank()) {
      return Optional.empty();
    }
    return switch (kind) {
      case Kind.Words words -> Optional.of(new Given.Written(value));
      case Kind.Somebody somebody -> Sent.given("named " + value.strip());
      case Kind.Day day -> Sent.given("on " + value.strip());
      case Kind.Choice choice -> Sent.given(value);
      case Kind.HowLikely likely -> Sent.given(value);
      case Kind.HowBad bad -> Sent.given(value);
      case Kind.HowSure sure -> Sent.given(value);
    };
  }

  /** The field at which a refusal is shown. */
  static String refused(Given given) {
    return given instanceof Given.Skipped ? REASON : VALUE;
  }
}
