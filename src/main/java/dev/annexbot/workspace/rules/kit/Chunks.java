package dev.annexbot.workspace.rules.kit;

import static dev.annexbot.workspace.rules.shape.Values.list;
import static dev.annexbot.workspace.rules.shape.Values.oneOf;
import static dev.annexbot.workspace.rules.shape.Values.text;

import dev.annexbot.workspace.rules.shape.Fields;
import dev.annexbot.workspace.rules.shape.Kinds;
import dev.annexbot.workspace.rules.shape.Shape;

/** The pieces in which a message may be streamed. */
public final class Chunks {
  private static final int TEXT = 12_000;

  public static final Shape SHAPE =
      list(
          1,
          50,
          Kinds.none()
              .or("markdown_text", Fields.none().need("text", text(1, TEXT)))
              .or("plan_update", Fields.none().need("title", text(1, 255)))
              .or("blocks", Fields.none().need("blocks", list(1, 50, BlockKinds.IN_MESSAGES)))
              .or(
                  "task_update",
                  Fields.none()
                      .need("id", text(1, 255))
                      .need("title", text(1, 255))
                      .need("status", oneOf("pending", "in_progress", "complete", "error"))
                      .may("details", text(1, TEXT))
                      .may("output", text(1, TEXT))
                      .may("sources", list(1, 20, LargeBlocks.SOURCE))));

  private Chunks() {}
}
