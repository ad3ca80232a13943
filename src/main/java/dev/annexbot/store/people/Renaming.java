package dev.annexbot.store.people;

import dev.annexbot.chat.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/**
 * Puts what is one person's under another name of the same person, wherever it stands: in whichever
 * table, alone or among other words. The journal is not touched: it says that it happened.
 */
final class Renaming {
  /** For ever, about walls' own ids, or about names themselves. */
  private static final Set<String> NOT_HERE =
      Set.of("journal", "alias", "address", "joined_org", "account_link", "link_code", "link_try");

  private static final String SAVED = "before_renaming";

  private Renaming() {}

  /** What somebody has once, by the tables and what it is once of. */
  private static final Map<String, List<String>> ONCE =
      Map.of(
          "role_holder", List.of("role"),
          "risk_person", List.of("number"),
          "reminded", List.of(),
          "reminder", List.of("week"),
          "reminder_later", List.of("item"),
          "absent", List.of(),
          "team_member", List.of("team"),
          "round_person", List.of("round", "part"));

  private record Column(String table, String name) {}

  static void rename(Handle handle, PersonId from, PersonId to) {
    makeRoom(handle, from, to);
    for (Column column : columns(handle)) {
      rename(handle, column, from.value(), to.value());
    }
  }

  /** What both have, and one can have but once. */
  private static void makeRoom(Handle handle, PersonId from, PersonId to) {
    ONCE.forEach((table, keys) -> drop(handle, table, keys, from, to));
    // Both go on; the slot only keeps the same one from being begun twice.
    handle
        .createUpdate(
            """
            update checkin_run set slot = slot || ' of before' where person = :from
              and question is not null and slot in
                (select slot from checkin_run where person = :to and question is not null)
            """)
        .bind("from", from.value())
        .bind("to", to.value())
        .execute();
    RoundParts.move(handle, from, to);
  }

  private static void drop(
      Handle handle, String table, List<String> keys, PersonId from, PersonId to) {
    String same =
        keys.stream()
            .map(key -> " and other." + key + " = " + table + "." + key)
            .collect(Collectors.joining());
    handle
        .createUpdate(
            "delete from "
                + table
                + " where person = :from and exists (select 1 from "
                + table
                + " other where other.person = :to"
                + same
                + ")")
        .bind("from", from.value())
        .bind("to", to.value())
        .execute();
  }

  private static List<Column> columns(Handle handle) {
    List<Column> columns = new ArrayList<>();
    try {
      var connection = handle.getConnection();
      try (ResultSet all =
          connection.getMetaData().getColumns(null, connection.getSchema(), "%", "%")) {
        while (all.next()) {
          String table = all.getString("TABLE_NAME");
          boolean text = all.getInt("DATA_TYPE") == Types.VARCHAR || isText(all);
          if (text && isOurs(table)) {
            columns.add(new Column(table, all.getString("COLUMN_NAME")));
          }
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The tables cannot be told", e);
    }
    return columns;
  }

  private static boolean isText(ResultSet column) throws SQLException {
    return column.getString("TYPE_NAME").equalsIgnoreCase("text");
  }

  private static boolean isOurs(String table) {
    return !NOT_HERE.contains(table)
        && !table.startsWith("flyway")
        && !table.startsWith("sqlite")
        && !table.endsWith("_idx")
        && table.matches("[a-z_]+");
  }

  private static void rename(Handle handle, Column column, String from, String to) {
    Pattern whole = Pattern.compile("(?<![\\w:-])" + Pattern.quote(from) + "(?![\\w:-])");
    for (String value : holding(handle, column, from)) {
      String renamed = whole.matcher(value).replaceAll(Matcher.quoteReplacement(to));
      if (!renamed.equals(value)) {
        update(handle, column, value, renamed);
      }
    }
  }

  private static List<String> holding(Handle handle, Column column, String from) {
    return handle
        .createQuery(
            "select distinct "
                + column.name()
                + " from "
                + column.table()
                + " where "
                + column.name()
                + " like :like")
        .bind("like", "%" + from.replaceAll("[%_]", "_") + "%")
        .mapTo(String.class)
        .list();
  }

  /** What both have already in a table that is not known here stays as it is, and is not lost. */
  private static void update(Handle handle, Column column, String value, String renamed) {
    handle.savepoint(SAVED);
    try {
      handle
          .createUpdate(
              "update "
                  + column.table()
                  + " set "
                  + column.name()
                  + " = :renamed where "
                  + column.name()
                  + " = :value")
          .bind("renamed", renamed)
          .bind("value", value)
          .execute();
      handle.releaseSavepoint(SAVED);
    } catch (JdbiException both) {
      handle.rollbackToSavepoint(SAVED);
    }
  }
}
