package dev.annexbot.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.standard.OwnDocument;
import dev.annexbot.standard.OwnDocument.Passage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentFolderTest {
  @TempDir private Path folder;

  private OwnDocument only() {
    DocumentFolder.Contents contents = new DocumentFolder(folder).read();
    assertThat(contents.unread()).isEmpty();
    assertThat(contents.documents()).hasSize(1);
    return contents.documents().getFirst();
  }

  @Test
  void readsTheSectionsOfMarkdownByTheirHeadings() throws IOException {
    Files.createDirectories(folder.resolve("it"));
    Files.writeString(
        folder.resolve("it/phones.md"),
        """
        # Phones

        Everybody has one.

        ## Lost **phones**

        - Call the [help desk](https://example.com/help) at once.
        > We erase it.

        | Who | What |
        | --- | --- |
        | Help desk | erases |
        """);

    OwnDocument document = only();

    assertThat(document.file()).isEqualTo("it/phones.md");
    assertThat(document.title()).isEqualTo("Phones");
    assertThat(document.passages())
        .containsExactly(
            new Passage("", OptionalInt.empty(), "Everybody has one."),
            new Passage(
                "Lost phones",
                OptionalInt.empty(),
                "- Call the help desk at once.\nWe erase it.\nWho: What\nHelp desk: erases"));
  }

  @Test
  void readsTheSectionsOfTextByNumbersCapitalsAndLines() throws IOException {
    Files.writeString(
        folder.resolve("clean_desk.txt"),
        """
        Clean desk rules

        1. Papers
        Papers with names on them go into
        the locked drawer at night.

        SCREENS AND BOARDS
        Lock the screen. Wipe the board.

        Visitors
        --------
        Nobody leaves a visitor alone.
        """);

    OwnDocument document = only();

    assertThat(document.title()).isEqualTo("Clean desk rules");
    assertThat(document.passages())
        .extracting(Passage::heading)
        .containsExactly("1. Papers", "SCREENS AND BOARDS", "Visitors");
    assertThat(document.passages().getFirst().text())
        .isEqualTo("Papers with names on them go into the locked drawer at night.");
  }

  @Test
  void readsTheSectionsOfAPdfWithTheirPagesAndWithoutTheRunningHead() throws IOException {
    Papers.pdf(folder.resolve("remote.pdf"));

    OwnDocument document = only();

    assertThat(document.title()).isEqualTo("Remote work rules");
    assertThat(document.passages())
        .extracting(Passage::heading)
        .containsExactly("1 Where we work", "2 Networks", "3 Visitors at home");
    Passage networks = document.passages().get(1);
    assertThat(networks.page()).hasValue(2);
    assertThat(networks.text())
        .isEqualTo(
            "Use the company tunnel on every network that is not ours. Free wireless networks are"
                + " fine with the tunnel, and never without it.");
  }

  @Test
  void readsTheSectionsOfAWordDocumentByItsStylesInAnyLanguage() throws IOException {
    Papers.word(folder.resolve("passwords.docx"));

    OwnDocument document = only();

    assertThat(document.title()).isEqualTo("Password policy");
    assertThat(document.passages())
        .extracting(Passage::heading)
        .containsExactly("1 Length", "2 When to change it");
    assertThat(document.passages().get(1).text())
        .contains("Administrator accounts: a hardware key as second factor");
  }

  @Test
  void saysOfEachFileThatItLeavesOutWhyAndWhatToDo() throws IOException {
    Papers.locked(folder.resolve("locked.pdf"));
    Papers.scan(folder.resolve("scan.pdf"));
    Files.writeString(folder.resolve("broken.pdf"), "no PDF at all");
    Files.writeString(folder.resolve("broken.docx"), "no Word document at all");
    Files.writeString(folder.resolve("list.xlsx"), "");
    Files.write(folder.resolve("old.txt"), "Schlüssel".getBytes(StandardCharsets.ISO_8859_1));
    Files.writeString(folder.resolve("empty.md"), "# A title alone\n");
    Files.writeString(folder.resolve("~$passwords.docx"), "what Word keeps beside an open file");
    Files.writeString(folder.resolve("fine.md"), "# Fine\n\nThis one is read all the same.\n");

    DocumentFolder.Contents contents = new DocumentFolder(folder).read();

    assertThat(contents.documents()).extracting(OwnDocument::file).containsExactly("fine.md");
    assertThat(contents.unread().stream().map(Unread::toString))
        .containsExactly(
            "broken.docx: It is no Word document. Save it as .docx again.",
            "broken.pdf: It is no PDF that can be read. Open it in a viewer and save it as PDF"
                + " again.",
            "empty.md: It holds no text. If it is a scan, run text recognition over it; if it is"
                + " empty, take it away.",
            "list.xlsx: Files of this kind are not read. Save it as .docx, .pdf, .md or .txt, or"
                + " take it out of the folder.",
            "locked.pdf: It is protected by a password. Save it without one.",
            "old.txt: It is no UTF-8 text. Save it as UTF-8.",
            "scan.pdf: It holds no text. If it is a scan, run text recognition over it; if it is"
                + " empty, take it away.");
  }

  @Test
  void cutsALongSectionWhereAParagraphEnds() throws IOException {
    String paragraph = "Keep the room locked. ".repeat(40).strip();
    Files.writeString(folder.resolve("long.md"), "# Rooms\n\n" + (paragraph + "\n\n").repeat(5));

    List<Passage> passages = only().passages();

    assertThat(passages).hasSizeGreaterThan(1);
    assertThat(passages).allSatisfy(each -> assertThat(each.text()).endsWith("locked."));
  }

  @Test
  void callsADocumentWithoutTitleByItsFile() throws IOException {
    Files.writeString(folder.resolve("leaver_check-list.md"), "Take the badge back.\n");

    assertThat(only().title()).isEqualTo("Leaver check list");
  }

  @Test
  void noticesThatAFileHasComeGoneOrChanged() throws IOException {
    DocumentFolder read = new DocumentFolder(folder);
    String empty = read.state();
    Files.writeString(folder.resolve("a.md"), "One.");
    String one = read.state();
    Files.writeString(folder.resolve("a.md"), "One, two.");
    String changed = read.state();
    Files.delete(folder.resolve("a.md"));

    assertThat(List.of(empty, one, changed)).doesNotHaveDuplicates();
    assertThat(read.state()).isEqualTo(empty);
  }
}
