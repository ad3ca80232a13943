package dev.annexbot.web;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What became of the unexpected: one line in the log, and a sentence with the same code for people.
 */
public final class Mishaps {
  private static final Logger log = LoggerFactory.getLogger(Mishaps.class);
  private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

  private final String platform;
  private final Counters counters;
  private final SecureRandom random = new SecureRandom();

  /** {@code platform}: its name as people know it, {@code Slack}. */
  public Mishaps(String platform, Counters counters) {
    this.platform = platform;
    this.counters = counters;
  }

  /**
   * Writes it down.
   *
   * @param where what kind of place it happened at, without a name
   * @return the sentence for whoever is waiting
   */
  public String sentence(Throwable what, String where) {
    return sentence(what, where, code());
  }

  /** Writes it down, and has the sentence told where it happened. */
  public void tell(Throwable what, String where, Consumer<String> telling) {
    String code = code();
    String sentence = sentence(what, where, code);
    try {
      telling.accept(sentence);
    } catch (RuntimeException e) {
      log.error("{} could not be told either: {}", code, Trouble.inShort(e));
    }
  }

  private String sentence(Throwable what, String where, String code) {
    counters.count("annexbot_" + platform.toLowerCase(Locale.ROOT) + "_mishaps_total");
    log.error("{} at {}: {}", code, where, Trouble.inShort(what));
    // After an unclear end the answer may well be there; to post it again could show it twice.
    return what instanceof Unclear
        ? platform
            + " did not confirm my answer ("
            + code
            + "). If you do not see it, please ask again."
        : "That went wrong on my side (" + code + "). Nothing you typed is lost.";
  }

  private String code() {
    StringBuilder code = new StringBuilder();
    for (int letter = 0; letter < 4; letter++) {
      code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return code.toString();
  }
}
