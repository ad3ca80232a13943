package dev.annexbot.slack.inbox;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What must be registered at Slack for us; the manifests say the same, and a test holds them to it.
 */
public final class Registered {
  public static final String COMMAND = "/iso";

  /** The shortcut in the menu of a message. */
  public static final String WHICH_CONTROL = "which_control";

  /** The shortcut that belongs to no place; it shows the Home page in a window. */
  public static final String LOOK_UP = "look_up";

  /** The shortcut in the menu of a message that begins a check-in with it. */
  public static final String RAISE_RISK = "raise_risk";

  /** The shortcut in the menu of a message that asks the experts about it. */
  public static final String ASK_HUMAN = "ask_human";

  /** The shortcut that belongs to no place and begins a check-in. */
  public static final String CHECK_IN = "check_in";

  /**
   * Apps with Slack's older assistant pane add assistant_thread_started, which we know as well.
   * {@code member_joined_channel} tells us that we were invited, so that we say there who we are.
   */
  public static final Set<String> EVENTS =
      Set.of(
          "app_mention",
          "message.im",
          "app_home_opened",
          "agent_session_stopped",
          "member_joined_channel",
          "app_uninstalled",
          "tokens_revoked");

  /** The scopes we need, each with its reason. */
  public static final Map<String, String> SCOPES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry(
                  "app_mentions:read", "to hear questions that mention the assistant in a channel"),
              Map.entry(
                  "assistant:write",
                  "to suggest questions and show that it is at work, in its pane"),
              Map.entry(
                  "channels:history",
                  "to look whether a summary of its own has arrived before it is posted again"),
              Map.entry(
                  "channels:read",
                  "to learn whether a channel is shared with another organization, and whether it"
                      + " is in it"),
              Map.entry("chat:write", "to answer"),
              Map.entry("commands", "to offer " + COMMAND + " and its shortcuts"),
              Map.entry(
                  "dnd:read", "to bring a reminder later while somebody wants no disturbance"),
              Map.entry(
                  "files:write",
                  "to show pictures in its cards, and to hand over what was exported"),
              Map.entry(
                  "groups:history", "the same as channels:history, for private channels it is in"),
              Map.entry("groups:read", "the same as channels:read, for private channels it is in"),
              Map.entry(
                  "im:history",
                  "to hear what people write to it directly, and the same as channels:history"),
              Map.entry("im:read", "to tell its own direct messages from those between two people"),
              Map.entry("im:write", "to find the direct message that a reminder goes to"),
              Map.entry("usergroups:read", "to take the people of a team from a user group"),
              Map.entry(
                  "users:read",
                  "to tell members from guests, other organizations and bots, and who owns the"
                      + " workspace")));

  private Registered() {}
}
