package dev.annexbot.slack.inbox;

import dev.annexbot.chat.Card;
import dev.annexbot.slack.api.Refused;
import dev.annexbot.slack.api.Unclear;
import dev.annexbot.slack.post.Postman;
import dev.annexbot.slack.post.Scene;
import dev.annexbot.web.Counters;
import java.security.SecureRandom;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What became of the unexpected: one line in the log, and a sentence with the same code for people.
 */
final class Mishaps {
  private static final Logger log = LoggerFactory.getLogger(Mishaps.class);
  private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

  private final Postman postman;
  private final Counters counters;
  private final SecureRandom random = new SecureRandom();

  Mishaps(Postman postman, Counters counters) {
    this.postman = postman;
    this.counters = counters;
  }

  void tell(Throwable what, Scene scene) {
    var code = code();
    counters.count("annexbot_slack_mishaps_total");
    log.error("{} at {}: {}", code, scene.getClass().getSimpleName(), inShort(what));
    log.debug("{}", code, what);
    try {
      postman.whisper(new Card(sentence(what, code), List.of()), scene);
    } catch (RuntimeException e) {
      log.error("{} could not be told either: {}", code, inShort(e));
    }
  }

  private static String sentence(Throwable what, String code) {
    // After an unclear end the answer may well be there; to post it again could show it twice.
    return what instanceof Unclear
        ? "Slack did not confirm my answer (" + code + "). If you do not see it, please ask again."
        : "That went wrong on my side (" + code + "). Nothing you typed is lost.";
  }

  /** Without the message of strangers' exceptions, which may quote what somebody wrote. */
  private static String inShort(Throwable what) {
    var where = what.getStackTrace().length == 0 ? "?" : what.getStackTrace()[0].toString();
    return what instanceof Refused || what instanceof Unclear
        ? String.valueOf(what.getMessage())
        : what.getClass().getName() + " at " + where;
  }

  private String code() {
    var code = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return code.toString();
  }
}
