package dev.annexbot.workspace.state;

import com.fasterxml.jackson.databind.JsonNode;

/** Finds out where a file is shown. */
final class Files {
  private Files() {}

  static boolean shows(Message message, StoredFile file) {
    return message.body().files().contains(file) || shows(message.body().blocks(), file);
  }

  static boolean shows(Views views, String member, StoredFile file) {
    return views.stack(member).stream().anyMatch(view -> shows(view.blocks(), file))
        || views.home(member).filter(view -> shows(view.blocks(), file)).isPresent();
  }

  private static boolean shows(JsonNode blocks, StoredFile file) {
    return blocks.findValues("slack_file").stream()
        .anyMatch(shown -> shown.path("id").asText().equals(file.id()));
  }
}
