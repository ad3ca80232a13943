package dev.annexbot.teams.drawing;

/** What a card is drawn on. */
public enum Surface {
  /** A message: its buttons reach us as invokes that may put another card in its place. */
  MESSAGE,
  /** A message in Microsoft's simulator, which opens no dialog from a card. */
  SIMULATED,
  /** A dialog, where Teams knows the older kind of button alone. */
  DIALOG
}
