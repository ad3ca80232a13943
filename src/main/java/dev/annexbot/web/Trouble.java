package dev.annexbot.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an exception says that may stand in a log: its kind and where it came from. Its message may
 * quote what somebody wrote, so it is left out unless it is {@link Sayable}.
 */
public final class Trouble {
  private static final int FRAMES = 6;
  private static final int CAUSES = 4;

  private Trouble() {}

  public static String inShort(Throwable what) {
    if (what instanceof Sayable) {
      return String.valueOf(what.getMessage());
    }
    List<String> kinds = new ArrayList<>();
    Throwable root = what;
    for (Throwable it = what; it != null && kinds.size() < CAUSES; it = it.getCause()) {
      kinds.add(it.getClass().getName());
      root = it;
    }
    return String.join(" from ", kinds) + " at " + String.join(" < ", frames(root));
  }

  private static List<String> frames(Throwable what) {
    List<StackTraceElement> frames = Arrays.asList(what.getStackTrace());
    var ours = frames.stream().filter(frame -> frame.getClassName().startsWith("dev.annexbot."));
    return Stream.concat(frames.stream().limit(1), ours)
        .distinct()
        .limit(FRAMES)
        .map(StackTraceElement::toString)
        .toList();
  }
}
