package dev.annexbot.checkin;

import dev.annexbot.chat.PersonId;
import dev.annexbot.risk.RiskScenario;
import dev.annexbot.risk.level.Assessment;
import dev.annexbot.risk.level.Confidence;
import dev.annexbot.risk.level.Consequence;
import dev.annexbot.risk.level.Likelihood;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes a risk out of answers. A sentence whose answer is missing is left out. */
final class Wording {
  static final Pattern BLANK = Pattern.compile("\\{([a-z0-9-]+)}");
  private static final String UNKNOWN = "not known yet";
  private static final int LONGEST = 1_000;

  private final Template template;
  private final Route route;

  Wording(Template template) {
    this.template = template;
    this.route = new Route(template);
  }

  Outcome outcome(Run run) {
    Map<String, Given> given = run.answers().given();
    List<Outcome.Answered> answers =
        route.taken(given).stream()
            .flatMap(
                question ->
                    Optional.ofNullable(given.get(question.name())).stream()
                        .map(answer -> new Outcome.Answered(question, answer)))
            .toList();
    Optional<RiskScenario> scenario =
        route.endsWithoutRisk(given) ? Optional.empty() : Optional.of(scenario(answers));
    return new Outcome(scenario, assessment(answers), owner(answers), answers);
  }

  private RiskScenario scenario(List<Outcome.Answered> answers) {
    Template.Pattern pattern = template.pattern();
    return new RiskScenario(
        part(pattern.asset(), answers),
        part(pattern.threat(), answers),
        part(pattern.vulnerability(), answers),
        part(pattern.consequence(), answers));
  }

  private static String part(List<String> sentences, List<Outcome.Answered> answers) {
    String part =
        sentences.stream()
            .flatMap(sentence -> filled(sentence, answers).stream())
            .collect(Collectors.joining(" "));
    return part.isBlank() ? UNKNOWN : part.substring(0, Math.min(part.length(), LONGEST));
  }

  private static Optional<String> filled(String sentence, List<Outcome.Answered> answers) {
    Matcher blanks = BLANK.matcher(sentence);
    StringBuilder filled = new StringBuilder();
    while (blanks.find()) {
      Optional<String> word = word(blanks.group(1), answers);
      if (word.isEmpty()) {
        return Optional.empty();
      }
      blanks.appendReplacement(filled, Matcher.quoteReplacement(word.get()));
    }
    blanks.appendTail(filled);
    String text = filled.toString();
    return Optional.of(text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1))
        .filter(each -> !each.isBlank());
  }

  private static Optional<String> word(String name, List<Outcome.Answered> answers) {
    return answers.stream()
        .filter(each -> each.question().name().equals(name))
        .filter(each -> !each.given().isOpen())
        .map(each -> said(each.question().kind(), each.given()))
        .findFirst();
  }

  private static String said(Kind kind, Given given) {
    return switch (given) {
      case Given.Chosen chosen ->
          kind instanceof Kind.Choice choice
              ? choice.option(chosen.value()).map(Kind.Option::says).orElse(chosen.value())
              : chosen.value();
      case Given.Written written -> written.text();
      case Given.On on -> on.day().toString();
      case Given.Rated rated -> String.valueOf(rated.rank());
      case Given.Sure sure -> sure.confidence().label();
      // A scenario is read by many; who answers for it stands in its own field.
      case Given.Named named -> "a colleague";
      case Given.NotSure notSure -> UNKNOWN;
      case Given.NotMine notMine -> UNKNOWN;
      case Given.Skipped skipped -> UNKNOWN;
    };
  }

  /** Both ratings or none; who left something open is not very sure. */
  private static Optional<Assessment> assessment(List<Outcome.Answered> answers) {
    Optional<Integer> likely = rank(answers, Kind.HowLikely.class);
    Optional<Integer> bad = rank(answers, Kind.HowBad.class);
    return likely.isEmpty() || bad.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Assessment(
                new Likelihood(likely.get()), new Consequence(bad.get()), confidence(answers)));
  }

  private static Optional<Integer> rank(
      List<Outcome.Answered> answers, Class<? extends Kind> kind) {
    return answers.stream()
        .filter(each -> kind.isInstance(each.question().kind()))
        .map(each -> each.given() instanceof Given.Rated rated ? rated.rank() : null)
        .filter(Objects::nonNull)
        .findFirst();
  }

  private static Confidence confidence(List<Outcome.Answered> answers) {
    return answers.stream()
        .flatMap(
            each ->
                each.given() instanceof Given.Sure sure
                    ? Optional.of(sure.confidence()).stream()
                    : Optional.<Confidence>empty().stream())
        .findFirst()
        .orElse(
            answers.stream().anyMatch(each -> each.given().isOpen())
                ? Confidence.LOW
                : Confidence.MEDIUM);
  }

  private static Optional<PersonId> owner(List<Outcome.Answered> answers) {
    return answers.stream()
        .filter(each -> each.question().name().equals("owner"))
        .flatMap(
            each ->
                each.given() instanceof Given.Named named
                    ? Optional.of(named.who()).stream()
                    : Optional.<PersonId>empty().stream())
        .findFirst();
  }
}
