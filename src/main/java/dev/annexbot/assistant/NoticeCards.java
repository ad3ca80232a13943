package dev.annexbot.assistant;

import dev.annexbot.chat.Card;
import dev.annexbot.chat.Letter;
import dev.annexbot.chat.Letters;
import java.util.Optional;

/** Tells an admin what no program can settle: {@code dead|summary/checkin-42|is_archived|…}. */
public final class NoticeCards implements Letters {

  @Override
  public Optional<Card> write(Letter letter) {
    String[] parts = letter.ref().split("\\|", 4);
    String about = parts.length < 4 ? letter.ref() : parts[1];
    String why = parts.length < 4 || parts[2].isEmpty() ? "" : " (" + parts[2] + ")";
    return Optional.of(
        switch (parts[0]) {
          case "dead" ->
              card(
                  "A message could not be posted",
                  "**" + about + "** will never arrive" + why + ".",
                  "Invite the assistant to the channel, or choose another one.");
          case "parked" ->
              card(
                  "A message may be missing",
                  "Nobody knows whether **" + about + "** arrived, and I may not look" + why + ".",
                  "Look for it in its channel. Give the assistant the scopes that doctor names.");
          case "doubled" ->
              card(
                  "A message was posted twice",
                  "**" + about + "** arrived twice. I have taken the later one away.",
                  "If this happens again, raise ANNEXBOT_SLACK_SETTLING.");
          default -> throw new IllegalArgumentException("No notice: " + letter.name());
        });
  }

  private static Card card(String title, String what, String remedy) {
    return new Draft(title)
        .text(what)
        .text(remedy)
        .small("You get this because you are an admin of the assistant.")
        .done();
  }
}
