package dev.annexbot.workspace.state;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Somebody in the workspace, or in the other organization that a channel is shared with.
 *
 * @param name the name behind the @
 * @param title what they do
 * @param zone the time zone, for example {@code Europe/Berlin}
 */
public record Member(
    String id, String name, String realName, String title, Role role, String zone) {

  public String team() {
    return role == Role.STRANGER ? Team.OTHER_ID : Team.ID;
  }

  public String email() {
    return name + (role == Role.STRANGER ? "@elsewhere.example" : "@workshop.example");
  }

  public boolean isBot() {
    return role == Role.BOT;
  }

  public String initials() {
    return Arrays.stream(realName.split(" "))
        .limit(2)
        .map(word -> word.substring(0, 1))
        .collect(Collectors.joining());
  }

  /** The colour of the face on the page, in degrees. */
  public int hue() {
    return Math.floorMod(name.hashCode() * 47, 360);
  }
}
