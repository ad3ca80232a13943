package dev.annexbot.workspace.rules.shape;

import java.util.function.BiConsumer;

/** A place in a JSON document, and who is told of what is wrong there. */
public final class Spot {
  private final String pointer;
  private final BiConsumer<String, String> found;

  private Spot(String pointer, BiConsumer<String, String> found) {
    this.pointer = pointer;
    this.found = found;
  }

  /**
   * The place to begin at.
   *
   * @param found told the JSON pointer and the sentence
   */
  public static Spot root(String pointer, BiConsumer<String, String> found) {
    return new Spot(pointer, found);
  }

  public Spot at(String field) {
    return new Spot(pointer + "/" + field.replace("~", "~0").replace("/", "~1"), found);
  }

  public Spot at(int index) {
    return new Spot(pointer + "/" + index, found);
  }

  public void problem(String message) {
    found.accept(pointer, message);
  }
}
