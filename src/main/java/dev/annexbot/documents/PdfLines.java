package dev.annexbot.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the lines of a PDF out of it, with their size and place. */
final class PdfLines extends PDFTextStripper {
  private static final float APART = 1.6f;

  private final List<PdfLine> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<TextPosition> letters = new ArrayList<>();
  private float lastBottom = -1;
  private int lastPage;

  private PdfLines() {
    setSortByPosition(true);
  }

  static List<PdfLine> of(PDDocument document) throws IOException {
    PdfLines lines = new PdfLines();
    lines.getText(document);
    lines.end();
    return lines.lines;
  }

  @Override
  protected void writeString(String word, List<TextPosition> positions) {
    text.append(word);
    letters.addAll(positions);
  }

  @Override
  protected void writeWordSeparator() {
    text.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    end();
  }

  @Override
  protected void endPage(org.apache.pdfbox.pdmodel.PDPage page) {
    end();
  }

  private void end() {
    String line = text.toString().replaceAll("\\s+", " ").strip();
    if (!line.isEmpty() && !letters.isEmpty()) {
      TextPosition first = letters.getFirst();
      float bottom = first.getYDirAdj();
      boolean begins =
          getCurrentPageNo() != lastPage || bottom - lastBottom > first.getHeightDir() * APART * 2;
      lines.add(
          new PdfLine(
              line,
              Math.round(first.getFontSizeInPt() * 2) / 2f,
              letters.stream().allMatch(PdfLines::isBold),
              begins,
              getCurrentPageNo()));
      lastBottom = bottom;
      lastPage = getCurrentPageNo();
    }
    text.setLength(0);
    letters.clear();
  }

  private static boolean isBold(TextPosition letter) {
    String font = String.valueOf(letter.getFont().getName()).toLowerCase(Locale.ROOT);
    return font.contains("bold") || font.contains("black");
  }
}
