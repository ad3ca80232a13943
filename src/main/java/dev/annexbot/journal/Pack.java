package dev.annexbot.journal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What an auditor is handed: the lines that speak to a clause, to read and as a table, with hashes
 * and a way to check them.
 *
 * @param title e.g. {@code 7.3 Awareness}
 * @param head the last line of the whole journal when it was made
 * @param trouble what is wrong with the journal, if anything is
 */
public record Pack(
    String title, Period period, List<Entry> entries, Head head, Optional<String> trouble) {
  private static final String STYLE =
      "body{font:15px/1.5 system-ui,sans-serif;max-width:70em;margin:2em auto;padding:0 1em}"
          + "table{border-collapse:collapse;width:100%}"
          + "th,td{border:1px solid #bbb;padding:.3em .5em;text-align:left;font-size:13px}";

  public Pack {
    entries = List.copyOf(entries);
  }

  /** From then (inclusive) to then (exclusive), and when the pack was made. */
  public record Period(Instant from, Instant until, Instant made) {}

  /** All files of the pack, by their names. */
  public Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("evidence.html", html());
    files.put("entries.csv", csv());
    StringBuilder sums = new StringBuilder();
    files.forEach((name, text) -> sums.append(sha256(text)).append("  ").append(name).append('\n'));
    files.put("SHA256SUMS", sums.toString());
    files.put("verify.sh", "#!/bin/sh\n" + VERIFY);
    return files;
  }

  private static final String VERIFY =
      """
      # Says whether the files of this pack are as they were made. To see that no line of the
      # journal was changed or cut off since, whoever runs the assistant types
      #   ./annexbot verify-journal --anchor THE-HEAD-NAMED-IN-EVIDENCE.HTML
      cd "$(dirname "$0")" && sha256sum -c SHA256SUMS
      """;

  private String html() {
    StringBuilder html = new StringBuilder(1_000);
    html.append("<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>")
        .append(escaped("Evidence: " + title))
        .append("</title>\n<style>" + STYLE + "</style>\n<h1>")
        .append(escaped("Evidence: " + title))
        .append("</h1>\n<p>From ")
        .append(period.from())
        .append(" to ")
        .append(period.until())
        .append(", made ")
        .append(period.made())
        .append(
            ". These are the lines of the assistant's journal that speak to this number. They"
                + " show what was done; whether a requirement is met is for people to judge.</p>\n")
        .append("<p>The journal ")
        .append(
            trouble
                .map(what -> "<strong>does not hold</strong>: " + escaped(what))
                .orElse("holds: no line was changed or left out up to this head."))
        .append(" Head: <code>")
        .append(head)
        .append("</code></p>\n<h2>How often</h2>\n<table><tr><th>act<th>times</tr>\n");
    counts()
        .forEach(
            (act, times) ->
                html.append("<tr><td>")
                    .append(escaped(act))
                    .append("<td>")
                    .append(times)
                    .append("</tr>\n"));
    html.append("</table>\n<h2>Each</h2>\n<table><tr><th>no.<th>when (UTC)<th>who<th>act<th>object")
        .append("<th>before<th>after<th>text seen</tr>\n");
    entries.forEach(
        each -> {
          html.append("<tr>");
          shown(each).forEach(cell -> html.append("<td>").append(escaped(cell)));
          html.append("</tr>\n");
        });
    return html.append("</table>\n</html>\n").toString();
  }

  private Map<String, Long> counts() {
    Map<String, Long> counts = new TreeMap<>();
    entries.forEach(each -> counts.merge(each.act(), 1L, Long::sum));
    return counts;
  }

  private static List<String> shown(Entry entry) {
    return List.of(
        Long.toString(entry.number()),
        entry.at().toString(),
        entry.who(),
        entry.act(),
        entry.object(),
        entry.before(),
        entry.after(),
        entry.text());
  }

  private String csv() {
    StringBuilder csv =
        new StringBuilder("number,at,who,act,object,before,after,text seen,hash\r\n");
    entries.forEach(
        each -> {
          shown(each).forEach(cell -> csv.append(quoted(cell)).append(','));
          csv.append(quoted(each.hash())).append("\r\n");
        });
    return csv.toString();
  }

  /** A cell that no spreadsheet takes for a formula. */
  private static String quoted(String cell) {
    String harmless = cell.matches("(?s)[=+\\-@\\t\\r\\n＝＋－＠].*") ? "'" + cell : cell;
    return '"' + harmless.replace("\"", "\"\"") + '"';
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
