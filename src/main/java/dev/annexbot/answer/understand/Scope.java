package dev.annexbot.answer.understand;

import dev.annexbot.standard.Catalogue;
import dev.annexbot.standard.NotOurs;
import dev.annexbot.standard.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tells questions for us from others by what they are like: the questions on our pages on one side,
 * the examples of {@code not-ours.csv} on the other.
 */
public final class Scope {
  private static final List<NotOurs.Why> REASONS =
      Arrays.stream(NotOurs.Why.values()).filter(NotOurs.Why::learned).toList();
  private static final int OURS = REASONS.size();

  private final Features features;
  private final Leaning leaning;

  public Scope(Catalogue catalogue, Vocabulary vocabulary) {
    features = new Features(new Known(catalogue, vocabulary), vocabulary.notOurs());
    List<Leaning.Example> examples = new ArrayList<>();
    Known.pages(catalogue)
        .flatMap(page -> page.questions().stream())
        .forEach(each -> examples.add(new Leaning.Example(features.of(each), OURS)));
    for (NotOurs each : vocabulary.notOurs()) {
      if (Features.isWord(each)) {
        continue;
      }
      examples.add(
          new Leaning.Example(features.of(each.question()), REASONS.indexOf(each.why())));
    }
    leaning = Leaning.from(examples, REASONS.size() + 1);
  }

  /** How likely a question is for us, 0 to 1, and what else it would be. */
  public Leans leans(String question) {
    double[] likely = leaning.of(features.of(question));
    int best = 0;
    for (int at = 1; at < OURS; at++) {
      best = likely[at] > likely[best] ? at : best;
    }
    return new Leans(likely[OURS], REASONS.get(best));
  }

  /** Which way a question leans. */
  public record Leans(double ours, NotOurs.Why otherwise) {}
}
