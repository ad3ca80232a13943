package dev.annexbot.workspace.rules;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annexbot.workspace.rules.shape.Spot;
import java.util.HashSet;
import java.util.Set;

/** What blocks may not be or have more than once, or more of than so much, taken together. */
final class Together {
  private static final int MARKDOWN = 12_000;
  private static final int CELLS = 10_000;

  private final Set<String> blockIds = new HashSet<>();
  private int focused;
  private int tables;
  private int markdown;

  private Together() {}

  static void check(JsonNode blocks, Spot spot) {
    var together = new Together();
    together.checkBlocks(blocks, spot);
    together.checkSums(spot);
  }

  private void checkBlocks(JsonNode blocks, Spot spot) {
    for (int i = 0; i < blocks.size(); i++) {
      checkBlock(blocks.path(i), spot.at(i));
    }
  }

  private void checkBlock(JsonNode block, Spot spot) {
    var id = block.path("block_id").asText();
    if (!id.isEmpty() && !blockIds.add(id)) {
      spot.at("block_id").problem("block_id already exists: " + id);
    }
    var actions = new HashSet<String>();
    checkElements(block.path("elements"), actions, spot.at("elements"));
    checkElements(block.path("actions"), actions, spot.at("actions"));
    countFocus(block.path("accessory"));
    countFocus(block.path("element"));
    switch (block.path("type").asText()) {
      case "markdown" -> countMarkdown(block.path("text").asText());
      case "table", "data_table" -> countCells(block, spot);
      case "container" -> checkBlocks(block.path("child_blocks"), spot.at("child_blocks"));
      case "carousel" -> checkBlocks(block.path("elements"), spot.at("elements"));
      case "plan" -> checkBlocks(block.path("tasks"), spot.at("tasks"));
      default -> {}
    }
  }

  private void checkElements(JsonNode elements, Set<String> actions, Spot spot) {
    for (int i = 0; i < elements.size(); i++) {
      var id = elements.path(i).path("action_id").asText();
      if (!id.isEmpty() && !actions.add(id)) {
        spot.at(i).at("action_id").problem("action_id already exists: " + id);
      }
      countFocus(elements.path(i));
    }
  }

  private void countFocus(JsonNode element) {
    focused += element.path("focus_on_load").asBoolean() ? 1 : 0;
  }

  /** One that is too long by itself has been noticed already. */
  private void countMarkdown(String text) {
    markdown += text.length() > MARKDOWN ? 0 : text.length();
  }

  private void countCells(JsonNode table, Spot spot) {
    tables++;
    int length = 0;
    for (var text : table.path("rows").findValues("text")) {
      length += text.asText().length();
    }
    if (length > CELLS) {
      spot.at("rows").problem("must be less than " + (CELLS + 1) + " characters in all cells");
    }
  }

  private void checkSums(Spot spot) {
    if (focused > 1) {
      spot.problem("only one element may have focus_on_load");
    }
    if (tables > 1) {
      spot.problem("only one table is allowed in a message");
    }
    if (markdown > MARKDOWN) {
      spot.problem("markdown blocks must be less than " + (MARKDOWN + 1) + " characters together");
    }
  }
}
