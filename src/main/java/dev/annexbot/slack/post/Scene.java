package dev.annexbot.slack.post;

/** Where somebody did something, with what Slack handed us to answer there. */
public sealed interface Scene {
  String user();

  /**
   * Wrote in a channel or to us; the answer goes into that thread.
   *
   * @param begins whether the thread has not begun yet
   */
  record Talk(String user, String channel, String thread, boolean begins) implements Scene {}

  /** Typed the slash command. */
  record Typed(String user, String channel, String responseUrl, String trigger) implements Scene {}

  /** Pointed at a message through its menu; only that person is answered. */
  record Pointed(String user, String channel, String thread, String responseUrl, String trigger)
      implements Scene {}

  /**
   * Pressed something on a message of ours.
   *
   * @param thread the thread it stands in, or the message itself where it starts one
   * @param ephemeral whether only that person sees it
   */
  record OnMessage(
      String user,
      String channel,
      String thread,
      String message,
      boolean ephemeral,
      String responseUrl,
      String trigger)
      implements Scene {}

  /** Used the Home page. */
  record OnHome(String user, String trigger) implements Scene {}

  /** Pressed something in a window of ours. */
  record OnWindow(String user, String view, String trigger) implements Scene {}

  /**
   * Pressed something in a form of ours.
   *
   * @param opened where the form was opened
   */
  record OnForm(String user, String view, Scene opened, String trigger) implements Scene {}

  /** Used the shortcut that belongs to no place; the answer gets a window. */
  record Anywhere(String user, String trigger) implements Scene {}

  /** Opened the assistant's pane; {@code thread} is "" in the newer form, which has none yet. */
  record Pane(String user, String channel, String thread) implements Scene {}

  /** Whether this channel is a conversation with one person. */
  static boolean isDirect(String channel) {
    return channel.startsWith("D");
  }
}
