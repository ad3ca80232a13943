package dev.annexbot.assistant.risks;

import dev.annexbot.chat.Mention;
import dev.annexbot.chat.PersonId;
import dev.annexbot.risk.Handling;
import dev.annexbot.risk.Plan;
import dev.annexbot.risk.Risk;
import dev.annexbot.risk.RiskScenario;
import dev.annexbot.risk.Treatment;
import dev.annexbot.risk.level.Acceptance;
import dev.annexbot.risk.level.Assessment;
import dev.annexbot.risk.level.Confidence;
import dev.annexbot.risk.level.Consequence;
import dev.annexbot.risk.level.Likelihood;
import dev.annexbot.risk.level.Rating;
import dev.annexbot.risk.level.Ratings;
import dev.annexbot.risk.level.RiskCriteria;
import dev.annexbot.secret.Cleaned;
import dev.annexbot.secret.Secrets;
import dev.annexbot.standard.Catalogue;
import dev.annexbot.standard.Reference;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The next version of a risk from what was sent in a form about it. */
final class RiskChanges {
  private final RiskCriteria criteria;
  private final Catalogue catalogue;
  private final Clock clock;

  RiskChanges(RiskCriteria criteria, Catalogue catalogue, Clock clock) {
    this.criteria = criteria;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  /** What became of a form. */
  sealed interface Outcome {
    /** What was taken out of its words is named in {@code removed}. */
    record Next(Risk risk, List<String> removed) implements Outcome {}

    /** A sentence for each field that needs another look. */
    record Mend(Map<String, String> mistakes) implements Outcome {}
  }

  Outcome apply(RiskForm about, Risk risk, PersonId who, Map<String, String> sent) {
    List<String> removed = new ArrayList<>();
    Map<String, String> values = cleaned(sent, removed);
    return switch (about) {
      case MODIFY -> modify(risk, values, removed);
      case RETAIN -> retain(risk, values, removed);
      case AVOID ->
          needed(values, "words")
              .orElseGet(
                  () ->
                      treated(
                          risk, new Treatment.Avoid(word(values, "words"), plan(values)), removed));
      case SHARE ->
          needed(values, "words")
              .orElseGet(
                  () ->
                      treated(
                          risk, new Treatment.Share(word(values, "words"), plan(values)), removed));
      case DONE -> done(risk, values);
      case RATE -> rate(risk, values);
      case EDIT -> edit(risk, values, removed);
      case OWNER ->
          Sent.person(values, "owner")
              .<Outcome>map(owner -> next(risk, risk.handling().ownedBy(owner), removed))
              .orElseGet(() -> mend("owner", "Name somebody."));
      case ACCEPT -> accept(risk, who, values, removed);
    };
  }

  private static Map<String, String> cleaned(Map<String, String> sent, List<String> removed) {
    Map<String, String> values = new HashMap<>();
    sent.forEach(
        (name, value) -> {
          String text = Mention.without(value).strip();
          Cleaned clean =
              Secrets.clean(text.substring(0, Math.min(text.length(), RiskForms.WORDS)));
          removed.addAll(clean.removed());
          values.put(name, clean.text());
        });
    return values;
  }

  private static String word(Map<String, String> values, String name) {
    return values.getOrDefault(name, "");
  }

  private static Optional<Outcome> needed(Map<String, String> values, String name) {
    return word(values, name).isBlank()
        ? Optional.of(mend(name, "A few words, please."))
        : Optional.empty();
  }

  private static Outcome mend(String name, String why) {
    return new Outcome.Mend(Map.of(name, why));
  }

  private static Outcome next(Risk risk, Handling handling, List<String> removed) {
    return new Outcome.Next(risk.with(handling), removed);
  }

  private static Outcome treated(Risk risk, Treatment treatment, List<String> removed) {
    return next(risk, risk.handling().treated(treatment), removed);
  }

  private static Plan plan(Map<String, String> values) {
    return new Plan(Sent.person(values, "who"), Sent.day(values, "due"), Optional.empty());
  }

  private Outcome modify(Risk risk, Map<String, String> values, List<String> removed) {
    Set<Reference> controls = new LinkedHashSet<>();
    for (String name : List.of("controls", "more")) {
      for (String each : split(values.getOrDefault(name, ""))) {
        String number = each.toUpperCase(Locale.ROOT);
        Optional<Reference> control =
            Reference.parse(number.startsWith("A.") ? number : "A." + number)
                .filter(found -> catalogue.find(found).isPresent());
        if (control.isEmpty()) {
          return mend(name, "'" + each + "' is no control. Write numbers like A.8.24.");
        }
        controls.add(control.get());
      }
    }
    return controls.isEmpty()
        ? mend("more", "Choose at least one control, or write its number.")
        : treated(risk, new Treatment.Modify(List.copyOf(controls), plan(values)), removed);
  }

  private static List<String> split(String text) {
    return Arrays.stream(text.split("[,;\\s]+")).filter(each -> !each.isBlank()).toList();
  }

  private Outcome retain(Risk risk, Map<String, String> values, List<String> removed) {
    Optional<LocalDate> review = Sent.day(values, "review").filter(this::isToCome);
    if (review.isEmpty()) {
      return mend("review", "Choose a day to come.");
    }
    return needed(values, "words")
        .orElseGet(
            () ->
                next(
                    risk,
                    risk.handling()
                        .treated(new Treatment.Retain(word(values, "words"), review))
                        .reviewedOn(review.get()),
                    removed));
  }

  private boolean isToCome(LocalDate day) {
    return day.isAfter(LocalDate.now(clock));
  }

  private Outcome done(Risk risk, Map<String, String> values) {
    Optional<LocalDate> day = Sent.day(values, "done").filter(each -> !isToCome(each));
    Optional<Rating> rating = rating(values, "likely", "bad", Confidence.MEDIUM);
    if (day.isEmpty()) {
      return mend("done", "Choose today or a day before.");
    }
    if (rating.isEmpty()) {
      return mend("likely", "Say how likely and how bad it is now.");
    }
    Treatment treatment =
        switch (risk.handling().treatment()) {
          case Treatment.Modify it -> new Treatment.Modify(it.controls(), done(it.plan(), day));
          case Treatment.Avoid it -> new Treatment.Avoid(it.activity(), done(it.plan(), day));
          case Treatment.Share it -> new Treatment.Share(it.party(), done(it.plan(), day));
          case Treatment.Retain it -> it;
          case Treatment.Undecided it -> it;
        };
    Ratings ratings = risk.handling().ratings().withCurrent(rating);
    return next(risk, risk.handling().treated(treatment).rated(ratings), List.of());
  }

  private static Plan done(Plan plan, Optional<LocalDate> day) {
    return new Plan(plan.owner(), plan.due(), day);
  }

  private Outcome rate(Risk risk, Map<String, String> values) {
    Confidence sure =
        Stream.of(Confidence.values())
            .filter(each -> each.label().equals(values.get("sure")))
            .findFirst()
            .orElse(Confidence.LOW);
    Optional<Rating> now = rating(values, "likely", "bad", sure);
    if (now.isEmpty()) {
      return mend("likely", "Say how likely and how bad it is now.");
    }
    for (String half : List.of("before", "then")) {
      if (values.containsKey("likely-" + half) != values.containsKey("bad-" + half)) {
        return mend("likely-" + half, "Say both how likely and how bad, or neither.");
      }
    }
    return next(
        risk,
        risk.handling()
            .rated(
                new Ratings(
                    rating(values, "likely-before", "bad-before", sure),
                    now,
                    rating(values, "likely-then", "bad-then", sure))),
        List.of());
  }

  private Optional<Rating> rating(
      Map<String, String> values, String likely, String bad, Confidence sure) {
    Optional<Integer> one = Sent.number(values, likely).filter(criteria.likelihood()::has);
    Optional<Integer> other = Sent.number(values, bad).filter(criteria.consequence()::has);
    return one.isEmpty() || other.isEmpty()
        ? Optional.empty()
        : Optional.of(
            criteria.rate(
                new Assessment(new Likelihood(one.get()), new Consequence(other.get()), sure)));
  }

  private Outcome edit(Risk risk, Map<String, String> values, List<String> removed) {
    for (String name : List.of("asset", "threat", "vulnerability", "consequence")) {
      Optional<Outcome> missing = needed(values, name);
      if (missing.isPresent()) {
        return missing.get();
      }
    }
    Optional<LocalDate> review = Sent.day(values, "review").filter(this::isToCome);
    if (review.isEmpty()) {
      return mend("review", "Choose a day to come.");
    }
    RiskScenario scenario =
        new RiskScenario(
            word(values, "asset"),
            word(values, "threat"),
            word(values, "vulnerability"),
            word(values, "consequence"));
    return new Outcome.Next(
        new Risk(
            risk.id(),
            risk.version() + 1,
            risk.origin(),
            scenario,
            risk.handling().reviewedOn(review.get())),
        removed);
  }

  private Outcome accept(
      Risk risk, PersonId who, Map<String, String> values, List<String> removed) {
    Optional<LocalDate> until = Sent.day(values, "until").filter(this::isToCome);
    Optional<Rating> rating = risk.handling().ratings().current();
    if (until.isEmpty()) {
      return mend("until", "An acceptance ends. Choose a day to come.");
    }
    if (rating.isEmpty()) {
      return mend("reason", "It has to be rated before it can be accepted.");
    }
    return needed(values, "reason")
        .orElseGet(
            () ->
                next(
                    risk,
                    risk.handling()
                        .accepted(
                            Acceptance.of(
                                rating.get(),
                                who,
                                clock.instant(),
                                word(values, "reason"),
                                until.get())),
                    removed));
  }
}
