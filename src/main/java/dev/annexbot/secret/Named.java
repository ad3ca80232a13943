package dev.annexbot.secret;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Secrets that are known by the word before them, as in {@code password: hunter2}. Words that one
 * would write about a password ("password: expired") are none.
 */
final class Named {
  private static final String WORD =
      "(?:pass ?(?:word|wort|phrase|code)|pwd|passwd|kennwort|mot de passe|contraseña|pin(?: code)?"
          + "|secret(?: ?key)?|api[ _-]?key|access[ _-]?key|private[ _-]?key|auth(?:entication)?"
          + "[ _-]?token|access[ _-]?token|client[ _-]?secret|token|credentials?|login)";

  /** {@code password: x}, {@code DB_PASSWORD="x"}, {@code api key = x}. */
  static final Pattern ASSIGNED =
      Pattern.compile(
          "(?i)(?<![a-z])\\w*?"
              + WORD
              + "s?[\"']?\\s*(?::=|=>|=|:)\\s*[\"'`“]?([^\\s\"'`”,;]{4,})");

  /** {@code the password is x}, {@code use the password "x"}. */
  static final Pattern SAID =
      Pattern.compile(
          "(?i)(?<![a-z])"
              + WORD
              + "s?\\s+(?:(?:for|of|to)\\s+(?:\\S+\\s+){1,6})?(?:is|was|lautet|ist|=)?\\s*"
              + "(?:now\\s+|still\\s+|just\\s+|simply\\s+)?[\"'`“]?([^\\s\"'`”,;]{5,})");

  private static final Set<String> ABOUT =
      Set.of(
          "changed",
          "expired",
          "unknown",
          "shared",
          "weak",
          "reset",
          "strong",
          "missing",
          "lost",
          "forgotten",
          "none",
          "stolen",
          "leaked",
          "reused",
          "default",
          "required",
          "blank",
          "empty",
          "stored",
          "removed",
          "redacted",
          "hidden",
          "same",
          "yes",
          "true",
          "false",
          "null",
          "known",
          "written",
          "rotated",
          "revoked",
          "disabled",
          "manager",
          "protected",
          "policy",
          "encrypted",
          "hashed",
          "guessed",
          "compromised",
          "always",
          "never",
          "only");

  private Named() {}

  /** Whether what stands after a colon or an equals sign is a secret and not a remark. */
  static boolean isSecretAfterSign(String value, String restOfLine) {
    String bare = bare(value);
    if (bare.length() < 4 || isRemark(bare)) {
      return false;
    }
    if (isMixed(bare) || bare.matches("\\d{4,12}")) {
      return true;
    }
    // A lone word at the end of its line is what a password looks like; a sentence is not.
    return restOfLine.isBlank() && !ABOUT.contains(bare.toLowerCase(Locale.ROOT));
  }

  /** Whether what stands in a sentence is a secret: it mixes letters with digits or signs. */
  static boolean isSecretInSentence(String value) {
    String bare = bare(value);
    return bare.length() >= 5 && !isRemark(bare) && isMixed(bare);
  }

  private static String bare(String value) {
    return value.replaceAll("[.,;:?)\\]]+$", "");
  }

  /** Placeholders, dates, amounts, addresses, numbers of controls, and words with a hyphen. */
  private static boolean isRemark(String value) {
    return value.startsWith("[removed")
        || value.matches("(?i)[<{\\[(*$%].*|[x*•.…_-]+|https?://.*|\\S+@\\S+\\.\\w+")
        || value.matches("(?!\\d{4,}$)[\\d.,:/-]+")
        || value.matches(
            "(?i)A?\\.?\\d+(\\.\\d+)+|[a-z]+(['’/.&-][a-z]+)+|\\d+(st|nd|rd|th)?-?[a-z]+")
        || value.matches(
            "(?i)(iso|nist|sha|aes|rsa|md|oauth|saml|fido|mfa|tls|wpa|base|v)[-/]?\\d\\S*");
  }

  private static boolean isMixed(String value) {
    boolean letter = value.chars().anyMatch(Character::isLetter);
    boolean digit = value.chars().anyMatch(Character::isDigit);
    boolean sign =
        value.substring(0, value.length() - 1).matches(".*[^\\p{L}\\p{N}'’./()-].*")
            || value.matches(".*[!$#%&*^~]");
    boolean capitalInside = value.substring(1).matches(".*\\p{Lu}.*\\p{Ll}.*|.*\\p{Ll}.*\\p{Lu}.*");
    return (letter && digit)
        || (letter && sign)
        || (digit && sign)
        || (capitalInside && value.length() > 9);
  }
}
