package dev.annexbot.teams.api;

import java.util.Optional;

/** What proves to the Connector that we are the bot. Thread-safe. */
public interface Token {

  /** The token; none where nobody asks for one. */
  Optional<String> value();

  /** It was refused: the next one must be new. */
  void forget();

  /** For a simulator on this machine. */
  static Token none() {
    return new Token() {
      @Override
      public Optional<String> value() {
        return Optional.empty();
      }

      @Override
      public void forget() {}
    };
  }
}
