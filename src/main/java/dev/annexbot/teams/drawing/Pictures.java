package dev.annexbot.teams.drawing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.chat.Block;
import dev.annexbot.teams.api.Json;
import java.util.Base64;
import java.util.List;

/**
 * Draws pictures. Their bytes travel in the card, since we have no address on the internet where
 * Teams could fetch them; a large one is told in words instead.
 */
final class Pictures {
  /** A third is added by writing bytes as letters, and there must be room for the rest. */
  private static final int MOST_BYTES = 12_000;

  private Pictures() {}

  static List<ObjectNode> drawn(Block.Picture picture) {
    byte[] png = picture.png().bytes();
    if (png.length > MOST_BYTES) {
      return picture.text().isBlank()
          ? List.of(alt(picture))
          : List.of(alt(picture), words(picture));
    }
    return List.of(
        Json.object()
            .put("type", "Image")
            .put("url", "data:image/png;base64," + Base64.getEncoder().encodeToString(png))
            .put("altText", Plain.line(picture.alt(), 1_000)));
  }

  private static ObjectNode alt(Block.Picture picture) {
    return Shapes.text(Markdown.escaped(Plain.line(picture.alt(), 1_000)));
  }

  /** In letters of one width, each line by itself. */
  private static ObjectNode words(Block.Picture picture) {
    String lines = Plain.clean(picture.text()).stripTrailing().replace("\n", "\n\n");
    return Shapes.text(Markdown.escaped(lines)).put("fontType", "Monospace").put("size", "Small");
  }
}
