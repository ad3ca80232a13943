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
import java.util.stream.Stream;

/** Adaptive Cards 1.5 as a JSON schema, see {@code src/test/resources/teams/schema/README.md}. */
final class CardSchema {
  static final Path FILE = Path.of("src/test/resources/teams/schema/adaptive-card-1.5.schema.json");

  /**
   * A list that fills while somebody types: no part of 1.5, but Teams reads it in every version;
   * its README says who says so.
   */
  private static final String TYPEAHEAD = "choices.data";

  private static final String QUERY =
      """
      {"type": "object", "required": ["type", "dataset"], "additionalProperties": false,
       "properties": {"type": {"const": "Data.Query"}, "dataset": {"type": "string", "minLength": 1},
         "value": {"type": "string"}, "count": {"type": "number"}, "skip": {"type": "number"},
         "associatedInputs": {"enum": ["auto", "none"]}}}
      """;

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Schema DATA = REGISTRY.getSchema(QUERY, InputFormat.JSON);
  private static final Schema SCHEMA = read();

  private CardSchema() {}

  private static Schema read() {
    try {
      return REGISTRY.getSchema(Files.readString(FILE), InputFormat.JSON);
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
    return Stream.concat(
            card.findValues(TYPEAHEAD).stream().flatMap(each -> mistakes(DATA, each)),
            mistakes(SCHEMA, plain))
        .toList();
  }

  private static Stream<String> mistakes(Schema schema, JsonNode json) {
    return schema.validate(Json.text(json), InputFormat.JSON).stream().map(Object::toString);
  }
}
