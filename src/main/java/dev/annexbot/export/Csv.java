package dev.annexbot.export;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** Tables as CSV, in UTF-8 with the mark by which spreadsheets recognize it. */
public final class Csv {
  private static final String MARK = "\uFEFF";
  private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().get();

  private Csv() {}

  public static byte[] write(Cells cells) {
    StringBuilder text = new StringBuilder(MARK);
    try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
      for (List<String> row : cells.rows()) {
        printer.printRecord(row.stream().map(Cells::safe).toList());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Reads what {@link #write} wrote, also after a spreadsheet has saved it.
   *
   * @throws ExportMistake if it is no CSV
   */
  public static Cells read(byte[] bytes) throws ExportMistake {
    String text = new String(bytes, StandardCharsets.UTF_8);
    List<List<String>> rows = new ArrayList<>();
    try (CSVParser parser =
        CSVParser.parse(
            new StringReader(text.startsWith(MARK) ? text.substring(1) : text), FORMAT)) {
      for (CSVRecord row : parser) {
        rows.add(row.stream().map(Cells::original).toList());
      }
    } catch (IOException | UncheckedIOException torn) {
      throw new ExportMistake("This is no CSV: " + torn.getMessage(), torn);
    }
    return new Cells(rows);
  }
}
