package dev.annexbot.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads Markdown: the first {@code #} is the title, every other heading begins a section. */
final class MarkdownReader {
  private static final Pattern HEADING = Pattern.compile("^(#{1,6})\\s+(.*?)\\s*#*$");
  private static final Pattern LINK = Pattern.compile("!?\\[([^]]*)]\\([^)]*\\)");
  private static final Pattern FIELD = Pattern.compile("^title:\\s*\"?(.+?)\"?$");

  private MarkdownReader() {}

  static List<Line> read(String text) {
    List<Line> lines = new ArrayList<>();
    boolean front = false;
    boolean titled = false;
    int number = 0;
    for (String raw : text.lines().toList()) {
      number++;
      if (raw.strip().equals("---") && (number == 1 || front)) {
        front = !front;
        continue;
      }
      if (front) {
        Matcher field = FIELD.matcher(raw.strip());
        if (field.matches()) {
          lines.add(Line.title(field.group(1)));
          titled = true;
        }
        continue;
      }
      Matcher heading = HEADING.matcher(raw);
      if (heading.matches()) {
        boolean title = heading.group(1).length() == 1 && !titled;
        titled |= title;
        lines.add(
            title ? Line.title(plain(heading.group(2))) : Line.heading(plain(heading.group(2))));
      } else {
        lines.add(Line.text(plain(raw)));
      }
    }
    return lines;
  }

  /** Without what only shapes the words; a row of a table becomes its cells. */
  private static String plain(String raw) {
    String text = LINK.matcher(raw).replaceAll("$1").replaceAll("\\*\\*|__|`|<[^>]{1,40}>", "");
    if (text.strip().matches("[|:\\-\\s]+")) {
      return "";
    }
    return text.strip().startsWith("|")
        ? text.strip().replaceAll("^\\||\\|$", "").replaceAll("\\s*\\|\\s*", ": ").strip()
        : text.replaceFirst("^(\\s*)>\\s?", "$1");
  }
}
