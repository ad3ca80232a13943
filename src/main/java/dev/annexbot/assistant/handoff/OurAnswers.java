package dev.annexbot.assistant.handoff;

import dev.annexbot.answer.own.AskedBefore;
import dev.annexbot.chat.Org;
import dev.annexbot.handoff.KeptRule;
import dev.annexbot.handoff.Rules;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rule of the house that answers a question. What others keep is known here a second
 * later, whichever of us they have kept it with. Thread-safe.
 */
public final class OurAnswers {
  private static final Duration KNOWN = Duration.ofSeconds(1);

  private final Rules rules;
  private final AskedBefore asked;
  private final Clock clock;
  private final Map<Org, Held> held = new ConcurrentHashMap<>();

  public OurAnswers(Rules rules, AskedBefore asked, Clock clock) {
    this.rules = rules;
    this.asked = asked;
    this.clock = clock;
  }

  /** The rules as they were read, and which question belongs to which of them. */
  private record Held(
      List<KeptRule> rules, List<KeptRule> ofQuestion, AskedBefore.Known known, Instant at) {
    Held at(Instant later) {
      return new Held(rules, ofQuestion, known, later);
    }
  }

  /** The rule that surely answers it. */
  public Optional<KeptRule> find(Org org, String question) {
    Held now = held.compute(org, this::fresh);
    if (now.rules().isEmpty()) {
      return Optional.empty();
    }
    OptionalInt same = now.known().same(question);
    return same.isPresent() ? Optional.of(now.ofQuestion().get(same.getAsInt())) : Optional.empty();
  }

  private Held fresh(Org org, @Nullable Held before) {
    Instant now = clock.instant();
    if (before != null && now.isBefore(before.at().plus(KNOWN)) && !now.isBefore(before.at())) {
      return before;
    }
    List<KeptRule> all = rules.of(org);
    return before != null && before.rules().equals(all) ? before.at(now) : read(all, now);
  }

  private Held read(List<KeptRule> all, Instant now) {
    List<KeptRule> ofQuestion = new ArrayList<>();
    List<String> questions = new ArrayList<>();
    for (KeptRule rule : all) {
      for (String each : rule.questions()) {
        ofQuestion.add(rule);
        questions.add(each);
      }
    }
    return new Held(all, ofQuestion, asked.know(questions), now);
  }
}
