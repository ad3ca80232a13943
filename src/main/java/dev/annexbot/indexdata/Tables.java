package dev.annexbot.indexdata;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a CSV file: lines of {@code # name: value}, a line with the columns, then rows. */
final class Tables {

  /** A row with the line it ends on. */
  record Row(int line, List<String> cells) {}

  /** A table with what its comment lines say. */
  record Table(Map<String, String> notes, List<Row> rows) {}

  private Tables() {}

  static Table read(String name, List<String> lines, List<String> columns, Mistakes mistakes) {
    Map<String, String> notes = new HashMap<>();
    lines.stream()
        .takeWhile(line -> line.startsWith("#"))
        .filter(line -> line.contains(": "))
        .forEach(
            line ->
                notes.put(
                    line.substring(1, line.indexOf(": ")).strip(),
                    line.substring(line.indexOf(": ") + 2).strip()));
    return new Table(notes, rows(name, String.join("\n", lines), columns, mistakes));
  }

  private static List<Row> rows(String name, String text, List<String> columns, Mistakes mistakes) {
    List<Row> rows = new ArrayList<>();
    CSVFormat format = CSVFormat.RFC4180.builder().setCommentMarker('#').get();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      boolean head = true;
      for (CSVRecord row : parser) {
        int line = Math.toIntExact(parser.getCurrentLineNumber());
        List<String> cells = row.stream().map(String::strip).toList();
        if (head) {
          head = false;
          if (!cells.equals(columns)) {
            mistakes.add(
                name, line, "The columns are " + cells + ".", "Make them " + columns + ".");
            return List.of();
          }
        } else if (cells.size() != columns.size()) {
          mistakes.add(
              name,
              line,
              "This row has " + cells.size() + " cells, not " + columns.size() + ".",
              "Put quotes around a cell with a comma in it.");
        } else {
          rows.add(new Row(line, cells));
        }
      }
    } catch (CSVException | UncheckedIOException torn) {
      mistakes.add(name, 0, "The table cannot be read: a quote is not closed.", "Close it.");
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return rows;
  }
}
