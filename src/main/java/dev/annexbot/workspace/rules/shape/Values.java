package dev.annexbot.workspace.rules.shape;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The simple shapes: texts, numbers, flags and lists of shapes. */
public final class Values {
  /** True or false. */
  public static final Shape FLAG =
      (value, spot) -> {
        if (!value.isBoolean()) {
          spot.problem("must provide a boolean");
        }
      };

  private Values() {}

  /** A text of so many characters. */
  public static Shape text(int least, int most) {
    return (value, spot) -> {
      if (!value.isTextual()) {
        spot.problem("must provide a string");
      } else if (value.asText().length() < least) {
        spot.problem("must be more than " + (least - 1) + " characters");
      } else if (value.asText().length() > most) {
        spot.problem("must be less than " + (most + 1) + " characters");
      }
    };
  }

  /** A text of at most so many characters, of which one can be seen. */
  public static Shape visible(int most) {
    return text(1, most)
        .and(
            (value, spot) -> {
              if (value.isTextual() && !value.asText().isEmpty() && value.asText().isBlank()) {
                spot.problem("must be more than 0 characters");
              }
            });
  }

  public static Shape oneOf(String... choices) {
    var all = List.of(choices);
    return (value, spot) -> {
      if (!value.isTextual() || !all.contains(value.asText())) {
        spot.problem("must be one of " + String.join(", ", all));
      }
    };
  }

  /** A text that matches. */
  public static Shape like(Pattern pattern, String what) {
    return that(text -> pattern.matcher(text).matches(), what);
  }

  /** A text of which that is true. */
  public static Shape that(Predicate<String> test, String what) {
    return (value, spot) -> {
      if (!value.isTextual()) {
        spot.problem("must provide a string");
      } else if (!test.test(value.asText())) {
        spot.problem("must be " + what);
      }
    };
  }

  public static Shape whole(long least, long most) {
    return (value, spot) -> {
      if (!value.isIntegralNumber()) {
        spot.problem("must provide an integer");
      } else if (value.asLong() < least || value.asLong() > most) {
        spot.problem("must be between " + least + " and " + most);
      }
    };
  }

  /** So many things of that shape. */
  public static Shape list(int least, int most, Shape shape) {
    return (value, spot) -> {
      if (!value.isArray()) {
        spot.problem("must provide an array");
        return;
      }
      if (value.size() < least) {
        spot.problem("no fewer than " + least + " items allowed");
      } else if (value.size() > most) {
        spot.problem("no more than " + most + " items allowed");
      }
      for (int i = 0; i < value.size(); i++) {
        shape.check(value.get(i), spot.at(i));
      }
    };
  }

  /** An absolute address with one of those schemes. */
  public static Shape address(int most, String... schemes) {
    return text(1, most)
        .and(
            (value, spot) -> {
              if (value.isTextual() && !isAddress(value.asText(), schemes)) {
                spot.problem("must be a valid URL with " + String.join(" or ", schemes));
              }
            });
  }

  private static boolean isAddress(String text, String... schemes) {
    try {
      var address = new URI(text);
      return address.getHost() != null && Arrays.asList(schemes).contains(address.getScheme());
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** An object that has exactly one of those fields. */
  public static Shape exactlyOne(String... names) {
    return (value, spot) -> {
      if (present(value, names) != 1) {
        spot.problem("must have exactly one of " + String.join(", ", names));
      }
    };
  }

  /** An object that has at least one of those fields. */
  public static Shape atLeastOne(String... names) {
    return (value, spot) -> {
      if (present(value, names) == 0) {
        spot.problem("must have at least one of " + String.join(", ", names));
      }
    };
  }

  private static long present(JsonNode value, String... names) {
    return Arrays.stream(names).filter(value::has).count();
  }
}
