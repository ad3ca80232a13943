package dev.annexbot.workspace.rules;

/** Where blocks are shown. */
public enum Surface {
  MESSAGE,
  MODAL,
  HOME
}
