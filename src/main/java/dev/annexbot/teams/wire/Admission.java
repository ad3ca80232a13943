package dev.annexbot.teams.wire;

import dev.annexbot.teams.api.Activity;
import java.util.List;
import java.util.Optional;

/** Who may come in. */
@FunctionalInterface
public interface Admission {

  /**
   * Why this may not come in; nothing if it may.
   *
   * @param authorization all headers of that name
   */
  Optional<Refusal> refusal(List<String> authorization, Activity activity);
}
