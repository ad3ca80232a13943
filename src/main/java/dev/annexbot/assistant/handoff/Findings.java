package dev.annexbot.assistant.handoff;

import dev.annexbot.answer.Answer;
import dev.annexbot.answer.References;
import dev.annexbot.handoff.Finding;
import dev.annexbot.standard.Provision;
import java.util.List;
import java.util.Locale;

/** What the assistant made of a question, in a word and a reference. */
public final class Findings {
  private Findings() {}

  public static Finding of(Answer answer) {
    List<Provision> found = References.of(answer);
    List<Provision> all = found.isEmpty() ? References.nearest(answer) : found;
    return new Finding(kind(answer), all.stream().findFirst().map(Provision::reference));
  }

  private static String kind(Answer answer) {
    if (answer instanceof Answer.OutOfScope out) {
      return out.why().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
    return answer instanceof Answer.Unsure ? Finding.UNSURE : Finding.FOUND;
  }
}
