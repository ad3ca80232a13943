package dev.annexbot.slack.drawing;

import java.util.regex.Pattern;

/** The name that a button has at Slack: its verb, and a number because names must differ. */
public final class ActionId {
  /** What all of our action ids look like. */
  public static final Pattern OURS = Pattern.compile("[a-z-]{1,40}(/\\d{1,2})?");

  private ActionId() {}

  static String of(String verb, int place) {
    return verb + "/" + place;
  }

  /** The verb in it. */
  public static String verb(String actionId) {
    int slash = actionId.indexOf('/');
    return slash < 0 ? actionId : actionId.substring(0, slash);
  }
}
