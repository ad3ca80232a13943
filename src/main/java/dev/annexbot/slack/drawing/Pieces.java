package dev.annexbot.slack.drawing;

import java.util.ArrayList;
import java.util.List;

/** Long text in pieces: cut between paragraphs, else sentences, else words, else anywhere. */
final class Pieces {
  private static final List<String> ENDS = List.of("\n\n", "\n", ". ", "; ", ", ", " ");

  private Pieces() {}

  static List<String> of(String text, int most) {
    var pieces = new ArrayList<String>();
    var rest = text.strip();
    while (rest.length() > most) {
      int end = end(rest, most);
      pieces.add(rest.substring(0, end).strip());
      rest = rest.substring(end).strip();
    }
    if (!rest.isEmpty()) {
      pieces.add(rest);
    }
    return pieces;
  }

  /** Where to cut so that at most that many characters stand before it. */
  static int end(String text, int most) {
    for (var end : ENDS) {
      int at = text.lastIndexOf(end, most - end.length());
      // A cut in the first third would leave a piece too short to be worth it.
      if (at > most / 3) {
        return at + end.length();
      }
    }
    return Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
  }
}
