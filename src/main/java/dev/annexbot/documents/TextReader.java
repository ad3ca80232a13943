package dev.annexbot.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads plain text. What is numbered, underlined, or all in capitals begins a section. */
final class TextReader {
  private static final Pattern NUMBERED =
      Pattern.compile("^\\d{1,2}(?:\\.\\d{1,2}){0,3}\\.?\\s+\\p{Lu}[^.;:!?]{2,70}$");
  private static final Pattern CAPITALS = Pattern.compile("^\\p{Lu}[\\p{Lu}\\d ,&/-]{3,60}$");
  private static final Pattern UNDERLINE = Pattern.compile("^(?:={3,}|-{3,})$");

  private TextReader() {}

  static List<Line> read(String text) {
    List<String> raw = text.lines().map(String::strip).toList();
    List<Line> lines = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    boolean first = true;
    for (int at = 0; at < raw.size(); at++) {
      String line = raw.get(at);
      boolean underlined = at + 1 < raw.size() && UNDERLINE.matcher(raw.get(at + 1)).matches();
      boolean alone = first && at + 1 < raw.size() && raw.get(at + 1).isEmpty();
      if (line.isEmpty() || UNDERLINE.matcher(line).matches()) {
        end(paragraph, lines);
      } else if (first && (underlined || alone) && line.length() < 90) {
        lines.add(Line.title(line));
      } else if (underlined || looksLikeHeading(line)) {
        end(paragraph, lines);
        lines.add(Line.heading(line));
      } else {
        if (isItem(line)) {
          end(paragraph, lines);
        }
        paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
      }
      first &= line.isEmpty();
    }
    end(paragraph, lines);
    return lines;
  }

  static boolean looksLikeHeading(String line) {
    return NUMBERED.matcher(line).matches() || CAPITALS.matcher(line).matches();
  }

  static boolean isItem(String line) {
    return line.matches("^(?:[-*•–]|\\(?(?:\\d{1,2}|[a-z])[.)])\\s+.*");
  }

  private static void end(StringBuilder paragraph, List<Line> lines) {
    if (!paragraph.isEmpty()) {
      lines.add(Line.text(paragraph.toString()));
      paragraph.setLength(0);
    }
  }
}
