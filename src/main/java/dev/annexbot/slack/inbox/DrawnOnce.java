package dev.annexbot.slack.inbox;

import dev.annexbot.chat.Card;
import dev.annexbot.chat.Kept;
import dev.annexbot.slack.post.Postman;

/**
 * Cards as they travel in an acknowledgement, each drawn once. For look-ups alone: what only one
 * person may see is not kept.
 */
final class DrawnOnce {
  private static final int MOST = 500;

  private final Kept<Card, String> drawn = new Kept<>(MOST);

  String json(Card card) {
    return drawn
        .find(card)
        .orElseGet(() -> drawn.keep(card, inAscii(Postman.acknowledgement(card))));
  }

  /** The same JSON in characters that are copied to the wire as they are: {@code …} as a code. */
  static String inAscii(String json) {
    var ascii = new StringBuilder(json.length() + 64);
    for (int at = 0; at < json.length(); at++) {
      char c = json.charAt(at);
      if (c < 127) {
        ascii.append(c);
      } else {
        ascii.append("\\u%04x".formatted((int) c));
      }
    }
    return ascii.toString();
  }
}
