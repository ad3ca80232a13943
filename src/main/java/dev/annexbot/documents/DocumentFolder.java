package dev.annexbot.documents;

import dev.annexbot.standard.OwnDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The folder with the organization's own documents, with all folders below it. */
public final class DocumentFolder {
  private static final long LARGEST = 50L << 20;

  private final Path folder;

  public DocumentFolder(Path folder) {
    this.folder = folder;
  }

  /** What was read, and what had to be left out. */
  public record Contents(List<OwnDocument> documents, List<Unread> unread) {
    public Contents {
      documents = List.copyOf(documents);
      unread = List.copyOf(unread);
    }
  }

  /** Reads all of it; never fails for the sake of one file. */
  public Contents read() {
    List<OwnDocument> documents = new ArrayList<>();
    List<Unread> unread = new ArrayList<>();
    for (Path file : files()) {
      try {
        documents.add(document(file));
      } catch (Unreadable why) {
        unread.add(new Unread(name(file), why.why(), why.remedy()));
      }
    }
    return new Contents(documents, unread);
  }

  /** Changes whenever a file comes, goes or changes. */
  public String state() {
    StringBuilder state = new StringBuilder();
    for (Path file : files()) {
      state.append(name(file)).append('/').append(stamp(file)).append('\n');
    }
    return state.toString();
  }

  private static String stamp(Path file) {
    try {
      return Files.getLastModifiedTime(file).toMillis() + "/" + Files.size(file);
    } catch (IOException gone) {
      return "gone";
    }
  }

  private OwnDocument document(Path file) throws Unreadable {
    try {
      if (Files.size(file) > LARGEST) {
        throw new Unreadable(
            "It has " + (Files.size(file) >> 20) + " MB.", "Documents of up to 50 MB are read.");
      }
      return Sections.of(name(file), lines(file));
    } catch (CharacterCodingException notUtf8) {
      throw new Unreadable("It is no UTF-8 text.", "Save it as UTF-8.");
    } catch (IOException | RuntimeException broken) {
      throw new Unreadable(
          "It cannot be read (" + broken.getClass().getSimpleName() + ").",
          "Check that the account which runs Annexbot may read it, or save it again.");
    }
  }

  private static List<Line> lines(Path file) throws IOException, Unreadable {
    return switch (ending(file)) {
      case "md", "markdown" -> MarkdownReader.read(Files.readString(file));
      case "txt" -> TextReader.read(Files.readString(file));
      case "pdf" -> PdfReader.read(file);
      case "docx" -> WordReader.read(file);
      default ->
          throw new Unreadable(
              "Files of this kind are not read.",
              "Save it as .docx, .pdf, .md or .txt, or take it out of the folder.");
    };
  }

  private static String ending(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private String name(Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  /** Without what is hidden, and what Word keeps beside a document that somebody has open. */
  private List<Path> files() {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(each -> !folder.relativize(each).toString().matches("(?:.*/)?[.~].*"))
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException unreadable) {
      return List.of();
    }
  }
}
