package dev.annexbot.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.EmptyFileException;
import org.apache.poi.openxml4j.exceptions.NotOfficeXmlFileException;
import org.apache.poi.openxml4j.exceptions.OLE2NotOfficeXmlFileException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Reads Word's {@code .docx}: what has the style of a heading begins a section. */
final class WordReader {
  private static final int BODY = 9;

  private WordReader() {}

  static List<Line> read(Path file) throws IOException, Unreadable {
    try (InputStream in = Files.newInputStream(file);
        XWPFDocument document = new XWPFDocument(in)) {
      List<Line> lines = new ArrayList<>();
      for (IBodyElement element : document.getBodyElements()) {
        switch (element) {
          case XWPFParagraph paragraph -> lines.add(line(paragraph, document));
          case XWPFTable table -> table.getRows().forEach(row -> lines.add(Line.text(cells(row))));
          default -> {
            // Pictures and fields say nothing.
          }
        }
      }
      return lines;
    } catch (OLE2NotOfficeXmlFileException protectedOrOld) {
      throw new Unreadable(
          "It is protected by a password, or in the format of Word before 2007.",
          "Save it as .docx without a password.");
    } catch (NotOfficeXmlFileException | EmptyFileException | OpenXML4JRuntimeException broken) {
      throw new Unreadable("It is no Word document.", "Save it as .docx again.");
    }
  }

  private static Line line(XWPFParagraph paragraph, XWPFDocument document) {
    String text = paragraph.getText().strip();
    String style = style(paragraph, document);
    if (style.equals("title")) {
      return Line.title(text);
    }
    boolean outlined =
        paragraph.getCTP().getPPr() != null
            && paragraph.getCTP().getPPr().getOutlineLvl() != null
            && paragraph.getCTP().getPPr().getOutlineLvl().getVal().intValue() < BODY;
    return style.matches("heading ?\\d") || outlined ? Line.heading(text) : Line.text(text);
  }

  /** Word keeps the English name of its own styles in every language. */
  private static String style(XWPFParagraph paragraph, XWPFDocument document) {
    String id = paragraph.getStyle();
    if (id == null) {
      return "";
    }
    return Optional.ofNullable(document.getStyles())
        .map(styles -> styles.getStyle(id))
        .map(XWPFStyle::getName)
        .orElse(id)
        .toLowerCase(Locale.ROOT);
  }

  private static String cells(XWPFTableRow row) {
    return row.getTableCells().stream()
        .map(XWPFTableCell::getText)
        .map(String::strip)
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining(": "));
  }
}
