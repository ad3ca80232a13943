package dev.annexbot.slack.inbox;

import org.jspecify.annotations.Nullable;

/**
 * Who did something, as the delivery says.
 *
 * @param team the workspace that person belongs to, or "" when the delivery does not say
 * @param enterprise the organization of that workspace, or ""
 */
record Sender(String user, String team, String enterprise) {

  static Sender of(String user, @Nullable String team, @Nullable String enterprise) {
    return new Sender(user, team == null ? "" : team, enterprise == null ? "" : enterprise);
  }
}
