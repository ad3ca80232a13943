package dev.annexbot.teams.drawing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts in the Markdown of Adaptive Cards. Whatever else looks like markup is shown as it was
 * written, and two braces never become one of the cards' own functions.
 */
final class Markdown {
  private static final Pattern BOLD = Pattern.compile("\\*\\*(?=\\S)(.+?)(?<=\\S)\\*\\*");

  /** Always markup, an entity, a tag, or what makes a line something else than a paragraph. */
  private static final Pattern MARKUP =
      Pattern.compile(
          "[\\\\`*_\\[\\]~|]"
              + "|&(?=#?\\w+;)"
              + "|<(?=[A-Za-z/!?])"
              + "|(?m)(?<=^ {0,3})[#>+=-]"
              + "|(?m)(?<=^ {0,3}\\d{1,9})[.)]");

  private Markdown() {}

  /** Nothing in it means anything. */
  static String escaped(String text) {
    Matcher markup = MARKUP.matcher(text);
    return withoutFunctions(markup.replaceAll(it -> Matcher.quoteReplacement("\\" + it.group())));
  }

  /** {@code **bold**} is bold. */
  static String bold(String text) {
    StringBuilder drawn = new StringBuilder();
    Matcher bold = BOLD.matcher(text);
    int from = 0;
    while (bold.find()) {
      drawn.append(escaped(text.substring(from, bold.start())));
      drawn.append("**").append(escaped(bold.group(1))).append("**");
      from = bold.end();
    }
    return drawn.append(escaped(text.substring(from))).toString();
  }

  /** {@code {{DATE(…)}}} would be replaced by a date; a word joiner between them is not seen. */
  private static String withoutFunctions(String text) {
    return text.replace("{{", "{\u2060{").replace("{{", "{\u2060{");
  }
}
