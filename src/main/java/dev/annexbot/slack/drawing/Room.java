package dev.annexbot.slack.drawing;

import com.google.gson.Gson;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.util.json.GsonFactory;
import java.util.ArrayList;
import java.util.List;

/**
 * How much fits on a surface of Slack. What does not fit is left out from the end, but never what
 * people press, and a line says so.
 *
 * @param blocks how many blocks
 * @param characters how long they may be together, written as JSON
 */
record Room(int blocks, int characters) {
  /** Slack refuses a message of about 13,200 characters and says nowhere how it counts them. */
  static final Room MESSAGE = new Room(50, 13_000);

  /** A view may be 250 KB altogether; a character may take four bytes. */
  static final Room VIEW = new Room(100, 60_000);

  private static final Gson GSON = GsonFactory.createSnakeCase();
  private static final LayoutBlock REST =
      Shapes.small("There is more to it than fits here. Ask about one part of it to see the rest.");

  /** The blocks that fit; {@code kept} are the ones among them that must not be left out. */
  List<LayoutBlock> fit(List<LayoutBlock> drawn, List<LayoutBlock> kept) {
    if (drawn.size() <= blocks && length(drawn) <= characters) {
      return drawn;
    }
    var must = firstThatFit(kept);
    int places = blocks - must.size() - 1;
    int left = characters - length(must) - length(REST);
    var fitting = new ArrayList<LayoutBlock>();
    boolean full = false;
    for (var block : drawn) {
      if (contains(must, block)) {
        fitting.add(block);
        continue;
      }
      boolean fits = !full && places > 0 && length(block) <= left;
      if (fits) {
        fitting.add(block);
        places--;
        left -= length(block);
      } else if (!full) {
        fitting.add(REST);
        full = true;
      }
    }
    return fitting;
  }

  private List<LayoutBlock> firstThatFit(List<LayoutBlock> kept) {
    var must = new ArrayList<LayoutBlock>();
    int length = 0;
    for (var block : kept) {
      length += length(block);
      if (must.size() < blocks / 2 && length <= characters / 2) {
        must.add(block);
      }
    }
    return must;
  }

  private static boolean contains(List<LayoutBlock> blocks, LayoutBlock block) {
    return blocks.stream().anyMatch(b -> b == block);
  }

  private static int length(List<LayoutBlock> blocks) {
    return blocks.stream().mapToInt(Room::length).sum();
  }

  static int length(LayoutBlock block) {
    return GSON.toJson(block).length() + 1;
  }
}
