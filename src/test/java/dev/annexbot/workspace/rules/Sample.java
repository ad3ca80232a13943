package dev.annexbot.workspace.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * JSON as tests write it: with single quotes, and short names for what comes again and again. For a
 * number n, {@code #} is a text of n characters and {@code «…»} stands n times, with {@code %} for
 * the how-manieth.
 */
final class Sample {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_SINGLE_QUOTES).build();
  private static final Pattern REPEATED = Pattern.compile("«([^»]*)»");

  private Sample() {}

  static JsonNode json(String written) {
    try {
      return JSON.readTree(named(written));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(written, e);
    }
  }

  static JsonNode json(String template, int n) {
    var repeated =
        REPEATED
            .matcher(template)
            .replaceAll(
                it ->
                    IntStream.range(0, n)
                        .mapToObj(i -> it.group(1).replace("%", "" + i))
                        .collect(Collectors.joining(",")));
    return json(repeated.replace("#", "x".repeat(n)));
  }

  /** One block, as a list of blocks. */
  static JsonNode block(String written) {
    return json("[" + written + "]");
  }

  /** An element where it may stand: in an input, or in a row of actions. */
  static String placed(String element) {
    return element.matches("(?s).*'type':'(\\w+_input|number_input)'.*")
        ? "{'type':'input','label':PLAIN,'element':" + element + "}"
        : "{'type':'actions','elements':[" + element + "]}";
  }

  private static String named(String written) {
    return written
        .replace("PLAIN(#)", "{'type':'plain_text','text':'#'}")
        .replaceAll("PLAIN\\((x*)\\)", "{'type':'plain_text','text':'$1'}")
        .replace("PLAIN", "{'type':'plain_text','text':'text'}")
        .replace("OPTION", "{'text':{'type':'plain_text','text':'text'},'value':'v'}")
        .replace("BUTTON", "{'type':'button','text':{'type':'plain_text','text':'text'}}")
        .replace("SECTION", "{'type':'rich_text_section','elements':[{'type':'text','text':'t'}]}")
        .replace("RICH", "{'type':'rich_text','elements':[SECTION]}")
        .replace("SECTION", "{'type':'rich_text_section','elements':[{'type':'text','text':'t'}]}")
        .replace("DIVIDER", "{'type':'divider'}")
        .replace("IMAGE", "{'type':'image','alt_text':'a','image_url':'https://a.example/i.png'}");
  }
}
