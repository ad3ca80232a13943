package dev.annexbot.store.engine;

import java.sql.Types;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;

/** Binds texts; PostgreSQL refuses the character 0 in them, so nobody gets one in anywhere. */
public final class TextArgument extends AbstractArgumentFactory<String> {
  TextArgument() {
    super(Types.VARCHAR);
  }

  @Override
  protected Argument build(String value, ConfigRegistry config) {
    String storable = value.replace("\0", "");
    return (position, statement, context) -> statement.setString(position, storable);
  }
}
