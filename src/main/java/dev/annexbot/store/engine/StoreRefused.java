package dev.annexbot.store.engine;

/** The database cannot be opened; the message says in a sentence or two why, and what to do. */
public final class StoreRefused extends Exception {
  private static final long serialVersionUID = 1L;

  public StoreRefused(String sentence) {
    super(sentence);
  }

  public StoreRefused(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
