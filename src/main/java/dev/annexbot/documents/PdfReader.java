package dev.annexbot.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads PDF, as far as it holds text; what is larger than the rest begins a section. */
final class PdfReader {
  private PdfReader() {}

  static List<Line> read(Path file) throws IOException, Unreadable {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      List<PdfLine> read = PdfLines.of(document);
      List<Line> lines = new ArrayList<>();
      title(document).map(Line::title).ifPresent(lines::add);
      lines.addAll(paragraphs(read));
      return lines;
    } catch (InvalidPasswordException locked) {
      throw new Unreadable("It is protected by a password.", "Save it without one.");
    } catch (IOException broken) {
      throw new Unreadable(
          "It is no PDF that can be read.", "Open it in a viewer and save it as PDF again.");
    }
  }

  private static Optional<String> title(PDDocument document) {
    return Optional.ofNullable(document.getDocumentInformation().getTitle())
        .map(String::strip)
        // What a word processor fills in by itself is no title.
        .filter(
            each ->
                each.length() > 3
                    && !each.matches("(?i).*(?:untitled|\\.docx?|\\.pdf)$|microsoft word.*"));
  }

  /** Lines become paragraphs again; running heads and page numbers go. */
  private static List<Line> paragraphs(List<PdfLine> read) {
    List<PdfLine> lines = PdfLine.withoutRunning(read);
    float body = PdfLine.usual(lines);
    List<Line> all = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    int page = 0;
    for (PdfLine line : lines) {
      boolean heading = line.isHeading(body);
      if (heading || line.begins() || TextReader.isItem(line.text())) {
        end(paragraph, page, all);
      }
      if (heading) {
        all.add(new Line(kind(line, all, body), line.text(), OptionalInt.of(line.page())));
      } else {
        page = paragraph.isEmpty() ? line.page() : page;
        join(paragraph, line.text());
      }
    }
    end(paragraph, page, all);
    return all;
  }

  /** The very first and much larger line names the document. */
  private static Line.Kind kind(PdfLine line, List<Line> before, float body) {
    return before.isEmpty() && line.size() > body * 1.4f ? Line.Kind.TITLE : Line.Kind.HEADING;
  }

  private static void join(StringBuilder paragraph, String text) {
    int end = paragraph.length() - 1;
    if (end > 0 && paragraph.charAt(end) == '-' && Character.isLetter(paragraph.charAt(end - 1))) {
      // A word that was cut at the end of a line.
      paragraph.setLength(end);
    } else if (end >= 0) {
      paragraph.append(' ');
    }
    paragraph.append(text);
  }

  private static void end(StringBuilder paragraph, int page, List<Line> all) {
    if (!paragraph.isEmpty()) {
      all.add(new Line(Line.Kind.TEXT, paragraph.toString(), OptionalInt.of(page)));
      paragraph.setLength(0);
    }
  }
}
