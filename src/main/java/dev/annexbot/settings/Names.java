package dev.annexbot.settings;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The names that exist, and the one that was probably meant. */
final class Names {
  static final String PREFIX = "ANNEXBOT_";

  private static final List<String> ALL =
      Stream.of(Setting.values())
          .flatMap(each -> Stream.concat(Stream.of(each.name()), each.fileName().stream()))
          .toList();

  private Names() {}

  static boolean exists(String name) {
    return ALL.contains(name);
  }

  /** The existing name that is most like this one, unless none is much like it. */
  static Optional<String> like(String name) {
    String typed = name.toUpperCase(Locale.ROOT);
    return ALL.stream()
        .filter(each -> leftOutAWord(each, typed))
        .findFirst()
        .or(() -> mistyped(typed));
  }

  /** Whether {@code typed} lacks no more than words of it: SLACK_TOKEN for SLACK_BOT_TOKEN. */
  private static boolean leftOutAWord(String name, String typed) {
    Set<String> words = new HashSet<>(List.of(typed.split("_")));
    return words.size() > 2 && List.of(name.split("_")).containsAll(words);
  }

  private static Optional<String> mistyped(String typed) {
    int most = Math.max(2, (typed.length() - PREFIX.length()) / 3);
    return ALL.stream()
        .filter(each -> distance(each, typed) <= most)
        .min(Comparator.comparingInt(each -> distance(each, typed)));
  }

  /** How many letters must be added, removed or changed to make one of the other. */
  private static int distance(String one, String other) {
    int[] above = new int[other.length() + 1];
    for (int column = 0; column <= other.length(); column++) {
      above[column] = column;
    }
    for (int row = 1; row <= one.length(); row++) {
      int[] here = new int[other.length() + 1];
      here[0] = row;
      for (int column = 1; column <= other.length(); column++) {
        int change = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
        here[column] =
            Math.min(above[column - 1] + change, 1 + Math.min(above[column], here[column - 1]));
      }
      above = here;
    }
    return above[other.length()];
  }
}
