package dev.annexbot.assistant.handoff;

import dev.annexbot.chat.PersonId;
import dev.annexbot.handoff.ExpertAnswer;
import dev.annexbot.handoff.Handoff;
import dev.annexbot.handoff.KeptRule;
import dev.annexbot.standard.Reference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the form with an expert's answer. */
final class Answering {
  private final HandoffRoom room;

  Answering(HandoffRoom room) {
    this.room = room;
  }

  /** What was read. */
  sealed interface Read {
    /** {@code told} is a sentence on what was taken out. */
    record Fine(ExpertAnswer answer, Optional<KeptRule> rule, String told) implements Read {}

    /** A sentence for each field that needs another look. */
    record Mend(Map<String, String> mistakes) implements Read {}
  }

  Read read(Handoff handoff, PersonId expert, Map<String, String> values) {
    Map<String, String> mistakes = new LinkedHashMap<>();
    Cleaning cleaning = new Cleaning(values);
    Instant now = room.clock().instant();
    String text = cleaning.text("answer", HandoffForms.ANSWER);
    if (text.isBlank()) {
      mistakes.put("answer", "Write the answer in a few words.");
    }
    List<Reference> references = references(values.getOrDefault("references", ""), mistakes);
    boolean keep = values.getOrDefault("keep", "no").equals("yes");
    Optional<KeptRule> rule =
        keep && !text.isBlank()
            ? rule(handoff, text, references, cleaning, mistakes)
            : Optional.empty();
    return mistakes.isEmpty()
        ? new Read.Fine(
            new ExpertAnswer(expert, now, text, references, keep), rule, cleaning.told())
        : new Read.Mend(mistakes);
  }

  private List<Reference> references(String written, Map<String, String> mistakes) {
    List<Reference> references = new ArrayList<>();
    for (String each : written.split("[,;\\n]")) {
      String number = each.strip();
      if (!number.isEmpty()) {
        reference(number)
            .ifPresentOrElse(
                it -> {
                  if (!references.contains(it)) {
                    references.add(it);
                  }
                },
                () ->
                    mistakes.put(
                        "references",
                        "'"
                            + number
                            + "' is no clause or control of the 2022 edition. Write numbers like"
                            + " A.8.24 or 6.1.2, with commas."));
      }
    }
    return references;
  }

  /** Whoever writes 8.24 means the control: there is no such clause. */
  private Optional<Reference> reference(String number) {
    return Optional.of(number)
        .map(it -> it.startsWith("a.") ? it.toUpperCase(Locale.ROOT) : it)
        .flatMap(Reference::parse)
        .filter(it -> room.catalogue().find(it).isPresent())
        .or(
            () ->
                Reference.parse("A." + number).filter(it -> room.catalogue().find(it).isPresent()));
  }

  private Optional<KeptRule> rule(
      Handoff handoff,
      String answer,
      List<Reference> references,
      Cleaning cleaning,
      Map<String, String> mistakes) {
    String question = cleaning.text("rule", HandoffForms.RULE);
    String owner = cleaning.text("owner", HandoffForms.OWNER);
    LocalDate today = room.arrangement().times(handoff.org()).today(room.clock().instant());
    Optional<LocalDate> review = cleaning.day("review", today.plusYears(1));
    if (question.isBlank()) {
      mistakes.put("rule", "Write the question as others would ask it.");
    }
    if (owner.isBlank()) {
      mistakes.put("owner", "A rule needs an owner: a role, for example Head of IT.");
    }
    if (review.filter(today::isBefore).isEmpty()) {
      mistakes.put("review", "Choose a day to come.");
    }
    return mistakes.isEmpty()
        ? Optional.of(
            new KeptRule(
                handoff.id().toString(),
                handoff.org(),
                question,
                answer,
                references,
                owner,
                review.orElseThrow(),
                today))
        : Optional.empty();
  }
}
