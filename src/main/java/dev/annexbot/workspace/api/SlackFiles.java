package dev.annexbot.workspace.api;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annexbot.workspace.rules.Problem;
import dev.annexbot.workspace.rules.Refusal;
import dev.annexbot.workspace.state.World;
import java.util.List;

/** Pictures in blocks must be files that the workspace has. */
final class SlackFiles {
  private SlackFiles() {}

  static void check(JsonNode blocks, World world, String error) {
    for (JsonNode shown : blocks.findValues("slack_file")) {
      String id = shown.path("id").asText("");
      String url = shown.path("url").asText("");
      boolean known =
          world.isShowable(id) || world.isShowable(url.substring(url.lastIndexOf('/') + 1));
      if (!known) {
        throw Refused.because(
            new Refusal(error, List.of(new Problem("/blocks", "invalid slack file"))));
      }
    }
  }
}
