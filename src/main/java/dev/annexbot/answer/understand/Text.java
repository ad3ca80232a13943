package dev.annexbot.answer.understand;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed, read once for all who want to understand it: as turns of phrase are written,
 * as stems of its words, and as what it is about. Belongs to one thread.
 */
public final class Text {
  /** So many letters of a word decide which turns of phrase are tried. */
  static final int HEAD = 3;

  private final String typed;
  private final String plain;
  private final Set<String> heads;
  private @Nullable List<String> stems;
  private @Nullable List<String> contents;

  private Text(String typed) {
    this.typed = typed;
    this.plain = plain(typed);
    this.heads = heads(plain);
  }

  public static Text of(String typed) {
    return new Text(typed);
  }

  /** As it came. */
  public String typed() {
    return typed;
  }

  /** In lower case, with straight apostrophes and single spaces. */
  public String plain() {
    return plain;
  }

  /** How its words begin. */
  Set<String> heads() {
    return heads;
  }

  /** All its words, see {@link Stems}. */
  public List<String> stems() {
    if (stems == null) {
      stems = Stems.of(typed);
    }
    return stems;
  }

  /** The words that say what it is about, as stems. */
  public List<String> contents() {
    if (contents == null) {
      contents = Content.of(stems());
    }
    return contents;
  }

  private static String plain(String typed) {
    StringBuilder plain = new StringBuilder(typed.length());
    String lower = typed.toLowerCase(Locale.ROOT);
    boolean space = false;
    for (int at = 0; at < lower.length(); at++) {
      char letter = lower.charAt(at);
      if (isSpace(letter)) {
        space = true;
      } else {
        plain.append(space && !plain.isEmpty() ? " " : "").append(letter == '’' ? '\'' : letter);
        space = false;
      }
    }
    return plain.toString().strip();
  }

  /** As {@code \s} has it. */
  private static boolean isSpace(char letter) {
    return letter == ' ' || (letter >= '\t' && letter <= '\r');
  }

  private static Set<String> heads(String plain) {
    Set<String> heads = new HashSet<>();
    boolean within = false;
    for (int at = 0; at + HEAD <= plain.length(); at++) {
      boolean letter = Character.isLetter(plain.charAt(at));
      if (letter && !within) {
        heads.add(plain.substring(at, at + HEAD));
      }
      within = letter;
    }
    return heads;
  }
}
