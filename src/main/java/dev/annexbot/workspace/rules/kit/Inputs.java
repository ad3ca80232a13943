package dev.annexbot.workspace.rules.kit;

import static dev.annexbot.workspace.rules.shape.Values.FLAG;
import static dev.annexbot.workspace.rules.shape.Values.address;
import static dev.annexbot.workspace.rules.shape.Values.like;
import static dev.annexbot.workspace.rules.shape.Values.list;
import static dev.annexbot.workspace.rules.shape.Values.text;
import static dev.annexbot.workspace.rules.shape.Values.whole;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annexbot.workspace.rules.shape.Fields;
import dev.annexbot.workspace.rules.shape.Kinds;
import dev.annexbot.workspace.rules.shape.Shape;
import dev.annexbot.workspace.rules.shape.Spot;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** The elements that are typed into; they stand in input blocks alone. */
final class Inputs {
  private static final int LONGEST = 3_000;
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");
  private static final Shape NUMERIC = like(NUMBER, "a number written as a string");
  private static final Shape EMAIL =
      like(Pattern.compile("[^\\s@<>]{1,64}@[^\\s@<>]+\\.[^\\s@<>.]+"), "a valid email address");

  private static final Fields TYPED =
      Fields.none()
          .may("action_id", Composition.ACTION_ID)
          .may("placeholder", Composition.PLACEHOLDER)
          .may("dispatch_action_config", Composition.DISPATCH)
          .may("focus_on_load", FLAG);

  static final Kinds TEXTS =
      Kinds.none()
          .or(
              "plain_text_input",
              TYPED
                  .may("initial_value", text(0, LONGEST))
                  .may("multiline", FLAG)
                  .may("min_length", whole(0, LONGEST))
                  .may("max_length", whole(1, LONGEST)),
              Inputs::lengths)
          .or("email_text_input", TYPED.may("initial_value", EMAIL))
          .or("url_text_input", TYPED.may("initial_value", address(LONGEST, "https", "http")))
          .or(
              "number_input",
              TYPED
                  .need("is_decimal_allowed", FLAG)
                  .may("initial_value", NUMERIC)
                  .may("min_value", NUMERIC)
                  .may("max_value", NUMERIC),
              Inputs::numbers)
          .or(
              "rich_text_input",
              TYPED
                  .may("initial_value", Kinds.none().or("rich_text", RichText.FIELDS))
                  .may("min_lines", whole(1, 100))
                  .may("max_lines", whole(1, 100)),
              Inputs::lines);

  static final Kinds FILES =
      Kinds.none()
          .or(
              "file_input",
              Fields.none()
                  .may("action_id", Composition.ACTION_ID)
                  .may("filetypes", list(1, 100, text(1, 50)))
                  .may("max_files", whole(1, 10)));

  private Inputs() {}

  private static void lengths(JsonNode input, Spot spot) {
    ordered(input, "min_length", "max_length", spot);
    int least = input.path("min_length").asInt(0);
    int most = input.path("max_length").asInt(LONGEST);
    int length = input.path("initial_value").asText().length();
    if ((length > most && length <= LONGEST) || (length > 0 && length < least)) {
      spot.at("initial_value")
          .problem("must have between " + least + " and " + most + " characters");
    }
  }

  private static void lines(JsonNode input, Spot spot) {
    ordered(input, "min_lines", "max_lines", spot);
  }

  private static void ordered(JsonNode input, String least, String most, Spot spot) {
    if (input.has(least) && input.has(most) && input.get(least).asInt() > input.get(most).asInt()) {
      spot.at(least).problem("must not be greater than " + most);
    }
  }

  private static void numbers(JsonNode input, Spot spot) {
    var least = number(input, "min_value");
    var most = number(input, "max_value");
    var first = number(input, "initial_value");
    if (isLess(most, least)) {
      spot.at("min_value").problem("cannot be greater than max_value");
    }
    if (isLess(first, least) || isLess(most, first)) {
      spot.at("initial_value").problem("must be between min_value and max_value");
    }
    if (!input.path("is_decimal_allowed").asBoolean()) {
      for (var name : new String[] {"initial_value", "min_value", "max_value"}) {
        if (input.path(name).asText().contains(".")) {
          spot.at(name).problem("must be an integer");
        }
      }
    }
  }

  private static boolean isLess(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) < 0;
  }

  private static Optional<BigDecimal> number(JsonNode input, String name) {
    var text = input.path(name).asText();
    return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
  }
}
