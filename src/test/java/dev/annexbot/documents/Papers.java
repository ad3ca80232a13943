package dev.annexbot.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Writes documents as people have them: with headings, page numbers, tables, passwords. */
public final class Papers {
  private static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);
  private static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);

  private Papers() {}

  /** A policy of three pages with a running head; its second section begins on page 2. */
  public static void pdf(Path file) throws IOException {
    try (PDDocument document = remoteWork()) {
      document.save(file.toFile());
    }
  }

  static void locked(Path file) throws IOException {
    try (PDDocument document = remoteWork()) {
      document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
      document.save(file.toFile());
    }
  }

  static void scan(Path file) throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(file.toFile());
    }
  }

  private static PDDocument remoteWork() throws IOException {
    PDDocument document = new PDDocument();
    page(
        document,
        1,
        "Remote work rules",
        "1 Where we work",
        "You may work from home on up to three days a week. Tell your team lead",
        "the day before. Work from cafes and trains needs a privacy screen.");
    page(
        document,
        2,
        "",
        "2 Networks",
        "Use the company tunnel on every network that is not ours. Free wireless",
        "networks are fine with the tunnel, and never without it.");
    page(
        document,
        3,
        "",
        "3 Visitors at home",
        "Lock the screen when somebody else is in the room. Family members do not",
        "use the company's laptop, not even for a minute.");
    return document;
  }

  private static void page(
      PDDocument document, int number, String title, String heading, String... lines)
      throws IOException {
    PDPage page = new PDPage();
    document.addPage(page);
    try (PDPageContentStream out = new PDPageContentStream(document, page)) {
      write(out, PLAIN, 8, 760, "Internal. Page " + number + " of 3");
      if (!title.isEmpty()) {
        write(out, BOLD, 22, 720, title);
      }
      write(out, BOLD, 14, 680, heading);
      float y = 655;
      for (String line : lines) {
        write(out, PLAIN, 11, y, line);
        y -= 14;
      }
    }
  }

  private static void write(PDPageContentStream out, PDFont font, int size, float y, String text)
      throws IOException {
    out.beginText();
    out.setFont(font, size);
    out.newLineAtOffset(60, y);
    out.showText(text);
    out.endText();
  }

  /** A policy with styles, a list and a table. */
  public static void word(Path file) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      XWPFStyles styles = document.createStyles();
      style(styles, "Titel", "Title");
      style(styles, "berschrift1", "heading 1");
      say(document, "Titel", "Password policy");
      say(document, "berschrift1", "1 Length");
      say(
          document,
          "",
          "A password has at least 14 characters. A passphrase of four words is best.");
      say(document, "berschrift1", "2 When to change it");
      say(
          document,
          "",
          "Change a password only when somebody else may know it. We set no expiry date.");
      XWPFTable table = document.createTable(2, 2);
      table.getRow(0).getCell(0).setText("Administrator accounts");
      table.getRow(0).getCell(1).setText("a hardware key as second factor");
      table.getRow(1).getCell(0).setText("Service accounts");
      table.getRow(1).getCell(1).setText("a random secret out of the vault");
      document.write(out);
    }
  }

  private static void style(XWPFStyles styles, String id, String name) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.addNewName().setVal(name);
    style.setType(STStyleType.PARAGRAPH);
    styles.addStyle(new org.apache.poi.xwpf.usermodel.XWPFStyle(style));
  }

  private static void say(XWPFDocument document, String style, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    if (!style.isEmpty()) {
      paragraph.setStyle(style);
    }
    paragraph.createRun().setText(text);
  }
}
