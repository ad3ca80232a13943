package dev.annexbot.checkin;

import dev.annexbot.risk.level.RiskCriteria;
import dev.annexbot.risk.level.Scale;
import dev.annexbot.secret.Cleaned;
import dev.annexbot.secret.Secrets;
import java.util.List;
import java.util.Optional;

/** Whether an answer fits its question, and without the secrets that were pasted into it. */
final class Fitting {
  private static final int LONGEST_REASON = 300;

  private final RiskCriteria criteria;

  Fitting(RiskCriteria criteria) {
    this.criteria = criteria;
  }

  /** The answer as it is kept, what was taken out of it, or why it does not fit. */
  record Fitted(Given given, List<String> removed, Optional<String> problem) {}

  Fitted fit(Question question, Given given) {
    return switch (given) {
      case Given.NotSure notSure -> fine(notSure);
      case Given.NotMine notMine -> fine(notMine);
      case Given.Skipped skipped -> skipped(skipped);
      case Given.Chosen chosen -> chosen(question.kind(), chosen);
      case Given.Rated rated -> rated(question.kind(), rated);
      case Given.Sure sure -> fits(question.kind() instanceof Kind.HowSure, sure);
      case Given.Written written -> written(question.kind(), written);
      case Given.Named named -> fits(question.kind() instanceof Kind.Somebody, named);
      case Given.On on -> fits(question.kind() instanceof Kind.Day, on);
    };
  }

  private static Fitted skipped(Given.Skipped skipped) {
    if (skipped.reason().isBlank()) {
      return misfit(skipped, "To skip this one, say in a few words why.");
    }
    if (skipped.reason().length() > LONGEST_REASON) {
      return misfit(skipped, "A reason has at most " + LONGEST_REASON + " characters.");
    }
    Cleaned cleaned = Secrets.clean(harmless(skipped.reason()));
    return new Fitted(new Given.Skipped(cleaned.text()), cleaned.removed(), Optional.empty());
  }

  private static Fitted chosen(Kind kind, Given.Chosen chosen) {
    return fits(
        kind instanceof Kind.Choice choice && choice.option(chosen.value()).isPresent(), chosen);
  }

  private Fitted rated(Kind kind, Given.Rated rated) {
    return switch (kind) {
      case Kind.HowLikely likely -> on(criteria.likelihood(), rated);
      case Kind.HowBad bad -> on(criteria.consequence(), rated);
      case Kind.Choice other -> fits(false, rated);
      case Kind.HowSure other -> fits(false, rated);
      case Kind.Words other -> fits(false, rated);
      case Kind.Somebody other -> fits(false, rated);
      case Kind.Day other -> fits(false, rated);
    };
  }

  private static Fitted on(Scale scale, Given.Rated rated) {
    return scale.has(rated.rank())
        ? fine(rated)
        : misfit(rated, "The scale has " + scale.size() + " steps now. Please choose again.");
  }

  private static Fitted written(Kind kind, Given.Written written) {
    if (!(kind instanceof Kind.Words)) {
      return fits(false, written);
    }
    String text = harmless(written.text());
    if (text.isEmpty()) {
      return misfit(written, "A few words, please. Or choose \"Not sure\".");
    }
    if (text.length() > Kind.Words.MOST) {
      return misfit(
          written,
          "That has " + text.length() + " characters; " + Kind.Words.MOST + " will do at most.");
    }
    Cleaned cleaned = Secrets.clean(text);
    return new Fitted(new Given.Written(cleaned.text()), cleaned.removed(), Optional.empty());
  }

  private static Fitted fits(boolean fitting, Given given) {
    return fitting ? fine(given) : misfit(given, "That does not answer this question. Try again.");
  }

  private static Fitted fine(Given given) {
    return new Fitted(given, List.of(), Optional.empty());
  }

  private static Fitted misfit(Given given, String problem) {
    return new Fitted(given, List.of(), Optional.of(problem));
  }

  /** Without control and private characters, which our own marks are made of. */
  private static String harmless(String text) {
    return text.replaceAll("[\\p{Co}\\p{Cs}\\p{Cf}]|[\\p{Cc}&&[^\\n\\t]]", "").strip();
  }
}
