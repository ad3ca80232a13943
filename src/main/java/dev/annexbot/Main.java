package dev.annexbot;

import dev.annexbot.command.AnnexbotCommand;

/** The front door. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.exit(AnnexbotCommand.run(arguments));
  }
}
