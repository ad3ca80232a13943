package dev.annexbot.journal;

import java.util.Optional;

/** Reads the journal line by line and stops at the first that is not as it was written. */
public final class Verification {
  private final Chain chain;
  private final Optional<Head> anchor;
  private Head head = Head.NONE;
  private Optional<String> trouble = Optional.empty();
  private boolean anchored;

  /** {@code anchor} is a head that was kept elsewhere. */
  public Verification(Chain chain, Optional<Head> anchor) {
    this.chain = chain;
    this.anchor = anchor;
  }

  /** Looks at the next line. */
  public void look(Entry entry) {
    if (trouble.isPresent()) {
      return;
    }
    if (entry.number() != head.number() + 1) {
      trouble = Optional.of("After line " + head.number() + " comes line " + entry.number() + ".");
    } else if (!chain.seal(entry, head.hash()).hash().equals(entry.hash())) {
      trouble = Optional.of("Line " + entry.number() + " is not as it was written.");
    } else {
      head = new Head(entry.number(), entry.hash());
      anchored |= anchor.filter(head::equals).isPresent();
    }
  }

  /** What is wrong, once all lines were looked at. */
  public Optional<String> trouble() {
    return trouble.or(
        () ->
            anchor
                .filter(kept -> !anchored)
                .map(
                    kept ->
                        head.number() < kept.number()
                            ? "Line "
                                + kept.number()
                                + " was there once; now the last one is line "
                                + head.number()
                                + "."
                            : "Line " + kept.number() + " is not the one that was there once."));
  }

  /** The last line that is as it was written. */
  public Head head() {
    return head;
  }
}
