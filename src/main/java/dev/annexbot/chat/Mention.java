package dev.annexbot.chat;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A person in a text: a mark that each platform draws in its own way. It is made of characters that
 * the walls take out of what people write, so that nobody can forge one.
 */
public final class Mention {
  private static final String BEGIN = "\uE100";
  private static final String END = "\uE101";

  /** A mark; its first group is the value of the person's id. */
  public static final Pattern MARK = Pattern.compile(BEGIN + "([^" + BEGIN + END + "]+)" + END);

  private Mention() {}

  public static String of(PersonId who) {
    return BEGIN + who.value() + END;
  }

  /** The text with a name for each mark. */
  public static String named(String text, Function<PersonId, String> name) {
    return MARK.matcher(text)
        .replaceAll(mark -> Matcher.quoteReplacement(name.apply(new PersonId(mark.group(1)))));
  }

  /** The text without anything that could be taken for a mark. */
  public static String without(String text) {
    return text.replace(BEGIN, "").replace(END, "");
  }
}
