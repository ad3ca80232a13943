package dev.annexbot.store.talk;

import dev.annexbot.standard.Edition;
import dev.annexbot.standard.Reference;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads a reference back from the columns {@code edition} and {@code number}. */
final class References {
  private References() {}

  static Reference read(ResultSet row) throws SQLException {
    return new Reference(Edition.valueOf(row.getString("edition")), row.getString("number"));
  }
}
