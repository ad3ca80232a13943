package dev.annexbot.teams.drawing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.annexbot.teams.api.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Adaptive Cards 1.5 as a JSON schema, see {@code src/test/resources/teams/schema/README.md}. */
final class CardSchema {
  static final Path FILE = Path.of("src/test/resources/teams/schema/adaptive-card-1.5.schema.json");

  /**
   * A list that fills while somebody types: no part of 1.5, but Teams reads it in every version.
   */
  private static final String TYPEAHEAD = "choices.data";

  private static final Schema SCHEMA = read();

  private CardSchema() {}

  private static Schema read() {
    try {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Files.readString(FILE), InputFormat.JSON);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /** What of a card the schema does not allow. */
  static List<String> mistakes(JsonNode card) {
    JsonNode plain = card.deepCopy();
    plain.findParents(TYPEAHEAD).stream()
        .filter(each -> each.path("type").asText().equals("Input.ChoiceSet"))
        .forEach(each -> ((ObjectNode) each).remove(TYPEAHEAD));
    return SCHEMA.validate(Json.text(plain), InputFormat.JSON).stream()
        .map(Object::toString)
        .toList();
  }
}
