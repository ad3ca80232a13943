package dev.annexbot.risk;

import dev.annexbot.risk.level.Assessment;
import dev.annexbot.risk.level.Confidence;
import dev.annexbot.risk.level.Consequence;
import dev.annexbot.risk.level.Level;
import dev.annexbot.risk.level.Likelihood;
import dev.annexbot.risk.level.Rating;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rating as one line: {@code likelihood 3, consequence 4, confidence low, level 3 High by 5x5
 * 2026-11}.
 */
final class RatingText {
  static final String EXAMPLE =
      "'likelihood 3, consequence 4, confidence low, level 3 High by 5x5 2026-11'";
  private static final Pattern FORM =
      Pattern.compile(
          "likelihood (\\d{1,2}), consequence (\\d{1,2}), confidence (low|medium|high),"
              + " level (\\d{1,2}) (.+?) by (.+)");

  private RatingText() {}

  static String write(Rating rating) {
    Assessment assessment = rating.assessment();
    return "likelihood "
        + assessment.likelihood().rank()
        + ", consequence "
        + assessment.consequence().rank()
        + ", confidence "
        + assessment.confidence().label()
        + ", level "
        + rating.level().rank()
        + " "
        + rating.level().name()
        + " by "
        + rating.criteria();
  }

  static Rating read(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("'" + text + "' is no rating. Write " + EXAMPLE + ".");
    }
    return new Rating(
        new Assessment(
            new Likelihood(Integer.parseInt(matcher.group(1))),
            new Consequence(Integer.parseInt(matcher.group(2))),
            Confidence.valueOf(matcher.group(3).toUpperCase(Locale.ROOT))),
        new Level(Integer.parseInt(matcher.group(4)), matcher.group(5)),
        matcher.group(6));
  }
}
