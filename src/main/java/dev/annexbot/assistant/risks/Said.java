package dev.annexbot.assistant.risks;

import dev.annexbot.chat.Mention;
import dev.annexbot.chat.PersonId;
import dev.annexbot.checkin.Given;
import dev.annexbot.checkin.Kind;
import dev.annexbot.checkin.Question;
import dev.annexbot.risk.level.RiskCriteria;
import java.util.List;

/** Answers as people read them. */
final class Said {
  private final RiskCriteria criteria;

  Said(RiskCriteria criteria) {
    this.criteria = criteria;
  }

  String of(Question question, Given given) {
    return switch (given) {
      case Given.Chosen chosen ->
          question.kind() instanceof Kind.Choice choice
              ? choice.option(chosen.value()).map(Kind.Option::label).orElse(chosen.value())
              : chosen.value();
      case Given.Rated rated -> step(question.kind(), rated.rank());
      case Given.Sure sure -> sure.confidence().label();
      case Given.Written written -> written.text();
      case Given.Named named -> person(named.who());
      case Given.On on -> on.day().toString();
      case Given.NotSure notSure -> "not sure";
      case Given.NotMine notMine -> "somebody else has to say";
      case Given.Skipped skipped -> "skipped: " + skipped.reason();
    };
  }

  private String step(Kind kind, int rank) {
    var scale = kind instanceof Kind.HowLikely ? criteria.likelihood() : criteria.consequence();
    return scale.has(rank) ? rank + " " + scale.at(rank).name() : String.valueOf(rank);
  }

  static String person(PersonId who) {
    return Mention.of(who);
  }

  /** What somebody is told whose text held secrets; "" if it held none. */
  static String removed(List<String> removed) {
    return removed.isEmpty()
        ? ""
        : "**I took out what looked like a secret** ("
            + String.join(", ", removed)
            + "). It is neither kept nor posted. If it was a real one, have it changed: it has been"
            + " in a chat.";
  }
}
