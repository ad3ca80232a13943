package dev.annexbot.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Tables as workbooks. Every cell is a text, so that a spreadsheet calculates none of them. */
public final class Xlsx {
  /** What a cell of a spreadsheet can hold. */
  private static final int LONGEST_CELL = 32_767;

  private Xlsx() {}

  public static byte[] write(String sheetName, Cells cells) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "Annexbot", "1.0")) {
      Worksheet sheet = workbook.newWorksheet(sheetName);
      for (int row = 0; row < cells.rows().size(); row++) {
        List<String> texts = cells.rows().get(row);
        for (int column = 0; column < texts.size(); column++) {
          sheet.value(row, column, fitting(Cells.safe(texts.get(column))));
        }
      }
      sheet.range(0, 0, 0, Math.max(0, cells.rows().getFirst().size() - 1)).style().bold().set();
      sheet.freezePane(0, 1);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static String fitting(String text) {
    return text.substring(0, Math.min(text.length(), LONGEST_CELL));
  }

  /**
   * Reads the first sheet.
   *
   * @throws ExportMistake if it is no workbook
   */
  public static Cells read(byte[] bytes) throws ExportMistake {
    List<List<String>> rows = new ArrayList<>();
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes));
        Stream<Row> stream = workbook.getFirstSheet().openStream()) {
      stream.forEach(row -> rows.add(texts(row)));
    } catch (IOException | RuntimeException torn) {
      throw new ExportMistake("This is no workbook that can be read: save it as XLSX.", torn);
    }
    return new Cells(rows);
  }

  private static List<String> texts(Row row) {
    List<String> texts = new ArrayList<>();
    for (int column = 0; column < row.getCellCount(); column++) {
      texts.add(row.getOptionalCell(column).map(Cell::getText).map(Cells::original).orElse(""));
    }
    return texts;
  }
}
