package dev.annexbot.workspace.rules;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annexbot.workspace.rules.shape.Spot;
import java.util.ArrayList;
import java.util.List;

/** Whether Slack would take these blocks. Never kinder than the real one; sometimes less kind. */
public final class Blocks {
  /** Undocumented; the real Slack has been seen to refuse messages from there on. */
  static final int MOST_IN_A_MESSAGE = 13_200;

  private Blocks() {}

  /** What is wrong with them; pointers begin with {@code /blocks}. */
  public static List<Problem> check(JsonNode blocks, Surface surface) {
    return check(blocks, surface, "/blocks");
  }

  static List<Problem> check(JsonNode blocks, Surface surface, String pointer) {
    var problems = new ArrayList<Problem>();
    var spot = Spot.root(pointer, (at, message) -> problems.add(new Problem(at, message)));
    surface.shape().check(blocks, spot);
    Together.check(blocks, spot);
    return List.copyOf(problems);
  }

  /** Whether a message with them is refused as {@code msg_blocks_too_long}. */
  public static boolean tooLong(JsonNode blocks) {
    return blocks.toString().length() >= MOST_IN_A_MESSAGE;
  }
}
