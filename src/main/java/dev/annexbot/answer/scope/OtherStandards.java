package dev.annexbot.answer.scope;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognizes questions about standards, laws and frameworks that we hold no text on. */
public final class OtherStandards {
  /** In a question of so few words, a name is what it is about. */
  private static final int FEW = 6;

  private static final Pattern ISO =
      Pattern.compile(
          "\\b(?:iso|iec|en|din)(?:\\s*/?\\s*(?:iec|iso))?[\\s:-]*(\\d{4,5})(?:-\\d+)?\\b");
  private static final Pattern BARE =
      Pattern.compile(
          "\\b(9001|14001|13485|15408|16949|17021|17024|17025|19011|20000|22301|22313|27003|27004|27006|27007|"
              + "27010|27011|27014|27019|27031|27032|27033|27034|27035|27036|27037|27040|27043|27099|27103|"
              + "27400|27550|27559|27563|27706|27799|28000|29100|29134|31000|31010|37001|37301|38500|42001|"
              + "42005|45001|50001|62304|62443)(?:-\\d+)?\\b");
  private static final Pattern NAMED =
      Pattern.compile(
          "\\b(pci[ -]?dss|pci|hipaa|hitrust(?: csf)?|tisax|cobit(?:"
              + " ?\\d+)?|itil|fedramp|cmmc|sox|sarbanes[ -]oxley|swift"
              + " (?:csp|cscf)|ccpa|cpra|glba|ferpa|fisma|nerc(?: cip)?|cis"
              + " (?:controls?|benchmarks?|top)|soc ?1|soc ?3|it-?grundschutz|bsi|c5|cyber"
              + " essentials(?: plus)?|essential (?:8|eight)|eu ai act|ai act|cyber resilience"
              + " act|cra|eidas|fips(?: 140)?(?:-\\d)?|common criteria|mitre(?: att&?ck)?|owasp|six"
              + " sigma|prince2|togaf|iatf|haccp|lgpd|pipeda|popia|vda isa|vda-isa|nist ai"
              + " rmf|800-171|800-37|800-30|800-61|800-88|psd2|mifid|basel iii|solvency"
              + " ii|asvs|slsa|csa star|ccm|sabsa|gxp|irap|kritis)\\b");

  /** Names that mean nothing else, so that a question with one is about it, wherever it stands. */
  private static final Pattern UNMISTAKABLE =
      Pattern.compile(
          "\\b(pci[ -]?dss|hipaa|hitrust(?: csf)?|tisax|cobit(?:"
              + " ?\\d+)?|fedramp|cmmc|sarbanes[ -]oxley|swift"
              + " (?:csp|cscf)|ccpa|cpra|glba|ferpa|fisma|nerc(?: cip)?|soc ?1|soc ?3|"
              + "it-?grundschutz|bsi c5|c5 (?:type|attestation|report)|cyber essentials(?:"
              + " plus)?|essential (?:8|eight)|(?:eu )?ai act|cyber resilience"
              + " act|eidas|iatf|lgpd|pipeda|popia|vda[ -]isa|psd2|basel iii|solvency ii|csa"
              + " star|irap|kritis|trust services criteria|cer directive)\\b");

  /** With such a word, it is about us as well. */
  private static final Pattern WITH_OURS =
      Pattern.compile("\\b(?:iso|controls?|clauses?|annex|evidence|map\\w*|compared?)\\b");

  /** What index-data has pages or crosswalks on. */
  private static final Set<String> KNOWN =
      Set.of("27000", "27001", "27002", "27005", "27017", "27018", "27701");

  private static final Pattern OURS =
      Pattern.compile(
          "\\b(?:27000|27001|27002|27005|27017|27018|27701|27k|annex a|isms|soa|iso certifi\\w+|our"
              + " certificate|soc ?2|nis ?2|gdpr|dora)\\b");

  /** What stands before a name that the question is about, and not one that it only mentions. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:\\b(?:what|which|what's|whats|how many|how much|explain|list|tell me|describe|show"
              + " me|give me|summari[sz]e|"
              + "in|of|by|from|under|against|on|to|with|for|is|about|implement)\\s+)(?:(?:the|a|an|are|is|does|do|about|me|in|of|"
              + "iso|eu|all|levels?|controls?|requirements?|clauses?|articles?|clause|chapter|principles|phases|top|new|current|\\d+)"
              + " )*$");

  /** What stands behind such a name. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "^[\\s?!.:,-]*$|^\\S*\\s+(?:\\S+\\s+)?(?:says?|requires?|requirements?|asks?|wants?|covers?|clauses?|articles?|sections?|certifi\\w+|complian\\w+|audits?|have|has|defines?|module|process(?:es)?|report|assessment|rules?|chapter"
              + " \\d)\\b");

  private static final Pattern WORD = Pattern.compile("[a-z0-9]+");

  /** Words in such names that are no abbreviations. */
  private static final Set<String> WORDS =
      Set.of(
          "act",
          "attestation",
          "basel",
          "benchmark",
          "benchmarks",
          "cobit",
          "common",
          "control",
          "controls",
          "criteria",
          "cyber",
          "directive",
          "eight",
          "essential",
          "essentials",
          "oxley",
          "plus",
          "prince2",
          "report",
          "resilience",
          "sarbanes",
          "services",
          "sigma",
          "six",
          "solvency",
          "star",
          "swift",
          "top",
          "trust",
          "type");

  private OtherStandards() {}

  /** The name of another standard that the question is about, as people write it. */
  public static Optional<String> in(String question) {
    String text = question.toLowerCase(Locale.ROOT);
    // "27001 and 9001" is a question of ours that mentions a neighbour.
    if (OURS.matcher(text).find()) {
      return Optional.empty();
    }
    return number(text, ISO)
        .or(() -> number(text, BARE))
        .map(each -> "ISO " + each)
        .or(() -> named(text));
  }

  private static Optional<String> named(String text) {
    Matcher sure = UNMISTAKABLE.matcher(text);
    if (sure.find() && !WITH_OURS.matcher(text).find()) {
      return Optional.of(written(sure.group(1)));
    }
    Matcher named = NAMED.matcher(text);
    return named.find()
            && (text.split("\\s+").length <= FEW
                || BEFORE.matcher(text.substring(0, named.start())).find()
                || BEHIND.matcher(text.substring(named.end())).find())
        ? Optional.of(written(named.group(1)))
        : Optional.empty();
  }

  private static Optional<String> number(String text, Pattern pattern) {
    Matcher matcher = pattern.matcher(text);
    Optional<String> other = Optional.empty();
    while (matcher.find()) {
      if (KNOWN.contains(matcher.group(1))) {
        return Optional.empty();
      }
      other = other.isPresent() ? other : Optional.of(matcher.group(1));
    }
    return other;
  }

  private static String written(String name) {
    StringBuilder written = new StringBuilder();
    Matcher word = WORD.matcher(name);
    while (word.find()) {
      String each = word.group();
      word.appendReplacement(
          written,
          WORDS.contains(each)
              ? each.substring(0, 1).toUpperCase(Locale.ROOT) + each.substring(1)
              : each.toUpperCase(Locale.ROOT));
    }
    return word.appendTail(written).toString();
  }
}
