package dev.annexbot.teams.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annexbot.chat.Incoming;
import dev.annexbot.chat.Incoming.Surface;
import dev.annexbot.teams.api.Activity;
import dev.annexbot.teams.post.Directory;

/** Notices where we are added, and says hello there once; and where we are removed. */
final class Arrivals {
  private final Claims claims;
  private final Reception reception;
  private final Directory directory;

  Arrivals(Claims claims, Reception reception, Directory directory) {
    this.claims = claims;
    this.reception = reception;
    this.directory = directory;
  }

  /** Two activities tell of one installation, in either order. */
  void installation(Activity activity) {
    switch (activity.part("action").asText("")) {
      case "add", "add-upgrade" -> came(activity);
      case "remove", "remove-upgrade" -> went(activity);
      default -> directory.learn(activity);
    }
  }

  void change(Activity activity) {
    if (names(activity, "membersRemoved")) {
      went(activity);
    } else if (names(activity, "membersAdded")) {
      came(activity);
    }
  }

  private static boolean names(Activity activity, String who) {
    for (JsonNode member : activity.part(who)) {
      if (activity.isOurs(member.path("id").asText(""))) {
        return true;
      }
    }
    return false;
  }

  private void came(Activity activity) {
    boolean known = directory.knows(activity.conversation());
    directory.learn(activity);
    if (!known && claims.isFirstWelcome(Directory.place(activity.conversation()))) {
      welcome(activity);
    }
  }

  /** What one could ask stands last, where Teams shows it to be pressed. */
  private void welcome(Activity activity) {
    Reception.Doing home = (who, where) -> new Incoming.Opened(who, where, Surface.HOME);
    Reception.Doing pane = (who, where) -> new Incoming.Opened(who, where, Surface.PANE);
    if (activity.isPersonal()) {
      reception.bring(activity, home, pane);
    } else {
      reception.bring(activity, (who, where) -> new Incoming.Opened(who, where, Surface.CHANNEL));
    }
  }

  private void went(Activity activity) {
    if (activity.isPersonal()) {
      directory.forget(activity.conversation(), activity.from());
    } else {
      directory.forget(activity.conversation());
    }
  }
}
