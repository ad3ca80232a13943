package dev.annexbot.standard;

import java.util.List;

/** A control of the 2013 edition and where it went in 2022. */
public record Predecessor(Reference reference, String title, String domain, List<Reference> now) {
  public Predecessor {
    now = List.copyOf(now);
    if (reference.edition() != Edition.E2013 || now.isEmpty()) {
      throw new IllegalArgumentException(
          reference + " needs the edition 2013 and at least one control of 2022 that follows it");
    }
  }

  /** Whether its subject is now in more than one control. */
  public boolean isSplit() {
    return now.size() > 1;
  }
}
