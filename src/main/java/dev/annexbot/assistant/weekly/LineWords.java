package dev.annexbot.assistant.weekly;

import dev.annexbot.chat.Mention;
import dev.annexbot.reminder.IsoWeek;
import dev.annexbot.reminder.Tally;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The words about what became of one week. */
final class LineWords {
  private static final int NAMES = 10;

  private LineWords() {}

  /** {@code W48: 41 sent, 0 late, 1 skipped}, and what else there was. */
  static String figures(IsoWeek week, Tally tally) {
    return "**"
        + week.inShort()
        + ": "
        + tally.sent()
        + " sent, "
        + tally.late()
        + " late, "
        + tally.skipped().size()
        + " skipped"
        + (tally.quiet() > 0 ? ", " + tally.quiet() + " with nothing to say" : "")
        + (tally.open() > 0 ? ", " + tally.open() + " not known" : "")
        + "**";
  }

  /** Who was skipped and why, for admins alone; "" if nobody was. */
  static String skipped(Tally tally) {
    Map<String, Integer> reasons = new TreeMap<>();
    tally.skipped().forEach(each -> reasons.merge(each.why(), 1, Integer::sum));
    return reasons.entrySet().stream()
        .map(each -> "- " + each.getValue() + ": " + each.getKey() + names(tally, each.getKey()))
        .collect(Collectors.joining("\n"));
  }

  private static String names(Tally tally, String why) {
    var people = tally.skipped().stream().filter(each -> each.why().equals(why)).toList();
    return " ("
        + people.stream()
            .limit(NAMES)
            .map(each -> Mention.of(each.who()))
            .collect(Collectors.joining(", "))
        + (people.size() > NAMES ? " and more" : "")
        + ")";
  }
}
