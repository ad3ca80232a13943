package dev.annexbot.command.output;

/** What the program ends with. */
public final class Exit {
  public static final int FINE = 0;

  /** Something is wrong that the printed sentences name. */
  public static final int WRONG = 1;

  /** The command line could not be understood. */
  public static final int USAGE = 2;

  private Exit() {}
}
