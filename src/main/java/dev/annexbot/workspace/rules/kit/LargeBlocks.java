package dev.annexbot.workspace.rules.kit;

import static dev.annexbot.workspace.rules.kit.Composition.plain;
import static dev.annexbot.workspace.rules.kit.Composition.words;
import static dev.annexbot.workspace.rules.shape.Values.FLAG;
import static dev.annexbot.workspace.rules.shape.Values.address;
import static dev.annexbot.workspace.rules.shape.Values.atLeastOne;
import static dev.annexbot.workspace.rules.shape.Values.list;
import static dev.annexbot.workspace.rules.shape.Values.oneOf;
import static dev.annexbot.workspace.rules.shape.Values.text;
import static dev.annexbot.workspace.rules.shape.Values.visible;
import static dev.annexbot.workspace.rules.shape.Values.whole;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annexbot.workspace.rules.shape.Fields;
import dev.annexbot.workspace.rules.shape.Kinds;
import dev.annexbot.workspace.rules.shape.Shape;
import dev.annexbot.workspace.rules.shape.Spot;

/**
 * The blocks that hold a table, a card, a plan of work or other blocks; messages alone have them.
 */
final class LargeBlocks {
  private static final Fields BLOCK = Fields.none().may("block_id", text(1, 255));
  private static final Kinds RICH =
      Kinds.none().or("rich_text", RichText.FIELDS.may("block_id", text(1, 255)));

  private static final Kinds CELL =
      RICH.or("raw_text", Fields.none().need("text", text(1, 10_000)))
          .or(
              "raw_number",
              Fields.none().need("value", LargeBlocks::number).need("text", text(1, 255)));
  private static final Shape ROWS = list(1, 100, list(1, 20, CELL)).and(LargeBlocks::alike);

  private static final Fields COLUMN =
      Fields.none().may("align", oneOf("left", "center", "right")).may("is_wrapped", FLAG);

  static final Kinds TABLE =
      Kinds.none()
          .or("table", BLOCK.need("rows", ROWS).may("column_settings", list(0, 20, COLUMN)));
  private static final Kinds TABLES =
      TABLE.or(
          "data_table",
          BLOCK
              .need("rows", ROWS)
              .need("caption", visible(255))
              .may("page_size", whole(1, 100))
              .may("row_header_column_index", whole(0, 19)));

  private static final Fields CARD =
      BLOCK
          .may("hero_image", Composition.imageElement())
          .may("icon", Composition.imageElement())
          .may("title", words(150))
          .may("subtitle", words(150))
          .may("body", words(200))
          .may("actions", list(1, 25, Elements.BUTTON));
  private static final Kinds CARDS =
      Kinds.none().or("card", CARD, atLeastOne("hero_image", "title", "actions", "body"));

  static final Kinds SOURCE =
      Kinds.none()
          .or(
              "url",
              Fields.none()
                  .need("url", address(3_000, "https", "http"))
                  .need("text", text(1, 255)));
  private static final Kinds TASK =
      Kinds.none()
          .or(
              "task_card",
              BLOCK
                  .need("task_id", text(1, 255))
                  .need("title", visible(255))
                  .need("status", oneOf("pending", "in_progress", "complete", "error"))
                  .may("details", RICH)
                  .may("output", RICH)
                  .may("sources", list(1, 20, SOURCE)));
  private static final Kinds PLAN =
      TASK.or("plan", BLOCK.need("title", visible(255)).may("tasks", list(0, 50, TASK)));

  static final Kinds ALL =
      TABLES
          .or(CARDS)
          .or("carousel", BLOCK.need("elements", list(1, 10, CARDS)))
          .or(PLAN)
          .or(
              "alert",
              BLOCK
                  .need("text", words(Composition.TEXT))
                  .may("level", oneOf("default", "info", "warning", "error", "success")));

  private LargeBlocks() {}

  /** A container of at most ten of those blocks. */
  static Kinds container(Kinds children) {
    return Kinds.none()
        .or(
            "container",
            BLOCK
                .may("title", plain(150))
                .may("rich_text_title", RICH)
                .may("subtitle", words(150))
                .need("child_blocks", list(1, 10, children))
                .may("width", oneOf("narrow", "standard", "wide", "full"))
                .may("icon", Composition.imageElement())
                .may("is_collapsible", FLAG)
                .may("default_collapsed", FLAG)
                .may("has_header_divider", FLAG),
            atLeastOne("title", "rich_text_title").and(LargeBlocks::folds));
  }

  private static void folds(JsonNode container, Spot spot) {
    if (container.path("default_collapsed").asBoolean()
        && !container.path("is_collapsible").asBoolean()) {
      spot.at("default_collapsed").problem("requires is_collapsible");
    }
  }

  private static void number(JsonNode value, Spot spot) {
    if (!value.isNumber()) {
      spot.problem("must provide a number");
    }
  }

  private static void alike(JsonNode rows, Spot spot) {
    for (int i = 1; i < rows.size(); i++) {
      if (rows.path(i).size() != rows.path(0).size()) {
        spot.at(i).problem("must have as many cells as the first row");
      }
    }
  }
}
