package dev.annexbot.store.engine;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The folder of the database: for our account alone, and for one process at a time. The operating
 * system lifts the lock when the process ends, however it ends.
 */
public final class DataFolder implements AutoCloseable {
  public static final String DATABASE = "annexbot.db";

  private final Path folder;
  private final FileChannel lock;

  private DataFolder(Path folder, FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
  }

  static DataFolder enter(Path folder) throws StoreRefused {
    try {
      Files.createDirectories(folder);
      keepOthersOut(folder);
      return new DataFolder(folder, lock(folder));
    } catch (FileAlreadyExistsException notAFolder) {
      throw new StoreRefused(
          "'" + folder + "' is a file. Set ANNEXBOT_DATA to a folder.", notAFolder);
    } catch (IOException closed) {
      throw new StoreRefused(
          "The folder '"
              + folder
              + "' cannot be written ("
              + closed.getClass().getSimpleName()
              + "). Give the account that runs Annexbot the right to, or set ANNEXBOT_DATA to"
              + " another folder.",
          closed);
    }
  }

  private static void keepOthersOut(Path folder) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
    if (view != null) {
      view.setPermissions(PosixFilePermissions.fromString("rwx------"));
    }
  }

  private static FileChannel lock(Path folder) throws IOException, StoreRefused {
    FileChannel channel =
        FileChannel.open(
            folder.resolve("annexbot.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return channel;
      }
    } catch (OverlappingFileLockException ourselves) {
      // refused below, as if it were another process
    }
    channel.close();
    throw new StoreRefused(
        "Another Annexbot is using the folder '"
            + folder
            + "'. Stop that one first, or set ANNEXBOT_DATA to another folder.");
  }

  Path path() {
    return folder;
  }

  Path database() {
    return folder.resolve(DATABASE);
  }

  /**
   * Whether the operating system shows the folder to our account alone; true where it cannot say.
   */
  boolean isPrivate() throws IOException {
    PosixFileAttributeView view =
        Files.getFileAttributeView(folder, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    return view == null
        || PosixFilePermissions.toString(view.readAttributes().permissions()).endsWith("------");
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
