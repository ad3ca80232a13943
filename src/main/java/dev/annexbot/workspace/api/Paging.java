package dev.annexbot.workspace.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.workspace.state.Json;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;

/** Cuts long lists into pages, each with the cursor of the next. */
final class Paging {
  private static final int MOST = 1_000;

  private final int from;
  private final int limit;

  Paging(Args args, int usual) {
    this.from = args.given("cursor").map(Paging::read).orElse(0);
    this.limit = args.number("limit", usual, MOST);
  }

  <T> ObjectNode page(String name, List<T> all, Function<T, JsonNode> shape) {
    ObjectNode json = Json.object();
    ArrayNode page = json.putArray(name);
    all.stream().skip(from).limit(limit).map(shape).forEach(page::add);
    boolean more = all.size() > from + limit;
    json.putObject("response_metadata").put("next_cursor", more ? write(from + limit) : "");
    return json.put("has_more", more);
  }

  private static String write(int at) {
    return Base64.getEncoder().encodeToString(("next:" + at).getBytes(StandardCharsets.US_ASCII));
  }

  private static int read(String cursor) {
    try {
      String text = new String(Base64.getDecoder().decode(cursor), StandardCharsets.US_ASCII);
      if (text.matches("next:\\d{1,8}")) {
        return Integer.parseInt(text.substring(5));
      }
    } catch (IllegalArgumentException e) {
      // refused below, like everything else that is no cursor of ours
    }
    throw new Refused("invalid_cursor");
  }
}
