package dev.annexbot.assistant.risks;

import dev.annexbot.chat.CardDraft;
import dev.annexbot.chat.Choice;
import dev.annexbot.chat.Form;
import dev.annexbot.chat.Form.Field;
import dev.annexbot.chat.Press;
import dev.annexbot.risk.Plan;
import dev.annexbot.risk.Risk;
import dev.annexbot.risk.Treatment;
import dev.annexbot.risk.level.Confidence;
import dev.annexbot.risk.level.Rating;
import dev.annexbot.risk.level.RiskCriteria;
import dev.annexbot.risk.level.Scale;
import dev.annexbot.standard.Control;
import dev.annexbot.standard.Reference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The forms about a risk. */
final class RiskForms {
  static final int WORDS = 500;
  private static final int CONTROLS = 8;
  private static final int LABEL = 75;

  private final RiskCriteria criteria;
  private final SuggestedControls suggested;
  private final Function<Risk, List<Reference>> asked;

  RiskForms(RiskCriteria criteria, Suggesting suggested) {
    this.criteria = criteria;
    this.suggested = suggested.suggested();
    this.asked = suggested.asked();
  }

  Form form(RiskForm about, Risk risk, LocalDate today) {
    CardDraft above = new CardDraft("above").small(about.label() + ": " + risk.scenario().asset());
    if (about == RiskForm.RATE) {
      above.heading("Likelihood").text(StepCards.definitions(criteria.likelihood()));
      above.heading("Consequence").text(StepCards.definitions(criteria.consequence()));
    }
    return new Form(
        new Press(
            RiskVerbs.CHANGED, about.word() + " " + risk.id().number() + " " + risk.version()),
        risk.id() + ": " + about.label(),
        "Save",
        above.blocks(),
        fields(about, risk, today));
  }

  private List<Field> fields(RiskForm about, Risk risk, LocalDate today) {
    Treatment treatment = risk.handling().treatment();
    Plan plan = treatment.planned().orElse(Plan.NONE);
    return switch (about) {
      case MODIFY ->
          List.of(
              new Field.ChoosingMany(
                  "controls", "Which controls?", controls(risk), numbers(treatment)),
              new Field.Writing(
                  "more", "Other controls, by number", "For example A.8.24, A.5.15", 100, true),
              treats(plan),
              due(plan));
      case RETAIN ->
          List.of(
              words("words", "Why is it kept as it is?", words(treatment)),
              new Field.Day(
                  "review", "When do we look again?", false, risk.handling().nextReview()));
      case AVOID ->
          List.of(
              words("words", "What do we stop doing?", words(treatment)), treats(plan), due(plan));
      case SHARE ->
          List.of(
              words("words", "With whom do we share it?", words(treatment)),
              treats(plan),
              due(plan));
      case DONE -> done(risk, today);
      case RATE -> rate(risk);
      case EDIT -> edit(risk);
      case OWNER ->
          List.of(
              new Field.Somebody(
                  "owner", "Who answers for this risk?", false, risk.handling().owner()));
      case ACCEPT ->
          List.of(
              words("reason", "Why is it acceptable?", ""),
              new Field.Day("until", "Until when?", false, Optional.of(today.plusMonths(6))));
    };
  }

  private static Field words(String name, String label, String before) {
    return new Field.Writing(name, label, "Please no secrets.", WORDS, false, before);
  }

  private static Field treats(Plan plan) {
    return new Field.Somebody("who", "Who does it?", true, plan.owner());
  }

  private static Field due(Plan plan) {
    return new Field.Day("due", "Until when?", true, plan.due());
  }

  private static String words(Treatment treatment) {
    return switch (treatment) {
      case Treatment.Retain retain -> retain.justification();
      case Treatment.Avoid avoid -> avoid.activity();
      case Treatment.Share share -> share.party();
      case Treatment.Modify modify -> "";
      case Treatment.Undecided undecided -> "";
    };
  }

  private List<Choice> controls(Risk risk) {
    Map<String, String> choices = new LinkedHashMap<>();
    for (Control each : suggested.of(risk.scenario(), asked.apply(risk), CONTROLS)) {
      choices.put(each.reference().number(), SuggestedControls.name(each));
    }
    numbers(risk.handling().treatment()).forEach(number -> choices.putIfAbsent(number, number));
    List<Choice> list = new ArrayList<>();
    choices.forEach((number, name) -> list.add(new Choice(cut(name), number)));
    return list.isEmpty()
        ? List.of(new Choice("A.5.1", "A.5.1"))
        : list.subList(0, Math.min(10, list.size()));
  }

  private static List<String> numbers(Treatment treatment) {
    return treatment.chosenControls().stream().map(Reference::number).toList();
  }

  private static String cut(String text) {
    return text.length() <= LABEL ? text : text.substring(0, LABEL - 1) + "…";
  }

  private List<Field> done(Risk risk, LocalDate today) {
    Optional<Rating> now =
        risk.handling().ratings().residual().or(risk.handling().ratings()::current);
    return List.of(
        new Field.Day("done", "When was it done?", false, Optional.of(today)),
        scale("likely", "How likely is it now?", criteria.likelihood(), likely(now), false),
        scale("bad", "How bad would it be now?", criteria.consequence(), bad(now), false));
  }

  private List<Field> rate(Risk risk) {
    Optional<Rating> now = risk.handling().ratings().current();
    Optional<Rating> then = risk.handling().ratings().residual();
    Optional<Rating> before = risk.handling().ratings().inherent();
    return List.of(
        scale("likely", "How likely is it now?", criteria.likelihood(), likely(now), false),
        scale("bad", "How bad would it be now?", criteria.consequence(), bad(now), false),
        new Field.Choosing(
            "sure",
            "How sure are you?",
            Arrays.stream(Confidence.values())
                .map(each -> new Choice(each.label(), each.label()))
                .toList(),
            false,
            now.map(each -> each.assessment().confidence().label())),
        scale(
            "likely-before",
            "How likely without any control?",
            criteria.likelihood(),
            likely(before),
            true),
        scale(
            "bad-before",
            "How bad without any control?",
            criteria.consequence(),
            bad(before),
            true),
        scale("likely-then", "How likely once treated?", criteria.likelihood(), likely(then), true),
        scale("bad-then", "How bad once treated?", criteria.consequence(), bad(then), true));
  }

  private static Optional<Integer> likely(Optional<Rating> rating) {
    return rating.map(each -> each.assessment().likelihood().rank());
  }

  private static Optional<Integer> bad(Optional<Rating> rating) {
    return rating.map(each -> each.assessment().consequence().rank());
  }

  private static Field scale(
      String name, String label, Scale scale, Optional<Integer> before, boolean optional) {
    List<Choice> choices = new ArrayList<>();
    for (int rank = 1; rank <= scale.size(); rank++) {
      choices.add(new Choice(rank + " " + scale.at(rank).name(), String.valueOf(rank)));
    }
    return new Field.Choosing(
        name, label, choices, optional, before.filter(scale::has).map(String::valueOf));
  }

  private static List<Field> edit(Risk risk) {
    return List.of(
        words("asset", "What is at stake?", risk.scenario().asset()),
        words("threat", "What threatens it?", risk.scenario().threat()),
        words("vulnerability", "Which weakness lets it happen?", risk.scenario().vulnerability()),
        words("consequence", "What would follow?", risk.scenario().consequence()),
        new Field.Day("review", "When do we look again?", false, risk.handling().nextReview()));
  }
}
