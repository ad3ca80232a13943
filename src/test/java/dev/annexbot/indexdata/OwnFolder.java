package dev.annexbot.indexdata;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.annexbot.Shelf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** An organization's own folder of index-data, laid over the one that comes along. */
public final class OwnFolder {
  private OwnFolder() {}

  /** Writes a file there, with the folders above it. */
  public static void put(Path own, String file, String text) throws IOException {
    Path path = own.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  /** What is wrong with both together; fails if nothing is. */
  static List<Mistake> mistakes(Path own) {
    return catchThrowableOfType(
            IndexDataMistakes.class, () -> IndexDataFolder.read(Shelf.FOLDER, Optional.of(own)))
        .mistakes();
  }
}
