package dev.annexbot.store.register;

import dev.annexbot.checkin.TemplateId;
import dev.annexbot.store.engine.Database;
import java.util.Map;
import java.util.Optional;

/** The texts of questionnaires, also of those that have been changed since. */
public final class TemplateTable {
  private final Database database;

  TemplateTable(Database database) {
    this.database = database;
  }

  /** Keeps those that are new. */
  public void keep(Map<TemplateId, String> texts) {
    database.write(
        handle -> {
          texts.forEach(
              (id, text) ->
                  handle
                      .createUpdate(
                          """
                          insert into checkin_template (name, version, text)
                          values (:name, :version, :text)
                          on conflict do nothing
                          """)
                      .bind("name", id.name())
                      .bind("version", id.version())
                      .bind("text", text)
                      .execute());
          return texts;
        });
  }

  public Optional<String> text(TemplateId id) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select text from checkin_template
                    where name = :name and version = :version
                    """)
                .bind("name", id.name())
                .bind("version", id.version())
                .mapTo(String.class)
                .findOne());
  }
}
