package dev.annexbot.workspace.state;

/** The fixed names of the workspace and of the app in it. */
public final class Team {
  public static final String ID = "T0WORKSHOP";
  public static final String NAME = "Workshop";
  public static final String DOMAIN = "workshop";

  /** The organization that the strangers belong to. */
  public static final String OTHER_ID = "T0ELSEWHERE";

  public static final String APP_ID = "A0ASSISTANT";
  public static final String BOT_ID = "B0ASSISTANT";
  public static final String BOT_USER = "U0ASSISTANT";

  private Team() {}
}
