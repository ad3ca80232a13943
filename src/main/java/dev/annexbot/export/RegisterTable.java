package dev.annexbot.export;

import dev.annexbot.risk.Risk;
import dev.annexbot.risk.RiskText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The register as a table: a row for each risk, in its latest version. */
public final class RegisterTable {
  private RegisterTable() {}

  public static Cells write(List<Risk> risks) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(RiskText.NAMES);
    risks.forEach(risk -> rows.add(List.copyOf(RiskText.write(risk).values())));
    return new Cells(rows);
  }

  /**
   * The register of a table; the columns may be in any order.
   *
   * @throws ExportMistake with the row and the remedy of the first mistake
   */
  public static List<Risk> read(Cells cells) throws ExportMistake {
    if (cells.rows().isEmpty()) {
      throw new ExportMistake("The table is empty. Its first row has to name the columns.");
    }
    List<String> names = cells.rows().getFirst();
    for (String name : RiskText.NAMES) {
      if (!names.contains(name)) {
        throw new ExportMistake(
            "Row 1: the column '" + name + "' is missing. Keep the columns as they were exported.");
      }
    }
    List<Risk> risks = new ArrayList<>();
    Set<Integer> numbers = new HashSet<>();
    for (int at = 1; at < cells.rows().size(); at++) {
      Risk risk = read(names, cells.rows().get(at), at + 1);
      if (!numbers.add(risk.id().number())) {
        throw new ExportMistake(
            "Row " + (at + 1) + ": " + risk.id() + " stands here twice. Keep one of the two.");
      }
      risks.add(risk);
    }
    return risks;
  }

  private static Risk read(List<String> names, List<String> row, int number) throws ExportMistake {
    if (row.size() > names.size()) {
      throw new ExportMistake("Row " + number + " has more cells than there are columns.");
    }
    Map<String, String> text = new HashMap<>();
    for (int column = 0; column < row.size(); column++) {
      text.put(names.get(column), row.get(column));
    }
    try {
      return RiskText.read(text);
    } catch (IllegalArgumentException unreadable) {
      throw new ExportMistake("Row " + number + ": " + unreadable.getMessage(), unreadable);
    }
  }
}
