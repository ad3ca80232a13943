package dev.annexbot.assistant.accounts;

import dev.annexbot.chat.PersonId;
import java.util.Optional;

/** What the platforms call people, for those who cannot be mentioned on another one. */
@FunctionalInterface
public interface Names {
  /** The name of whoever has that account, if anybody told us. */
  Optional<String> of(PersonId account);
}
