package dev.annexbot.reminder;

import dev.annexbot.chat.Letter;
import dev.annexbot.chat.Org;
import java.util.List;
import java.util.function.Function;

/** For which weeks an organization has had its line about what became of them. Thread-safe. */
public interface WeekLines {

  /**
   * Writes down that those weeks have had theirs, and puts letters about the ones that had none
   * into the outbox, all in one transaction.
   *
   * @param letters makes the letters about the weeks that had none, which are never none
   * @return those weeks, in the order they came in
   */
  List<IsoWeek> tell(Org org, List<IsoWeek> weeks, Function<List<IsoWeek>, List<Letter>> letters);
}
