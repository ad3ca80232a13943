package dev.annexbot.teams.inbox;

import dev.annexbot.chat.Incoming;
import dev.annexbot.chat.Incoming.Surface;
import dev.annexbot.teams.api.Activity;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hears what people write: alone with us, where they mention us, and behind a slash. */
final class Wrote {
  /** {@code iso 8.24} and {@code /iso 8.24}: what is typed as a command at Slack. */
  private static final Pattern COMMAND =
      Pattern.compile("(?is)/?" + Registered.COMMAND + "(?:\\s+(.*))?");

  private final Reception reception;

  Wrote(Reception reception) {
    this.reception = reception;
  }

  /** Where we may read along, what is not for us is none of our business. */
  void heard(Activity activity) {
    if (!activity.isPersonal() && !activity.isTargeted() && !Heard.isForUs(activity)) {
      return;
    }
    String text = Heard.text(activity);
    reception.bring(activity, (who, where) -> doing(activity, text).by(who, where));
  }

  private static Reception.Doing doing(Activity activity, String text) {
    Matcher command = COMMAND.matcher(text);
    if (command.matches()) {
      String rest = command.group(1) == null ? "" : command.group(1);
      return (who, where) -> new Incoming.Commanded(who, where, rest);
    }
    if (activity.isTargeted()) {
      String typed = text.startsWith("/") ? text.substring(1) : text;
      return (who, where) -> new Incoming.Commanded(who, where, typed);
    }
    return activity.isPersonal() && text.toLowerCase(Locale.ROOT).equals(Registered.HOME)
        ? (who, where) -> new Incoming.Opened(who, where, Surface.HOME)
        : (who, where) -> new Incoming.Said(who, where, text);
  }
}
