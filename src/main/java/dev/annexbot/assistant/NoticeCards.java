package dev.annexbot.assistant;

import dev.annexbot.chat.Card;
import dev.annexbot.chat.CardDraft;
import dev.annexbot.chat.Letter;
import dev.annexbot.chat.Letters;
import java.util.Optional;

/** Tells admins what no program can settle: {@code dead|summary/checkin-42|is_archived|…}. */
public final class NoticeCards implements Letters {
  private static final String TO_ADMIN = "You get this because you are an admin of the assistant.";
  private static final String IN_CHANNEL =
      "This comes here because it is the channel for admins. Who a message was for is told to"
          + " admins alone.";

  private final boolean inChannel;

  private NoticeCards(boolean inChannel) {
    this.inChannel = inChannel;
  }

  /** For one admin. */
  public static NoticeCards toAdmin() {
    return new NoticeCards(false);
  }

  /** For a channel, where nobody is named. */
  public static NoticeCards inChannel() {
    return new NoticeCards(true);
  }

  @Override
  public Optional<Card> write(Letter letter) {
    String[] parts = letter.ref().split("\\|", 4);
    String about = parts.length < 4 ? letter.ref() : parts[1];
    String name = inChannel ? discreet(about) : about;
    String why = parts.length < 4 || parts[2].isEmpty() ? "" : " (" + parts[2] + ")";
    return Optional.of(
        switch (parts[0]) {
          case "dead" ->
              card(
                  "A message could not be posted",
                  "**" + name + "** will never arrive" + why + ".",
                  "Invite the assistant to the channel, or choose another one.");
          case "parked" ->
              card(
                  "A message may be missing",
                  "Nobody knows whether **" + name + "** arrived, and I may not look" + why + ".",
                  "Look for it in its channel. Give the assistant the scopes that doctor names.");
          case "doubled" ->
              card(
                  "A message was posted twice",
                  "**" + name + "** arrived twice. I have taken the later one away.",
                  "If this happens again, raise ANNEXBOT_SLACK_SETTLING.");
          default -> throw new IllegalArgumentException("No notice: " + letter.name());
        });
  }

  /** Ids of people have a colon in them: of a message about somebody, its kind has to do. */
  private static String discreet(String name) {
    return name.contains(":") ? name.substring(0, Math.max(0, name.indexOf('/'))) : name;
  }

  private Card card(String title, String what, String remedy) {
    return new CardDraft(title)
        .text(what)
        .text(remedy)
        .small(inChannel ? IN_CHANNEL : TO_ADMIN)
        .done();
  }
}
