package dev.annexbot.assistant.papers;

import dev.annexbot.chat.Handing.Handed;
import dev.annexbot.chat.PersonId;
import dev.annexbot.risk.RiskFilter.Sight;
import java.util.Locale;

/** Makes files of what is kept, and hands each to one person; the journal says so. */
public interface Papers {

  /** The risks that may be seen. */
  Handed register(PersonId who, Sight sight, Kind kind);

  /** The statement of the person's organization. */
  Handed statement(PersonId who, Kind kind);

  /** The kinds of files. */
  enum Kind {
    XLSX,
    CSV;

    /** The ending of such a file. */
    public String ending() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
