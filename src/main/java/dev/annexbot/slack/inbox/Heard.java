package dev.annexbot.slack.inbox;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What somebody wrote, as that person saw it: without Slack's codes for people and links. */
final class Heard {
  private static final int MOST = 8_000;
  private static final Pattern CODE = Pattern.compile("<([^<>]*)>");

  private Heard() {}

  /**
   * Reads a text as Slack sends it, for example {@code "<@U1> what is <https://a.example|this>?"},
   * which says {@code "what is this?"} when {@code U1} is us.
   */
  static String text(@Nullable String sent, String us) {
    if (sent == null) {
      return "";
    }
    var heard =
        CODE.matcher(sent).replaceAll(code -> Matcher.quoteReplacement(word(code.group(1), us)));
    var plain = heard.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&").strip();
    return plain.length() > MOST ? plain.substring(0, MOST) : plain;
  }

  private static String word(String code, String us) {
    int bar = code.indexOf('|');
    var target = bar < 0 ? code : code.substring(0, bar);
    var label = bar < 0 ? "" : code.substring(bar + 1);
    if (target.equals("@" + us)) {
      return "";
    }
    if (target.startsWith("@")) {
      return label.isEmpty() ? "@someone" : "@" + label;
    }
    if (target.startsWith("#")) {
      return label.isEmpty() ? "#channel" : "#" + label;
    }
    if (target.startsWith("!")) {
      return label.isEmpty() ? "@" + target.substring(1).replaceAll("\\^.*", "") : label;
    }
    return label.isEmpty() ? target : label;
  }
}
