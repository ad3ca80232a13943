package dev.annexbot.terminal;

import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something that went wrong on our side: a short code for the person, the whole for the log. */
final class Mishap {
  private static final Logger LOG = LoggerFactory.getLogger(Mishap.class);

  /** Without letters and digits that are taken for each other. */
  private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

  private Mishap() {}

  /** Logs it, and returns what the person is told. */
  static String sentence(RuntimeException broken) {
    String code =
        ThreadLocalRandom.current()
            .ints(4, 0, LETTERS.length())
            .mapToObj(index -> LETTERS.substring(index, index + 1))
            .collect(Collectors.joining());
    // The log is on this very screen, so it is one line; and no message, which may quote the
    // person.
    LOG.error("{} {} at {}", code, broken.getClass().getName(), where(broken));
    return "That went wrong on my side (" + code + "). Nothing you typed is lost.";
  }

  private static String where(RuntimeException broken) {
    return Arrays.stream(broken.getStackTrace())
        .limit(3)
        .map(StackTraceElement::toString)
        .collect(Collectors.joining(" < "));
  }
}
