package dev.annexbot.assistant.handoff;

import dev.annexbot.answer.own.AskedBefore;
import dev.annexbot.chat.Org;
import dev.annexbot.handoff.KeptRule;
import dev.annexbot.handoff.RulesAtHand;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the rule of the house that answers a question. Thread-safe. */
final class OurAnswers {
  private final RulesAtHand rules;
  private final AskedBefore asked;
  private final Map<Org, Held> held = new ConcurrentHashMap<>();

  OurAnswers(RulesAtHand rules, AskedBefore asked) {
    this.rules = rules;
    this.asked = asked;
  }

  /** The rules as they were read, and which question belongs to which of them. */
  private record Held(List<KeptRule> rules, List<KeptRule> ofQuestion, AskedBefore.Known known) {}

  /** The rule that surely answers it. */
  Optional<KeptRule> find(Org org, String question) {
    List<KeptRule> all = rules.of(org);
    if (all.isEmpty()) {
      return Optional.empty();
    }
    Held now =
        held.compute(
            org,
            (key, before) -> before != null && before.rules().equals(all) ? before : read(all));
    OptionalInt same = now.known().same(question);
    return same.isPresent() ? Optional.of(now.ofQuestion().get(same.getAsInt())) : Optional.empty();
  }

  private Held read(List<KeptRule> all) {
    List<KeptRule> ofQuestion = new ArrayList<>();
    List<String> questions = new ArrayList<>();
    for (KeptRule rule : all) {
      for (String each : rule.questions()) {
        ofQuestion.add(rule);
        questions.add(each);
      }
    }
    return new Held(all, ofQuestion, asked.know(questions));
  }
}
