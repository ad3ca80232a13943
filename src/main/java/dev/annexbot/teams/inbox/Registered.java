package dev.annexbot.teams.inbox;

import java.util.List;

/**
 * What must be registered at Teams for us; the manifest says the same, and a test holds it to it.
 */
public final class Registered {
  /** Stands before what is looked up: {@code iso 8.24}. */
  public static final String COMMAND = "iso";

  /** Shows the home card, in the conversation with one person. */
  public static final String HOME = "home";

  /** Commands that Teams offers while somebody types. */
  public static final List<String> COMMANDS = List.of(COMMAND, "help", HOME);

  /** The search beside the field that one writes in; its name is the verb of the desk's pickers. */
  public static final String LOOK_UP = "pick";

  /** In the menu of a message. */
  public static final String WHICH_CONTROL = "which_control";

  /** In the menu of a message: begins a check-in with it. */
  public static final String RAISE_RISK = "raise_risk";

  /** In the menu of a message: asks the experts about it. */
  public static final String ASK_HUMAN = "ask_human";

  /** Begins a check-in in a dialog. */
  public static final String CHECK_IN = "check_in";

  /** Opens the home card in a dialog. */
  public static final String OPEN_HOME = "open_home";

  /** What is done with an entry that was found: it is shown to everybody in the conversation. */
  static final String SHARE = "share";

  private Registered() {}
}
