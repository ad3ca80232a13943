package dev.annexbot.slack.drawing;

import java.util.List;
import java.util.Random;

/** Makes up texts of the kind that people write to see what happens. */
final class Nasty {
  private static final List<String> PIECES =
      List.of(
          "<!channel>",
          "<!here|here>",
          "<@U012345>",
          "<#C012345|general>",
          "<https://evil.example|https://good.example>",
          "https://evil.example/?q=1",
          "&lt;!here&gt;",
          "*bold*",
          "_it_",
          "~no~",
          "`code`",
          "```\nblock\n```",
          "**",
          "**b**",
          "> quote",
          ":smile:",
          "\n- item ",
          "\n2. item ",
          "\n\n",
          "\r\n",
          "\t",
          "\u0000",
          "\u202e",
          "\u200b",
          "\u2066",
          "\ufeff",
          "\u2028",
          "\ud800",
          "😀",
          "é",
          "ש",
          " word",
          ". Sentence",
          "\"",
          "\\",
          "&",
          "<",
          ">");

  private Nasty() {}

  static String text(Random random, int length) {
    var text = new StringBuilder();
    while (text.length() < length) {
      text.append(
          random.nextInt(3) == 0 ? PIECES.get(random.nextInt(PIECES.size())) : " plain words");
    }
    return text.toString();
  }
}
