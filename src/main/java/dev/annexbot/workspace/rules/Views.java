package dev.annexbot.workspace.rules;

import static dev.annexbot.workspace.rules.kit.Composition.plain;
import static dev.annexbot.workspace.rules.shape.Values.FLAG;
import static dev.annexbot.workspace.rules.shape.Values.text;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annexbot.workspace.rules.shape.Fields;
import dev.annexbot.workspace.rules.shape.Kinds;
import dev.annexbot.workspace.rules.shape.Shape;
import dev.annexbot.workspace.rules.shape.Spot;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Whether Slack would take a view: a modal, or somebody's Home tab. */
public final class Views {
  private static final int BYTES = 250_000;
  private static final String ROOT = "/view";
  private static final Shape CHECKED_APART = (blocks, spot) -> {};

  private static final Fields ANY =
      Fields.none()
          .need("blocks", CHECKED_APART)
          .may("private_metadata", text(0, 3_000))
          .may("callback_id", text(0, 255))
          .may("external_id", text(0, 255));
  private static final Shape VIEW =
      Kinds.none()
          .or("home", ANY)
          .or(
              "modal",
              ANY.need("title", plain(24))
                  .may("submit", plain(24))
                  .may("close", plain(24))
                  .may("clear_on_close", FLAG)
                  .may("notify_on_close", FLAG),
              Views::submits);

  private Views() {}

  /** What is wrong with it; pointers begin with {@code /view}. */
  public static List<Problem> check(JsonNode view) {
    var problems = new ArrayList<Problem>();
    VIEW.check(view, Spot.root(ROOT, (at, message) -> problems.add(new Problem(at, message))));
    if (view.has("blocks")) {
      var home = view.path("type").asText().equals("home");
      var surface = home ? Surface.HOME : Surface.MODAL;
      problems.addAll(Blocks.check(view.get("blocks"), surface, ROOT + "/blocks"));
    }
    if (view.toString().getBytes(StandardCharsets.UTF_8).length > BYTES) {
      problems.add(new Problem(ROOT, "view must be less than " + BYTES + " bytes"));
    }
    return List.copyOf(problems);
  }

  private static void submits(JsonNode modal, Spot spot) {
    for (var block : modal.path("blocks")) {
      if (block.path("type").asText().equals("input") && !modal.has("submit")) {
        spot.problem("missing required field: submit");
        return;
      }
    }
  }
}
