package dev.annexbot.risk;

import dev.annexbot.chat.PersonId;
import dev.annexbot.risk.level.Rating;
import dev.annexbot.risk.level.Ratings;
import dev.annexbot.standard.Reference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A risk as named texts, and back: what tables, files and the history of a risk are made of. An
 * absent value is an empty text.
 */
public final class RiskText {
  private static final String NONE = "";

  private RiskText() {}

  /** All names, in the order in which they are written. */
  public static final List<String> NAMES =
      List.of(
          "risk",
          "version",
          "raised_by",
          "raised_at",
          "run",
          "template",
          "team",
          "asset",
          "threat",
          "vulnerability",
          "consequence",
          "owner",
          "rated_inherent",
          "rated_now",
          "rated_residual",
          "treatment",
          "treatment_words",
          "treatment_controls",
          "treatment_owner",
          "treatment_due",
          "treatment_done",
          "treatment_review",
          "acceptances",
          "next_review");

  /** Writes it down. */
  public static Map<String, String> write(Risk risk) {
    Map<String, String> text = new LinkedHashMap<>();
    NAMES.forEach(name -> text.put(name, NONE));
    text.put("risk", risk.id().toString());
    text.put("version", String.valueOf(risk.version()));
    Origin origin = risk.origin();
    text.put("raised_by", origin.by().value());
    text.put("raised_at", origin.at().toString());
    text.put("run", origin.run());
    text.put("template", origin.template());
    text.put("team", origin.team());
    text.put("asset", risk.scenario().asset());
    text.put("threat", risk.scenario().threat());
    text.put("vulnerability", risk.scenario().vulnerability());
    text.put("consequence", risk.scenario().consequence());
    Handling handling = risk.handling();
    text.put("owner", written(handling.owner(), PersonId::value));
    text.put("rated_inherent", written(handling.ratings().inherent(), RatingText::write));
    text.put("rated_now", written(handling.ratings().current(), RatingText::write));
    text.put("rated_residual", written(handling.ratings().residual(), RatingText::write));
    write(handling.treatment(), text);
    text.put(
        "acceptances",
        handling.acceptances().stream()
            .map(AcceptanceText::write)
            .collect(Collectors.joining("\n")));
    text.put("next_review", written(handling.nextReview(), LocalDate::toString));
    return text;
  }

  private static void write(Treatment treatment, Map<String, String> text) {
    text.put("treatment", treatment.label());
    switch (treatment) {
      case Treatment.Modify modify ->
          text.put(
              "treatment_controls",
              modify.controls().stream().map(Reference::number).collect(Collectors.joining(", ")));
      case Treatment.Retain retain -> {
        text.put("treatment_words", retain.justification());
        text.put("treatment_review", written(retain.reviewOn(), LocalDate::toString));
      }
      case Treatment.Avoid avoid -> text.put("treatment_words", avoid.activity());
      case Treatment.Share share -> text.put("treatment_words", share.party());
      case Treatment.Undecided undecided -> {}
    }
    Plan plan = treatment.planned().orElse(Plan.NONE);
    text.put("treatment_owner", written(plan.owner(), PersonId::value));
    text.put("treatment_due", written(plan.due(), LocalDate::toString));
    text.put("treatment_done", written(plan.done(), LocalDate::toString));
  }

  /**
   * Reads it back.
   *
   * @throws IllegalArgumentException with a sentence about the first text that cannot be read
   */
  public static Risk read(Map<String, String> text) {
    return new Risk(
        RiskId.parse(text.getOrDefault("risk", NONE))
            .orElseThrow(() -> wrong("risk", text, "a number like R-12")),
        parsed("version", text, Integer::parseInt, "a number")
            .orElseThrow(() -> wrong("version", text, "a number")),
        new Origin(
            new PersonId(needed("raised_by", text)),
            parsed("raised_at", text, Instant::parse, "a moment like 2026-11-25T09:00:00Z")
                .orElseThrow(() -> wrong("raised_at", text, "a moment like 2026-11-25T09:00:00Z")),
            text.getOrDefault("run", NONE),
            text.getOrDefault("template", NONE),
            text.getOrDefault("team", NONE)),
        new RiskScenario(
            needed("asset", text),
            text.getOrDefault("threat", NONE),
            text.getOrDefault("vulnerability", NONE),
            text.getOrDefault("consequence", NONE)),
        handling(text));
  }

  private static Handling handling(Map<String, String> text) {
    return new Handling(
        parsed("owner", text, PersonId::new, "a person"),
        new Ratings(
            rating("rated_inherent", text),
            rating("rated_now", text),
            rating("rated_residual", text)),
        treatment(text),
        text.getOrDefault("acceptances", NONE)
            .lines()
            .filter(line -> !line.isBlank())
            .map(AcceptanceText::read)
            .toList(),
        day("next_review", text));
  }

  private static Optional<Rating> rating(String name, Map<String, String> text) {
    return parsed(name, text, RatingText::read, "a rating like " + RatingText.EXAMPLE);
  }

  private static Treatment treatment(Map<String, String> text) {
    String words = text.getOrDefault("treatment_words", NONE);
    Plan plan =
        new Plan(
            parsed("treatment_owner", text, PersonId::new, "a person"),
            day("treatment_due", text),
            day("treatment_done", text));
    return switch (text.getOrDefault("treatment", NONE).strip().toLowerCase(Locale.ROOT)) {
      case "modify" -> new Treatment.Modify(controls(text), plan);
      case "retain" -> new Treatment.Retain(words, day("treatment_review", text));
      case "avoid" -> new Treatment.Avoid(words, plan);
      case "share" -> new Treatment.Share(words, plan);
      case "not decided", NONE -> new Treatment.Undecided();
      default -> throw wrong("treatment", text, "modify, retain, avoid, share or not decided");
    };
  }

  private static List<Reference> controls(Map<String, String> text) {
    return Arrays.stream(text.getOrDefault("treatment_controls", NONE).split(","))
        .map(String::strip)
        .filter(each -> !each.isEmpty())
        .map(
            each ->
                Reference.parse(each)
                    .orElseThrow(() -> wrong("treatment_controls", text, "numbers like A.5.7")))
        .toList();
  }

  private static Optional<LocalDate> day(String name, Map<String, String> text) {
    return parsed(name, text, LocalDate::parse, "a day like 2026-12-31");
  }

  private static String needed(String name, Map<String, String> text) {
    String value = text.getOrDefault(name, NONE);
    if (value.isBlank()) {
      throw wrong(name, text, "something");
    }
    return value;
  }

  private static <T> Optional<T> parsed(
      String name, Map<String, String> text, Function<String, T> reader, String expected) {
    String value = text.getOrDefault(name, NONE);
    if (value.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(reader.apply(value.strip()));
    } catch (RuntimeException unreadable) {
      throw wrong(name, text, expected);
    }
  }

  private static IllegalArgumentException wrong(
      String name, Map<String, String> text, String expected) {
    return new IllegalArgumentException(
        "'" + name + "' is '" + text.getOrDefault(name, NONE) + "'. Write " + expected + ".");
  }

  private static <T> String written(Optional<T> value, Function<T, String> writer) {
    return value.map(writer).orElse(NONE);
  }

  /** What changed from one version to the next, as name, before and after. */
  public static List<Difference> differences(Risk before, Risk after) {
    Map<String, String> old = write(before);
    return write(after).entrySet().stream()
        .filter(each -> !each.getKey().equals("version"))
        .filter(each -> !each.getValue().equals(old.get(each.getKey())))
        .map(
            each ->
                new Difference(
                    each.getKey(), old.getOrDefault(each.getKey(), NONE), each.getValue()))
        .toList();
  }

  /** One value that changed. */
  public record Difference(String name, String before, String after) {}
}
