package dev.annexbot.usage;

import dev.annexbot.chat.Org;
import java.time.YearMonth;
import java.util.List;

/** Adds up months. Thread-safe. */
public interface Months {

  Month of(Org org, YearMonth month);

  /** The organizations that anything is kept of. */
  List<Org> orgs();
}
