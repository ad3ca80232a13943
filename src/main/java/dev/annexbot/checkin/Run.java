package dev.annexbot.checkin;

import dev.annexbot.chat.PersonId;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** One check-in of one person, as far as it has come. */
public record Run(RunId id, TemplateId template, Begun begun, Answers answers, Standing standing) {

  /**
   * Who began it, when, and for which team.
   *
   * @param team the place whose people the summary is for, or ""
   */
  public record Begun(PersonId by, Instant at, String team) {}

  /**
   * What was answered, by question, in the order of the answers.
   *
   * @param suggested what was answered last time, or comes from the message it began with
   */
  public record Answers(Map<String, Given> given, Map<String, Given> suggested) {
    public Answers {
      given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
      suggested = Collections.unmodifiableMap(new LinkedHashMap<>(suggested));
    }

    Answers with(String question, Given value) {
      Map<String, Given> changed = new LinkedHashMap<>(given);
      changed.put(question, value);
      return new Answers(changed, suggested);
    }
  }

  /**
   * Where it stands.
   *
   * @param version grows by one with each answer; whoever answers says which one they saw
   * @param at the question that is asked, none once it is finished
   * @param finished how often it has been finished: more than once after a change
   * @param changed when the latest answer came
   */
  public record Standing(int version, Optional<String> at, int finished, Instant changed) {}

  public int version() {
    return standing.version();
  }

  public boolean isFinished() {
    return standing.at().isEmpty();
  }

  /** Whether what it said once has been changed since. */
  public boolean isEdited() {
    return standing.finished() > 1;
  }

  Run asking(String question, Answers changed, Instant now) {
    return new Run(
        id,
        template,
        begun,
        changed,
        new Standing(version() + 1, Optional.of(question), standing.finished(), now));
  }

  Run finished(Answers changed, Instant now) {
    return new Run(
        id,
        template,
        begun,
        changed,
        new Standing(version() + 1, Optional.empty(), standing.finished() + 1, now));
  }
}
