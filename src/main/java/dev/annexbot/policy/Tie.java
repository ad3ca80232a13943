package dev.annexbot.policy;

/** How what is acted on belongs to who acts, the closest first. */
public enum Tie {
  /** It is theirs: they raised it, answered it, or own it. */
  OWN,
  /** It is of somebody they lead. */
  TEAM,
  /** It is of their organization. */
  ANY
}
