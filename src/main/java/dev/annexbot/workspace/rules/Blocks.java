package dev.annexbot.workspace.rules;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annexbot.workspace.rules.kit.BlockKinds;
import dev.annexbot.workspace.rules.shape.Shape;
import dev.annexbot.workspace.rules.shape.Spot;
import dev.annexbot.workspace.rules.shape.Values;
import java.util.ArrayList;
import java.util.List;

/** Whether Slack would take these blocks. Never kinder than the real one; sometimes less kind. */
public final class Blocks {
  /** Undocumented; the real Slack has been seen to refuse messages from there on. */
  static final int MOST_IN_A_MESSAGE = 13_200;

  private static final Shape MESSAGE = Values.list(1, 50, BlockKinds.IN_MESSAGES);
  private static final Shape MODAL = Values.list(1, 100, BlockKinds.IN_MODALS);
  private static final Shape HOME = Values.list(1, 100, BlockKinds.ON_HOME);

  private Blocks() {}

  /** What is wrong with them; pointers begin with {@code /blocks}. */
  public static List<Problem> check(JsonNode blocks, Surface surface) {
    return check(blocks, surface, "/blocks");
  }

  static List<Problem> check(JsonNode blocks, Surface surface, String pointer) {
    var problems = new ArrayList<Problem>();
    var spot = Spot.root(pointer, (at, message) -> problems.add(new Problem(at, message)));
    shape(surface).check(blocks, spot);
    Together.check(blocks, spot);
    return List.copyOf(problems);
  }

  private static Shape shape(Surface surface) {
    return switch (surface) {
      case MESSAGE -> MESSAGE;
      case MODAL -> MODAL;
      case HOME -> HOME;
    };
  }

  /** Whether a message with them is refused as {@code msg_blocks_too_long}. */
  public static boolean tooLong(JsonNode blocks) {
    return blocks.toString().length() >= MOST_IN_A_MESSAGE;
  }
}
