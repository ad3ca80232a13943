package dev.annexbot.assistant;

import dev.annexbot.answer.Answer;
import dev.annexbot.answer.References;
import dev.annexbot.chat.Org;
import dev.annexbot.standard.NotOurs.Why;
import dev.annexbot.standard.Provision;
import dev.annexbot.standard.Reference;
import dev.annexbot.usage.Counted;
import dev.annexbot.usage.Kind;
import dev.annexbot.usage.Usage;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The one place of the desk that counts: what was asked about, and never by whom. */
final class Counting {
  private static final Set<Why> NO_QUESTIONS = EnumSet.of(Why.COURTESY, Why.EMPTY);

  private final Usage usage;

  Counting(Usage usage) {
    this.usage = usage;
  }

  /** A question and what became of it. */
  void asked(Org org, Answer answer) {
    counted(answer).ifPresent(what -> usage.count(org, what));
  }

  private static Optional<Counted> counted(Answer answer) {
    return switch (References.kind(answer)) {
      case FOUND -> Optional.of(new Counted(Kind.ANSWERED, "", first(References.of(answer))));
      case UNSURE -> Optional.of(unanswered("unsure", answer));
      case OUT_OF_SCOPE ->
          why(answer)
              .filter(each -> !NO_QUESTIONS.contains(each))
              .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', ' '))
              .map(reason -> unanswered(reason, answer));
    };
  }

  private static Counted unanswered(String reason, Answer answer) {
    return new Counted(Kind.UNANSWERED, reason, first(References.nearest(answer)));
  }

  private static Optional<Why> why(Answer answer) {
    return switch (answer) {
      case Answer.OutOfScope out -> Optional.of(out.why());
      case Answer.Several several ->
          several.parts().stream().flatMap(each -> why(each).stream()).findFirst();
      default -> Optional.empty();
    };
  }

  /** A number, a name or a filter that was typed, and what it led to. */
  void lookedUp(Org org, List<Provision> found) {
    usage.count(org, new Counted(Kind.LOOKED_UP, "", found.size() == 1 ? first(found) : ""));
  }

  void helped(Org org, Reference about, boolean helpful) {
    Kind kind = helpful ? Kind.HELPED : Kind.NOT_HELPED;
    usage.count(org, new Counted(kind, "", about.withoutLetter().number()));
  }

  private static String first(List<Provision> provisions) {
    return provisions.stream()
        .findFirst()
        .map(each -> each.reference().withoutLetter().number())
        .orElse("");
  }
}
