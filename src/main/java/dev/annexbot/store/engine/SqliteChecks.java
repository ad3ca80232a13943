package dev.annexbot.store.engine;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * Looks whether the database can be written to and keeps its word; asks it, instead of trusting.
 */
public final class SqliteChecks {
  private static final Set<String> OVER_THE_NETWORK =
      Set.of("nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afs", "9p", "fuse.sshfs");
  private static final long ENOUGH_BYTES = 100L << 20;

  private final DataFolder folder;
  private final Database database;
  private final Clock clock;

  SqliteChecks(DataFolder folder, Database database, Clock clock) {
    this.folder = folder;
    this.database = database;
    this.clock = clock;
  }

  List<Check> run() {
    return List.of(writable(), durable(), undamaged(), unseen(), local(), roomy());
  }

  private Check writable() {
    return new WriteCheck(database, clock)
        .run(
            folder.database().toString(),
            "See whether the disk is full, and whether the folder belongs to the account that runs"
                + " Annexbot.");
  }

  private Check durable() {
    String found =
        database.write(
            handle ->
                "journal_mode=%s synchronous=%s foreign_keys=%s busy_timeout=%s"
                    .formatted(
                        pragma(handle, "journal_mode"),
                        pragma(handle, "synchronous"),
                        pragma(handle, "foreign_keys"),
                        pragma(handle, "busy_timeout")));
    return Check.of(
        "What is committed survives a power cut",
        found.equals("journal_mode=wal synchronous=2 foreign_keys=1 busy_timeout=5000"),
        found,
        "Put the folder on a local disk: the write-ahead log works nowhere else.");
  }

  private Check undamaged() {
    String found = database.read(handle -> pragma(handle, "quick_check(1)"));
    return Check.of(
        "The database is undamaged",
        found.equals("ok"),
        found,
        "Stop Annexbot and put back a backup of the database.");
  }

  private Check unseen() {
    String what = "Nobody else may read the folder";
    String remedy = "Run chmod 700 on the folder.";
    try {
      return Check.of(what, folder.isPrivate(), folder.path().toString(), remedy);
    } catch (IOException unreadable) {
      return Check.of(what, false, unreadable.toString(), remedy);
    }
  }

  private Check local() {
    String what = "The folder is on a local disk";
    String remedy = "Set ANNEXBOT_DATA to a folder on a local disk; locks do not hold elsewhere.";
    try {
      String type = store().type().toLowerCase(Locale.ROOT);
      return Check.of(what, !OVER_THE_NETWORK.contains(type), type, remedy);
    } catch (IOException unreadable) {
      return Check.of(what, false, unreadable.toString(), remedy);
    }
  }

  private Check roomy() {
    String what = "There is room on the disk";
    String remedy = "Make room: at least 100 MB.";
    try {
      long bytes = store().getUsableSpace();
      return Check.of(what, bytes >= ENOUGH_BYTES, (bytes >> 20) + " MB", remedy);
    } catch (IOException unreadable) {
      return Check.of(what, false, unreadable.toString(), remedy);
    }
  }

  private FileStore store() throws IOException {
    return Files.getFileStore(folder.path());
  }

  private static String pragma(Handle handle, String name) {
    return handle.createQuery("pragma " + name).mapTo(String.class).one();
  }
}
