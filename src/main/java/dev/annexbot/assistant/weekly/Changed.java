package dev.annexbot.assistant.weekly;

import dev.annexbot.chat.PersonId;
import dev.annexbot.risk.Risk;
import dev.annexbot.risk.RiskRegister;
import dev.annexbot.risk.RiskRegister.Past;
import dev.annexbot.risk.level.Level;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells what others have changed about somebody's risks. */
final class Changed {
  private final RiskRegister register;

  Changed(RiskRegister register) {
    this.register = register;
  }

  /** A few words for each of these risks about which somebody else changed something. */
  List<String> since(Instant since, PersonId who, List<Risk> risks) {
    return risks.stream().flatMap(risk -> told(since, who, risk).stream()).toList();
  }

  private Optional<String> told(Instant since, PersonId who, Risk risk) {
    List<Past> history = register.history(risk.id());
    boolean others =
        history.stream()
            .filter(past -> past.change().when().isAfter(since))
            .anyMatch(past -> !past.change().who().equals(who));
    if (!others) {
      return Optional.empty();
    }
    Optional<Risk> before =
        history.stream()
            .filter(past -> !past.change().when().isAfter(since))
            .reduce((first, last) -> last)
            .map(Past::risk);
    String what = before.map(old -> difference(old, risk, who)).orElse("is new");
    return Optional.of("**" + risk.id() + "** " + what);
  }

  private static String difference(Risk old, Risk now, PersonId who) {
    List<String> parts = new ArrayList<>();
    if (Waiting.owns(who, now) && !Waiting.owns(who, old)) {
      parts.add("is yours now");
    }
    if (!name(old).equals(name(now))) {
      parts.add("is " + name(now) + " now (was " + name(old) + ")");
    }
    if (!old.handling().treatment().label().equals(now.handling().treatment().label())) {
      parts.add("has another treatment: " + now.handling().treatment().label());
    }
    if (Waiting.open(old).isPresent() && Waiting.open(now).isEmpty()) {
      parts.add("was treated");
    }
    if (old.handling().acceptances().size() < now.handling().acceptances().size()) {
      parts.add("was accepted");
    }
    return parts.isEmpty() ? "was edited" : String.join(" and ", parts);
  }

  private static String name(Risk risk) {
    return risk.level().map(Level::name).orElse("not rated");
  }
}
