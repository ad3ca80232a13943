package dev.annexbot.teams.drawing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.teams.api.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * How much fits into a message. What does not fit is left out from the end, but never what people
 * press, and a line says so.
 */
final class Room {
  /** In bytes. Teams takes cards of 28 KB everywhere; the message around one needs some of it. */
  static final int MOST = 26_000;

  private static final ObjectNode REST =
      Shapes.small("There is more to it than fits here. Ask about one part of it to see the rest.");

  private Room() {}

  /** A drawn element, and whether people press it. */
  record Drawn(ObjectNode element, boolean pressed) {
    int length() {
      return Room.length(element);
    }
  }

  /** The elements that fit. */
  static List<ObjectNode> fit(List<Drawn> drawn) {
    if (drawn.stream().mapToInt(Drawn::length).sum() <= MOST) {
      return drawn.stream().map(Drawn::element).toList();
    }
    int pressed = drawn.stream().filter(Drawn::pressed).mapToInt(Drawn::length).sum();
    int left = MOST - Math.min(pressed, MOST / 2) - length(REST);
    int leftToPress = MOST / 2;
    List<ObjectNode> fitting = new ArrayList<>();
    boolean full = false;
    for (Drawn each : drawn) {
      if (each.pressed()) {
        if (each.length() <= leftToPress) {
          fitting.add(each.element());
          leftToPress -= each.length();
        }
      } else if (!full && each.length() <= left) {
        fitting.add(each.element());
        left -= each.length();
      } else if (!full) {
        fitting.add(REST.deepCopy());
        full = true;
      }
    }
    return fitting;
  }

  static int length(ObjectNode element) {
    return Json.text(element).getBytes(StandardCharsets.UTF_8).length + 1;
  }
}
