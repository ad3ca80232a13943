package dev.annexbot.teams.inbox;

import dev.annexbot.chat.Card;
import dev.annexbot.teams.api.Refused;
import dev.annexbot.teams.api.Trouble;
import dev.annexbot.teams.api.Unclear;
import dev.annexbot.teams.post.Postman;
import dev.annexbot.teams.post.Scene;
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

  /** Writes it down; gives the sentence for whoever is waiting. */
  String sentence(Throwable what, String where) {
    String code = code();
    counters.count("annexbot_teams_mishaps_total");
    log.error("{} at {}: {}", code, where, Trouble.inShort(what));
    // After an unclear end the answer may well be there; to post it again could show it twice.
    return what instanceof Unclear
        ? "Teams did not confirm my answer (" + code + "). If you do not see it, please ask again."
        : "That went wrong on my side (" + code + "). Nothing you typed is lost.";
  }

  /** Tells it where it happened, unless nobody there can hear us. */
  void tell(Throwable what, Scene scene) {
    String sentence = sentence(what, scene.personal() ? "a chat" : "a channel");
    if (what instanceof Refused refused && refused.isForGood()) {
      return;
    }
    try {
      postman.whisper(new Card(sentence, List.of()), scene);
    } catch (RuntimeException e) {
      log.error("It could not be told either: {}", Trouble.inShort(e));
    }
  }

  private String code() {
    StringBuilder code = new StringBuilder();
    for (int letter = 0; letter < 4; letter++) {
      code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return code.toString();
  }
}
