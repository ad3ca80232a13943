package dev.annexbot.secret;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds secrets in what people write. Prefers to take out a harmless string of random letters over
 * keeping a key, and to keep a sentence about passwords over taking words out of it.
 */
public final class Secrets {
  /** More than anybody types; what is longer is looked at in pieces. */
  private static final int MOST = 20_000;

  private static final Pattern RANDOM =
      Pattern.compile("(?<![\\w/+=.@-])[\\w/+-]{32,}={0,2}(?![\\w/+@])");

  private Secrets() {}

  private record Found(int from, int to, String name) {}

  /** The text without what looks like a secret. */
  public static Cleaned clean(String text) {
    if (text.length() > MOST) {
      throw new IllegalArgumentException(
          "A text to clean has at most " + MOST + " characters, not " + text.length());
    }
    List<Found> found = new ArrayList<>();
    Shape.ALL.forEach(shape -> find(shape, text, found));
    assigned(text, found);
    said(text, found);
    random(text, found);
    return replaced(text, found);
  }

  private static void find(Shape shape, String text, List<Found> found) {
    Matcher matcher = shape.form().matcher(text);
    while (matcher.find()) {
      int group = matcher.groupCount() == 0 ? 0 : 1;
      found.add(new Found(matcher.start(group), matcher.end(group), shape.name()));
    }
  }

  private static void assigned(String text, List<Found> found) {
    Matcher matcher = Named.ASSIGNED.matcher(text);
    while (matcher.find()) {
      int end = text.indexOf('\n', matcher.end(1));
      String rest = text.substring(matcher.end(1), end < 0 ? text.length() : end);
      if (Named.isSecretAfterSign(matcher.group(1), rest.replaceAll("[\"'`”]", ""))) {
        found.add(new Found(matcher.start(1), matcher.end(1), "password or key"));
      }
    }
  }

  private static void said(String text, List<Found> found) {
    Matcher matcher = Named.SAID.matcher(text);
    int from = 0;
    while (matcher.find(from)) {
      if (Named.isSecretInSentence(matcher.group(1))) {
        found.add(new Found(matcher.start(1), matcher.end(1), "password or key"));
        from = matcher.end();
      } else {
        from = matcher.start() + 1;
      }
    }
  }

  private static void random(String text, List<Found> found) {
    Matcher matcher = RANDOM.matcher(text);
    while (matcher.find()) {
      if (Randomness.isHigh(matcher.group())) {
        found.add(new Found(matcher.start(), matcher.end(), "key or token"));
      }
    }
  }

  private static Cleaned replaced(String text, List<Found> found) {
    // Of those that overlap, the one that begins first and is longest wins.
    found.sort(Comparator.comparingInt(Found::from).thenComparingInt(each -> -each.to()));
    StringBuilder clean = new StringBuilder();
    List<String> removed = new ArrayList<>();
    int at = 0;
    for (Found each : found) {
      if (each.from() >= at) {
        clean.append(text, at, each.from()).append("[removed: ").append(each.name()).append(']');
        removed.add(each.name());
        at = each.to();
      } else {
        at = Math.max(at, each.to());
      }
    }
    return new Cleaned(clean.append(text.substring(at)).toString(), removed);
  }
}
