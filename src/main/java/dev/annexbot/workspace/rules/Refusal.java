package dev.annexbot.workspace.rules;

import java.util.List;

/**
 * Why something is refused.
 *
 * @param error Slack's word for it, e.g. {@code invalid_blocks}
 * @param problems what is wrong in particular; may be empty
 */
public record Refusal(String error, List<Problem> problems) {
  public Refusal {
    problems = List.copyOf(problems);
  }

  static Refusal of(String error) {
    return new Refusal(error, List.of());
  }

  /** What stands in {@code response_metadata.messages}. */
  public List<String> messages() {
    return problems.stream().map(Problem::toString).toList();
  }
}
