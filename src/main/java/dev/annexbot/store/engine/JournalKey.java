package dev.annexbot.store.engine;

import dev.annexbot.journal.Chain;
import dev.annexbot.settings.Secret;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The key of the journal: from the settings, or made once and kept in a file for us alone. */
public final class JournalKey {
  public static final String FILE = "journal.key";
  private static final int BYTES = 32;

  private JournalKey() {}

  public static Chain given(Secret key) {
    return new Chain(key.value().getBytes(StandardCharsets.UTF_8));
  }

  /** Of the file in this folder, which is made if there is none. */
  public static Chain of(Path folder) throws StoreRefused {
    Path file = folder.resolve(FILE);
    try {
      if (!Files.exists(file)) {
        make(file);
      }
      return existing(folder);
    } catch (IOException unwritable) {
      throw new StoreRefused(
          "The key of the journal cannot be written to '" + file + "'. Check the folder.",
          unwritable);
    }
  }

  /** Of the file in this folder, which must be there. */
  public static Chain existing(Path folder) throws StoreRefused {
    Path file = folder.resolve(FILE);
    try {
      return new Chain(HexFormat.of().parseHex(Files.readString(file).strip()));
    } catch (IOException | IllegalArgumentException unreadable) {
      throw new StoreRefused(
          "The key of the journal in '"
              + file
              + "' cannot be read. Put it back from a backup; without it the journal cannot be"
              + " proven.",
          unreadable);
    }
  }

  /** Complete under its name or not there at all, whatever happens in between. */
  private static void make(Path file) throws IOException {
    byte[] key = new byte[BYTES];
    new SecureRandom().nextBytes(key);
    Path draft = file.resolveSibling(FILE + ".new");
    Files.deleteIfExists(draft);
    Files.createFile(draft);
    PosixFileAttributeView view = Files.getFileAttributeView(draft, PosixFileAttributeView.class);
    if (view != null) {
      view.setPermissions(PosixFilePermissions.fromString("rw-------"));
    }
    Files.writeString(draft, HexFormat.of().formatHex(key) + "\n", StandardOpenOption.SYNC);
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
