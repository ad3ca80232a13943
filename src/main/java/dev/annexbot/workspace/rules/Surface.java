package dev.annexbot.workspace.rules;

import dev.annexbot.workspace.rules.kit.BlockKinds;
import dev.annexbot.workspace.rules.shape.Shape;
import dev.annexbot.workspace.rules.shape.Values;

/** Where blocks are shown, and how many of which there may be. */
public enum Surface {
  MESSAGE(50, BlockKinds.IN_MESSAGES),
  MODAL(100, BlockKinds.IN_MODALS),
  HOME(100, BlockKinds.ON_HOME);

  private final Shape shape;

  Surface(int most, Shape block) {
    this.shape = Values.list(1, most, block);
  }

  Shape shape() {
    return shape;
  }
}
