package dev.annexbot.assistant.weekly;

import dev.annexbot.reminder.IsoWeek;
import java.util.Arrays;
import java.util.List;

/**
 * What the reference of a line about weeks says: {@code slack:T1:U1/2026-W47,2026-W48}.
 *
 * @param of an admin, or an organization
 */
record LineRef(String of, List<IsoWeek> weeks) {
  LineRef {
    weeks = List.copyOf(weeks);
  }

  static LineRef parse(String ref) {
    int end = ref.lastIndexOf('/');
    if (end < 1) {
      throw new IllegalArgumentException("'" + ref + "' names nobody and no week");
    }
    return new LineRef(
        ref.substring(0, end),
        Arrays.stream(ref.substring(end + 1).split(",")).map(IsoWeek::parse).toList());
  }

  /** {@code 2026-W48}, or {@code 2026-W45 to 2026-W48}. */
  String span() {
    return weeks.size() == 1
        ? weeks.getFirst().toString()
        : weeks.getFirst() + " to " + weeks.getLast();
  }
}
