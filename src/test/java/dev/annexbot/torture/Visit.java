package dev.annexbot.torture;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * One walk through a check-in.
 *
 * @param written what is written in it, and in no other
 */
record Visit(String user, String written, Random random) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Of a press or a form; Slack gives each one of its own. */
  String trigger() {
    return "1." + UUID.randomUUID();
  }

  /** The window, filled in and sent. */
  String submission(JsonNode window) {
    ObjectNode payload = JSON.createObjectNode();
    payload.put("type", "view_submission").put("trigger_id", trigger());
    payload.putObject("team").put("id", "T1");
    payload.putObject("user").put("id", user).put("team_id", "T1");
    ObjectNode view = payload.putObject("view");
    view.put("id", "V1").put("type", "modal");
    view.put("callback_id", window.path("callback_id").asText());
    view.put("private_metadata", window.path("private_metadata").asText());
    ObjectNode values = view.putObject("state").putObject("values");
    for (JsonNode block : window.path("blocks")) {
      // The other two fields are for those who do not answer.
      if (block.path("block_id").asText().equals("value")) {
        JsonNode element = block.path("element");
        values.putObject("value").set(element.path("action_id").asText(), filled(element));
      }
    }
    return payload.toString();
  }

  private ObjectNode filled(JsonNode element) {
    ObjectNode filled = JSON.createObjectNode().put("type", element.path("type").asText());
    if (element.has("options")) {
      List<String> answers = new ArrayList<>();
      element.path("options").forEach(each -> answers.add(each.path("value").asText()));
      answers.removeIf(each -> List.of("not-sure", "not-mine", "skip").contains(each));
      filled.putObject("selected_option").put("value", answers.get(random.nextInt(answers.size())));
      return filled;
    }
    return filled.put("value", written);
  }
}
