package dev.annexbot.checkin;

import java.util.List;
import java.util.Optional;

/**
 * A questionnaire.
 *
 * @param questions in the order in which they are asked, unless an answer leads elsewhere
 * @param pattern how the answers make a risk
 */
public record Template(
    TemplateId id, Title title, Summing summing, List<Question> questions, Pattern pattern) {
  public Template {
    questions = List.copyOf(questions);
    if (questions.isEmpty()) {
      throw new IllegalArgumentException("The check-in '" + id.name() + "' asks nothing");
    }
  }

  /** Its name for people, and when to use it. */
  public record Title(String text, String about) {}

  /**
   * What becomes of the answers.
   *
   * @param channel where the summary goes, if not to the usual one
   * @param names whether the summary may say who answered; none where the questionnaire leaves it
   *     to the organization
   * @param days how long answers can be changed
   */
  public record Summing(Optional<String> channel, Optional<Boolean> names, int days) {}

  /** The scenario in words; each part is made of sentences with {@code {question}} in them. */
  public record Pattern(
      List<String> asset,
      List<String> threat,
      List<String> vulnerability,
      List<String> consequence) {
    public Pattern {
      asset = List.copyOf(asset);
      threat = List.copyOf(threat);
      vulnerability = List.copyOf(vulnerability);
      consequence = List.copyOf(consequence);
    }
  }

  public Optional<Question> question(String name) {
    return questions.stream().filter(each -> each.name().equals(name)).findFirst();
  }

  public Question first() {
    return questions.getFirst();
  }
}
