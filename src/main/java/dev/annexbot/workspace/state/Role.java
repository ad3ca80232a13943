package dev.annexbot.workspace.state;

import java.util.Locale;

/** What somebody is in the workspace. */
public enum Role {
  MEMBER,
  ADMIN,
  /** Somebody who sees only the channels that they were invited to. */
  GUEST,
  /** Somebody of another organization, met in a shared channel alone. */
  STRANGER,
  BOT;

  /** As the page calls it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether that person sees no more than the channels they are in. */
  public boolean isVisitor() {
    return this == GUEST || this == STRANGER;
  }
}
