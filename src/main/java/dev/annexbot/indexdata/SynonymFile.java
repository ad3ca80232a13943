package dev.annexbot.indexdata;

import java.util.ArrayList;
import java.util.List;

/** Reads {@code synonyms.txt}: lines like {@code mfa, 2fa => multi-factor authentication}. */
final class SynonymFile {
  private SynonymFile() {}

  static List<String> read(String name, List<String> lines, Mistakes mistakes) {
    List<String> synonyms = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      String[] sides = line.split("=>", -1);
      boolean hollow = line.matches(".*(^|,|=>)\\s*(,|=>|$).*");
      if (sides.length > 2 || hollow || (sides.length == 1 && !line.contains(","))) {
        mistakes.add(
            name,
            at + 1,
            "'" + line + "' is no rule.",
            "Write 'mfa, 2fa => multi-factor authentication' or 'phone, mobile'.");
      } else {
        synonyms.add(line);
      }
    }
    return synonyms;
  }
}
