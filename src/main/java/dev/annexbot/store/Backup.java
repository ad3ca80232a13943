package dev.annexbot.store;

import dev.annexbot.settings.Settings;
import dev.annexbot.store.engine.DataFolder;
import dev.annexbot.store.engine.JournalKey;
import dev.annexbot.store.engine.Migrations;
import dev.annexbot.store.engine.Sqlite;
import dev.annexbot.store.engine.StoreRefused;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Copies the database in a file while it is in use; the copy is whole, and looked through. */
public final class Backup {
  private Backup() {}

  /**
   * Writes a folder that {@code ANNEXBOT_DATA} can be set to.
   *
   * @return how many bytes the copy of the database has
   * @throws StoreRefused with a sentence
   */
  public static long write(Settings.Database from, Path to) throws StoreRefused {
    if (from.server().isPresent()) {
      throw new StoreRefused(
          "The rows are on a PostgreSQL. Copy them with its own pg_dump, and keep"
              + " ANNEXBOT_JOURNAL_KEY with the copy.");
    }
    Path source = from.folder().resolve(DataFolder.DATABASE);
    Path copy = to.resolve(DataFolder.DATABASE);
    try {
      refuseUnlessNew(source, to);
      copy(source, copy);
      Path key = from.folder().resolve(JournalKey.FILE);
      if (Files.exists(key)) {
        Files.copy(key, to.resolve(JournalKey.FILE), StandardCopyOption.COPY_ATTRIBUTES);
      }
      return Files.size(copy);
    } catch (IOException | SQLException broken) {
      throw new StoreRefused(
          "The backup to '"
              + to
              + "' failed: "
              + Migrations.reason(broken)
              + ". See whether there is room on the disk, and take another folder.",
          broken);
    }
  }

  private static void refuseUnlessNew(Path source, Path to) throws IOException, StoreRefused {
    if (!Files.exists(source)) {
      throw new StoreRefused(
          "There is no database at '" + source + "'. Set ANNEXBOT_DATA to its folder.");
    }
    if (Files.exists(to)) {
      throw new StoreRefused("'" + to + "' is there already. Name a folder that is not.");
    }
    Files.createDirectories(to);
    PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (view != null) {
      view.setPermissions(PosixFilePermissions.fromString("rwx------"));
    }
  }

  private static void copy(Path source, Path copy) throws SQLException, IOException, StoreRefused {
    try (Connection connection = Sqlite.copying(source).getConnection();
        var vacuum = connection.prepareStatement("vacuum into ?")) {
      vacuum.setString(1, copy.toString());
      vacuum.execute();
    }
    try (FileChannel file = FileChannel.open(copy, StandardOpenOption.WRITE)) {
      file.force(true);
    }
    try (Connection connection = Sqlite.copying(copy).getConnection();
        var check = connection.createStatement();
        ResultSet found = check.executeQuery("pragma integrity_check")) {
      if (!found.next() || !found.getString(1).equals("ok")) {
        throw new StoreRefused("The copy at '" + copy + "' is damaged. Try again.");
      }
    }
  }
}
