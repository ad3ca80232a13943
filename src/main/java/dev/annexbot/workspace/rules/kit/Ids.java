package dev.annexbot.workspace.rules.kit;

import static dev.annexbot.workspace.rules.shape.Values.like;

import dev.annexbot.workspace.rules.shape.Shape;
import java.util.regex.Pattern;

/** How Slack's ids look. */
final class Ids {
  static final Shape USER = of("[UW]", "a user id");
  static final Shape CHANNEL = of("[CGD]", "a channel id");
  static final Shape GROUP = of("S", "a user group id");
  static final Shape TEAM = of("[TE]", "a team id");
  static final Shape CONVERSATION = of("[CGDUW]", "a conversation id");

  private Ids() {}

  private static Shape of(String letters, String what) {
    return like(Pattern.compile(letters + "[A-Z0-9]{2,20}"), what);
  }
}
