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

  /** A drawn block, and whether people press it. */
  record Drawn(LayoutBlock block, boolean pressed) {
    int length() {
      return Room.length(block);
    }
  }

  /** The blocks that fit. */
  List<LayoutBlock> fit(List<Drawn> drawn) {
    if (drawn.size() <= blocks && length(drawn) <= characters) {
      return drawn.stream().map(Drawn::block).toList();
    }
    var stays = firstHalfOfWhatIsPressed(drawn);
    int places = blocks - stays.size() - 1;
    int left = characters - length(stays) - length(REST);
    var fitting = new ArrayList<LayoutBlock>();
    boolean full = false;
    for (var it : drawn) {
      boolean fits = !full && places > 0 && it.length() <= left;
      if (it.pressed() && stays.remove(it)) {
        fitting.add(it.block());
      } else if (fits) {
        fitting.add(it.block());
        places--;
        left -= it.length();
      } else if (!full) {
        fitting.add(REST);
        full = true;
      }
    }
    return fitting;
  }

  private List<Drawn> firstHalfOfWhatIsPressed(List<Drawn> drawn) {
    var stays = new ArrayList<Drawn>();
    int length = 0;
    for (var it : drawn) {
      if (it.pressed() && stays.size() < blocks / 2 && length + it.length() <= characters / 2) {
        stays.add(it);
        length += it.length();
      }
    }
    return stays;
  }

  private static int length(List<Drawn> drawn) {
    return drawn.stream().mapToInt(Drawn::length).sum();
  }

  static int length(LayoutBlock block) {
    return GSON.toJson(block).length() + 1;
  }
}
