package dev.annexbot;

import dev.annexbot.answer.Answers;
import dev.annexbot.indexdata.IndexData;
import dev.annexbot.indexdata.IndexDataFolder;
import dev.annexbot.indexdata.IndexDataMistakes;
import dev.annexbot.standard.Catalogue;
import java.nio.file.Path;
import java.util.Optional;

/** The real index-data, read once for all tests. */
public final class Shelf {
  public static final Path FOLDER = Path.of("index-data");
  public static final IndexData DATA = read();
  public static final Catalogue CATALOGUE = DATA.catalogue();
  public static final Answers ANSWERS = new Answers(CATALOGUE, DATA.vocabulary());

  private Shelf() {}

  private static IndexData read() {
    try {
      return IndexDataFolder.read(FOLDER, Optional.empty());
    } catch (IndexDataMistakes wrong) {
      throw new IllegalStateException(wrong);
    }
  }
}
